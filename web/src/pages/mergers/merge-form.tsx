import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MergeEffects, mergeOrganisations, previewMerger } from '../../api/mergers.ts';
import { daysUntil, useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { Effects } from './effects.tsx';
import styles from './mergers.module.css';

type Named = { id: string; name: string };
type Choice = { fromId: string; toId: string };

const today = (): string => new Date().toLocaleDateString('sv-SE');

/** First what would happen, then the button that makes it happen: choosing another organisation takes the button away again. */
export const MergeForm = ({ organisations }: { organisations: readonly Named[] }) => {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<Choice>({ fromId: '', toId: '' });
  const [seen, setSeen] = useState<MergeEffects | null>(null);
  const preview = useAction({ act: () => previewMerger(choice), toastErrors: false, onDone: setSeen });
  const change = (next: Partial<Choice>) => {
    setChoice({ ...choice, ...next });
    setSeen(null);
    preview.reset();
  };
  const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? '';
  const options = [{ value: '', label: t('mergers.choose') }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))];
  const parties = { from: nameOf(choice.fromId), to: nameOf(choice.toId) };
  return (
    <section className={styles.section}>
      <h2>{t('mergers.new')}</h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          preview.run();
        }}
      >
        <ErrorSummary error={preview.error} labels={{ fromId: t('mergers.from'), toId: t('mergers.to') }} />
        <SelectField
          name="fromId"
          label={t('mergers.from')}
          value={choice.fromId}
          onChange={(fromId) => change({ fromId })}
          options={options}
        />
        <SelectField name="toId" label={t('mergers.to')} value={choice.toId} onChange={(toId) => change({ toId })} options={options} />
        {seen === null && (
          <Button type="submit" look="primary" isPending={preview.isPending} isDisabled={choice.fromId === '' || choice.toId === ''}>
            {t('mergers.preview')}
          </Button>
        )}
      </form>
      {seen !== null && <Decide choice={choice} parties={parties} effects={seen} />}
    </section>
  );
};

const Decide = ({ choice, parties, effects }: { choice: Choice; parties: { from: string; to: string }; effects: MergeEffects }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [takesEffectOn, setDay] = useState<string>(today);
  const [newName, setNewName] = useState('');
  const merge = useAction({
    act: () => mergeOrganisations({ ...choice, takesEffectOn, newName: newName.trim() === '' ? null : newName }),
    refresh: [['mergers']],
    toastErrors: false,
    onDone: ({ id }) => navigate({ to: '/sammanslagningar/$mergeId', params: { mergeId: id } }),
  });
  const isLater = daysUntil(takesEffectOn) > 0;
  const words = { ...parties, day: format.day(takesEffectOn) };
  return (
    <div className={styles.decide}>
      <div className={styles.head}>
        <h2>{t('mergers.previewTitle')}</h2>
        <p>{t('mergers.previewOf', parties)}</p>
      </div>
      <Effects effects={effects} parties={parties} isDone={false} />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          merge.run();
        }}
      >
        <ErrorSummary error={merge.error} labels={{ takesEffectOn: t('mergers.day'), newName: t('mergers.newName') }} />
        <DateField
          name="takesEffectOn"
          label={t('mergers.day')}
          hint={t('mergers.dayHint')}
          value={takesEffectOn}
          onChange={(day) => setDay(day ?? today())}
          error={fieldError(merge.error, 'takesEffectOn')}
        />
        <TextField
          name="newName"
          label={t('mergers.newName')}
          hint={t('mergers.newNameHint')}
          value={newName}
          onChange={setNewName}
          maxLength={120}
          error={fieldError(merge.error, 'newName')}
        />
        <p>{isLater ? t('mergers.guardLater', words) : t('mergers.guard')}</p>
        <Button look="primary" type="submit" isPending={merge.isPending}>
          {isLater ? t('mergers.mergeOn', words) : t('mergers.merge', parties)}
        </Button>
      </form>
    </div>
  );
};
