import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOrganisation, type Organisation, organisationQuery } from '../../api/organisation.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { contrastToWhite } from './contrast.ts';
import styles from './organisation.module.css';

const enough = 4.5;

export const BrandForm = ({ organisation }: { organisation: Organisation }) => {
  const { t, i18n } = useTranslation();
  const [name, setName] = useState(organisation.name);
  const [colour, setColour] = useState(organisation.brandColour);
  const ratio = contrastToWhite(colour);
  const save = useAction({
    act: () => changeOrganisation({ name, brandColour: colour, revision: organisation.revision }),
    refresh: [organisationQuery.queryKey, ['session']],
    toastErrors: false,
    onDone: () => showToast(t('organisation.saved')),
  });
  const reload = useAction({ act: async () => undefined, refresh: [organisationQuery.queryKey] });
  const isConflict = save.error instanceof ProblemError && save.error.code === 'editConflict';
  return (
    <section className="wide">
      <h2>{t('organisation.brand')}</h2>
      <p className="soft">{t('organisation.brandText')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('organisation.name'), brandColour: t('organisation.colour') }} />
        {isConflict && <Button onPress={() => reload.run()}>{t('organisation.takeTheirs')}</Button>}
        <TextField
          name="name"
          label={t('organisation.name')}
          value={name}
          onChange={setName}
          error={fieldError(save.error, 'name')}
          required
          maxLength={120}
        />
        <TextField
          name="brandColour"
          type="color"
          label={t('organisation.colour')}
          hint={t('organisation.colourHint')}
          value={colour}
          onChange={setColour}
          error={fieldError(save.error, 'brandColour')}
        />
        <div className={styles.swatch} aria-live="polite">
          <span style={{ background: colour }}>{name}</span>
          <span className={ratio < enough ? styles.warning : 'soft'}>
            {t('organisation.contrast', { ratio: ratio.toLocaleString(i18n.language, { maximumFractionDigits: 1 }) })}{' '}
            {t(ratio < enough ? 'organisation.contrastBad' : 'organisation.contrastGood')}
          </span>
        </div>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t('organisation.save')}
        </Button>
        <a href={`/o/${organisation.slug}`}>{t('organisation.door')}</a>
      </form>
    </section>
  );
};
