import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addQuietPeriod, type CalendarRange, calendarQuery, removeQuietPeriod } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './calendar.module.css';

const refresh = [['calendar'], ['pressure'], ['ripple']];

export const QuietPeriods = ({ range }: { range: CalendarRange }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAdding, setIsAdding] = useState(false);
  const periods = useQuery(calendarQuery({ ...range, scope: 'own' })).data?.quietPeriods ?? [];
  const remove = useAction({ act: removeQuietPeriod, refresh, onDone: () => showToast(t('calendar.quietRemoved')) });
  return (
    <section>
      <h2>{t('calendar.quietPeriods')}</h2>
      <p className="soft">{t('calendar.quietHint')}</p>
      {periods.length === 0 && <p>{t('calendar.quietNone')}</p>}
      <ul className={styles.day}>
        {periods.map(({ id, name, startsOn, endsOn, visibility, isOwn }) => (
          <li key={id}>
            <b>{name}</b>
            <small>
              {format.day(startsOn)} – {format.day(endsOn)}
              {visibility === 'network' && ` · ${t('calendar.quietForAll')}`}
            </small>
            {isOwn && (
              <div className="row">
                <Button size="small" look="plain" onPress={() => remove.run(id)} aria-label={t('calendar.remove', { name })}>
                  {t('common.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button onPress={() => setIsAdding(true)}>{t('calendar.quietAdd')}</Button>
      {isAdding && <QuietDialog onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const QuietDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const isEditor = useOrganisation().roles.includes('editor');
  const [name, setName] = useState('');
  const [startsOn, setStartsOn] = useState<string | null>(null);
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const [isForAll, setIsForAll] = useState(false);
  const add = useAction({
    act: () =>
      addQuietPeriod({ name, startsOn: startsOn ?? '', endsOn: endsOn ?? startsOn ?? '', visibility: isForAll ? 'network' : 'own' }),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('calendar.quietAdded'));
      onClose();
    },
  });
  return (
    <Dialog title={t('calendar.quietAdd')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary
          error={add.error}
          labels={{ name: t('calendar.quietName'), startsOn: t('calendar.quietFrom'), endsOn: t('calendar.quietUntil') }}
        />
        <TextField name="name" label={t('calendar.quietName')} value={name} onChange={setName} required maxLength={200} />
        <DateField
          name="startsOn"
          label={t('calendar.quietFrom')}
          value={startsOn}
          onChange={setStartsOn}
          error={fieldError(add.error, 'startsOn')}
        />
        <DateField
          name="endsOn"
          label={t('calendar.quietUntil')}
          value={endsOn}
          onChange={setEndsOn}
          error={fieldError(add.error, 'endsOn')}
        />
        {isEditor && <Checkbox name="isForAll" label={t('calendar.quietForAll')} checked={isForAll} onChange={setIsForAll} />}
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending} isDisabled={startsOn === null}>
            {t('calendar.quietAdd')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
