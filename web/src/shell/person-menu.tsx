import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSession, type Locale, rememberLocale } from '../api/session.ts';
import { keepLanguage, speak } from '../i18n/translate.ts';
import { chooseTheme, chosenTheme, type Theme } from '../look/theme.ts';
import { Menu } from '../parts/menu.tsx';
import { useAction } from '../parts/use-action.ts';
import { useSession } from './session-context.ts';
import { useOrganisationSwitch } from './use-organisation-switch.ts';

const useLanguageChoice = () => {
  const client = useQueryClient();
  return async (locale: Locale) => {
    keepLanguage(locale);
    await speak(locale);
    await rememberLocale(locale).catch(() => undefined);
    await client.invalidateQueries();
  };
};

/** Language, light or dark, organisation, sign out: everything about who one is and how one sees it. */
export const PersonMenu = () => {
  const { t, i18n } = useTranslation();
  const { person, organisation, organisations } = useSession();
  const chooseLanguage = useLanguageChoice();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const change = useOrganisationSwitch();
  const leave = useAction({
    act: endSession,
    onDone: () => {
      sessionStorage.clear();
      location.assign('/app/');
    },
  });
  const setLook = (look: Theme) => {
    chooseTheme(look);
    setTheme(look);
  };
  const other = i18n.language === 'en' ? 'sv' : 'en';
  const looks = (['system', 'light', 'dark'] as const).map((id) => ({ id, label: t(`shell.theme.${id}`) }));
  return (
    <>
      {organisations.length > 1 && (
        <Menu
          size="small"
          label={organisation?.name ?? t('shell.chooseOrganisation')}
          ariaLabel={t('shell.switchOrganisation', { name: organisation?.name ?? '' })}
          choices={organisations.map(({ id, name, archiveOf }) => ({
            id,
            label: archiveOf === null ? name : t('mergers.archiveName', { name }),
          }))}
          chosen={organisation?.id}
          onChoose={(id) => change.run(id)}
        />
      )}
      <Menu
        size="small"
        label={person.name}
        ariaLabel={t('shell.personMenu', { name: person.name })}
        choices={[
          { id: 'language', label: other === 'en' ? 'In English' : 'På svenska' },
          ...looks.filter(({ id }) => id !== theme),
          { id: 'leave', label: t('shell.signOut') },
        ]}
        onChoose={(id) => {
          if (id === 'language') void chooseLanguage(other);
          else if (id === 'leave') leave.run();
          else setLook(id as Theme);
        }}
      />
    </>
  );
};
