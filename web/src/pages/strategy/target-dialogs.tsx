import { useTranslation } from 'react-i18next';
import { changeTarget, enterActuals, importActuals, setTarget, type Target } from '../../api/strategy.ts';
import { TextArea, TextField } from '../../parts/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { readNumber, showNumber } from './numbers.ts';
import styles from './strategy.module.css';
import { useMonthName } from './target-chart.tsx';

type TargetProps = { goalId: string; target?: Target; onClose: () => void };

export const TargetDialog = ({ goalId, target, onClose }: TargetProps) => {
  const { t } = useTranslation();
  const labels = {
    year: t('strategy.targetYear'),
    measure: t('strategy.targetMeasure'),
    baseline: t('strategy.targetBaseline'),
    target: t('strategy.targetTarget'),
  };
  const initial = {
    year: String(target?.year ?? new Date().getFullYear()),
    measure: target?.measure ?? '',
    unit: target?.unit ?? '',
    audience: target?.audience ?? '',
    baseline: showNumber(target?.baseline ?? null),
    target: showNumber(target?.target ?? null),
  };
  return (
    <FormDialog
      title={t('strategy.targetTitle')}
      initial={initial}
      labels={labels}
      button={t('strategy.save')}
      act={async (words) => {
        const body = {
          ...words,
          year: Number(words.year),
          baseline: readNumber(words.baseline),
          target: readNumber(words.target) ?? Number.NaN,
        };
        if (target === undefined) await setTarget(goalId, body);
        else await changeTarget(target.id, { ...body, revision: target.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <TextField
            name="measure"
            label={labels.measure}
            value={words.measure}
            onChange={(measure) => set({ measure })}
            maxLength={200}
            error={fault('measure')}
          />
          <div className={styles.pair}>
            <TextField
              name="year"
              inputMode="numeric"
              label={labels.year}
              value={words.year}
              onChange={(year) => set({ year })}
              error={fault('year')}
            />
            <TextField name="unit" label={t('strategy.targetUnit')} value={words.unit} onChange={(unit) => set({ unit })} maxLength={40} />
            <TextField
              name="baseline"
              inputMode="decimal"
              label={labels.baseline}
              value={words.baseline}
              onChange={(baseline) => set({ baseline })}
              error={fault('baseline')}
            />
            <TextField
              name="target"
              inputMode="decimal"
              label={labels.target}
              value={words.target}
              onChange={(value) => set({ target: value })}
              error={fault('target')}
            />
          </div>
          <TextField
            name="audience"
            label={t('strategy.targetAudience')}
            value={words.audience}
            onChange={(audience) => set({ audience })}
            maxLength={100}
          />
        </>
      )}
    </FormDialog>
  );
};

const allMonths = Array.from({ length: 12 }, (_, at) => at + 1);

export const ActualsDialog = ({ target, onClose }: { target: Target; onClose: () => void }) => {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const valueOf = (month: number): number | null => target.months.find((one) => one.month === month)?.value ?? null;
  const initial = { months: allMonths.map((month) => showNumber(valueOf(month))) };
  const changed = (months: string[]) =>
    allMonths.map((month, at) => ({ month, value: readNumber(months[at] ?? '') })).filter(({ month, value }) => value !== valueOf(month));
  return (
    <FormDialog
      title={`${t('strategy.actuals')}: ${target.measure} ${target.year}`}
      initial={initial}
      labels={{}}
      button={t('strategy.save')}
      act={async ({ months }) => {
        const actuals = changed(months);
        await enterActuals(target.id, actuals);
        return actuals.length;
      }}
      done={(count) => t('strategy.actualsSaved', { count })}
      onClose={onClose}
    >
      {({ words, set }) => (
        <div className={styles.months}>
          {allMonths.map((month, at) => (
            <TextField
              key={month}
              name={`month-${month}`}
              inputMode="decimal"
              label={monthName(month)}
              value={words.months[at] ?? ''}
              onChange={(value) => set({ months: words.months.map((before, place) => (place === at ? value : before)) })}
            />
          ))}
        </div>
      )}
    </FormDialog>
  );
};

export const PasteDialog = ({ target, onClose }: { target: Target; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={`${t('strategy.actualsPaste')}: ${target.measure} ${target.year}`}
      initial={{ text: '' }}
      labels={{}}
      button={t('strategy.actualsPasteDo')}
      act={({ text }) => importActuals(target.id, text)}
      done={({ saved }) => t('strategy.actualsSaved', { count: saved })}
      onClose={onClose}
    >
      {({ words, set }) => (
        <TextArea
          name="text"
          label={t('strategy.actualsPasteLabel')}
          hint={t('strategy.actualsPasteHint', { year: target.year })}
          value={words.text}
          onChange={(text) => set({ text })}
          rows={8}
        />
      )}
    </FormDialog>
  );
};
