import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, evaluateCampaign } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import styles from './campaigns.module.css';
import { wholeNumber } from './whole-number.ts';

const outcomes = ['yes', 'partly', 'no'] as const;
type Figure = { key: string; label: string; value: string };

const draftOf = ({ evaluation }: Campaign) => ({
  outcome: evaluation?.outcome ?? ('partly' as const),
  reachedNumber: evaluation?.reachedNumber ?? null,
  worked: evaluation?.worked ?? '',
  notWorked: evaluation?.notWorked ?? '',
  keep: evaluation?.keep ?? '',
  spentKronor: evaluation?.spentKronor ?? null,
  figures: (evaluation?.figures ?? []).map((figure): Figure => ({ key: crypto.randomUUID(), ...figure })),
});

/** Short, so that it is written. What one types is kept over a lost session. */
export const EvaluationForm = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const [initial] = useState(() => draftOf(campaign));
  const [draft, setDraft, forget] = useDraft(`evaluation.${campaign.id}`, initial);
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = useAction({
    act: () => {
      const figures = draft.figures
        .filter(({ label, value }) => label.trim() !== '' && value.trim() !== '')
        .map(({ label, value }) => ({ label, value }));
      return evaluateCampaign(campaign.id, { ...draft, figures });
    },
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      forget();
      showToast(t('campaigns.evaluated'));
    },
  });
  const texts = ['worked', 'keep', 'notWorked'] as const;
  return (
    <form
      className={`wide ${styles.section}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <p className="soft">{t('campaigns.evaluationLead')}</p>
      <ErrorSummary
        error={save.error}
        labels={{ worked: t('campaigns.worked'), keep: t('campaigns.keep'), notWorked: t('campaigns.notWorked') }}
      />
      <Radios
        name="outcome"
        legend={t('campaigns.outcome')}
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
        choices={outcomes.map((value) => ({ value, label: t(`campaigns.outcomes.${value}`) }))}
      />
      <TextField
        name="reachedNumber"
        inputMode="numeric"
        label={t('campaigns.reachedNumber')}
        value={draft.reachedNumber === null ? '' : String(draft.reachedNumber)}
        onChange={(number) => set({ reachedNumber: wholeNumber(number) })}
      />
      {texts.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`campaigns.${name}`)}
          value={draft[name]}
          onChange={(text) => set({ [name]: text })}
          rows={3}
          maxLength={5000}
          error={fieldError(save.error, name)}
        />
      ))}
      <TextField
        name="spentKronor"
        inputMode="numeric"
        label={t('campaigns.spent')}
        value={draft.spentKronor === null ? '' : String(draft.spentKronor)}
        onChange={(number) => set({ spentKronor: wholeNumber(number) })}
      />
      <Figures figures={draft.figures} onChange={(figures) => set({ figures })} />
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t(campaign.phase === 'evaluated' ? 'campaigns.evaluateAgain' : 'campaigns.evaluate')}
        </Button>
      </div>
    </form>
  );
};

const Figures = ({ figures, onChange }: { figures: Figure[]; onChange: (figures: Figure[]) => void }) => {
  const { t } = useTranslation();
  const change = (key: string, part: Partial<Figure>): void =>
    onChange(figures.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className="wide">
      <legend>{t('campaigns.figures')}</legend>
      {figures.map(({ key, label, value }, index) => (
        <div key={key} className={styles.fields}>
          <TextField
            name={`figures.${index}.label`}
            label={t('campaigns.figureLabel')}
            value={label}
            onChange={(next) => change(key, { label: next })}
            maxLength={200}
          />
          <TextField
            name={`figures.${index}.value`}
            label={t('campaigns.figureValue')}
            value={value}
            onChange={(next) => change(key, { value: next })}
            maxLength={200}
          />
          <div className="row">
            <Button
              size="small"
              look="plain"
              aria-label={t('campaigns.takeOut', { name: label })}
              onPress={() => onChange(figures.filter((one) => one.key !== key))}
            >
              {t('campaigns.takeOutShort')}
            </Button>
          </div>
        </div>
      ))}
      <div className="row">
        <Button size="small" onPress={() => onChange([...figures, { key: crypto.randomUUID(), label: '', value: '' }])}>
          {t('campaigns.addFigure')}
        </Button>
      </div>
    </fieldset>
  );
};
