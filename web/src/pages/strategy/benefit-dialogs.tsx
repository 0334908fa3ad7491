import { useTranslation } from 'react-i18next';
import { type Benefit, changeBenefit, followUpBenefit, registerBenefit, removeFollowUp, strategyKey } from '../../api/strategy.ts';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { FormDialog } from './form-dialog.tsx';
import { readNumber, showNumber, todayText } from './numbers.ts';
import styles from './strategy.module.css';

type BenefitProps = { benefit?: Benefit; organisations: readonly { id: string; name: string }[]; onClose: () => void };

const initialOf = (benefit: Benefit | undefined, ownId: string) => ({
  title: benefit?.title ?? '',
  beneficiary: benefit?.beneficiary ?? '',
  measure: benefit?.measure ?? '',
  unit: benefit?.unit ?? '',
  baseline: showNumber(benefit?.baseline ?? null),
  baselineOn: benefit?.baselineOn ?? null,
  target: showNumber(benefit?.target ?? null),
  targetOn: benefit?.targetOn ?? null,
  ownerOrganisationId: benefit?.owner.id ?? ownId,
  ownerPerson: benefit?.ownerPerson ?? '',
  followUpOn: benefit?.followUpOn ?? null,
  visibility: benefit?.visibility ?? ('own' as const),
});

export const BenefitDialog = ({ benefit, organisations, onClose }: BenefitProps) => {
  const { t } = useTranslation();
  const own = useOrganisation();
  const labels = {
    title: t('strategy.benefitTitle'),
    beneficiary: t('strategy.benefitBeneficiary'),
    baseline: t('strategy.benefitBaseline'),
    target: t('strategy.benefitTarget'),
  };
  return (
    <FormDialog
      title={benefit === undefined ? t('strategy.benefitNew') : t('strategy.edit')}
      initial={initialOf(benefit, own.id)}
      labels={labels}
      button={t('strategy.save')}
      act={async (words) => {
        const body = { ...words, baseline: readNumber(words.baseline), target: readNumber(words.target) };
        if (benefit === undefined) await registerBenefit(body);
        else await changeBenefit(benefit.id, { ...body, revision: benefit.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <TextField
            name="title"
            label={labels.title}
            value={words.title}
            onChange={(title) => set({ title })}
            maxLength={200}
            error={fault('title')}
          />
          <TextField
            name="beneficiary"
            label={labels.beneficiary}
            value={words.beneficiary}
            onChange={(beneficiary) => set({ beneficiary })}
            maxLength={200}
            error={fault('beneficiary')}
          />
          <div className={styles.pair}>
            <TextField
              name="measure"
              label={t('strategy.benefitMeasure')}
              value={words.measure}
              onChange={(measure) => set({ measure })}
              maxLength={200}
            />
            <TextField name="unit" label={t('strategy.benefitUnit')} value={words.unit} onChange={(unit) => set({ unit })} maxLength={40} />
            <TextField
              name="baseline"
              inputMode="decimal"
              label={labels.baseline}
              value={words.baseline}
              onChange={(baseline) => set({ baseline })}
              error={fault('baseline')}
            />
            <DateField
              name="baselineOn"
              label={t('strategy.benefitBaselineOn')}
              value={words.baselineOn}
              onChange={(baselineOn) => set({ baselineOn })}
            />
            <TextField
              name="target"
              inputMode="decimal"
              label={labels.target}
              value={words.target}
              onChange={(target) => set({ target })}
              error={fault('target')}
            />
            <DateField
              name="targetOn"
              label={t('strategy.benefitTargetOn')}
              value={words.targetOn}
              onChange={(targetOn) => set({ targetOn })}
            />
          </div>
          <SelectField
            name="ownerOrganisationId"
            label={t('strategy.benefitOwner')}
            value={words.ownerOrganisationId}
            onChange={(ownerOrganisationId) => set({ ownerOrganisationId })}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="ownerPerson"
            label={t('strategy.benefitPerson')}
            value={words.ownerPerson}
            onChange={(ownerPerson) => set({ ownerPerson })}
            maxLength={200}
          />
          <DateField
            name="followUpOn"
            label={t('strategy.benefitFollowUpOn')}
            value={words.followUpOn}
            onChange={(followUpOn) => set({ followUpOn })}
          />
          <SelectField
            name="visibility"
            label={t('strategy.benefitVisibility')}
            value={words.visibility}
            onChange={(visibility) => set({ visibility })}
            options={[
              { value: 'own', label: t('strategy.benefitOwn') },
              { value: 'network', label: t('strategy.benefitNetwork') },
            ]}
          />
        </>
      )}
    </FormDialog>
  );
};

export const FollowUpDialog = ({ benefit, onClose }: { benefit: Benefit; onClose: () => void }) => {
  const { t } = useTranslation();
  const takeBack = useAction({ act: removeFollowUp, refresh: [strategyKey], onDone: () => showToast(t('strategy.removed')) });
  const initial = { followedOn: todayText(), value: '', note: '', nextOn: null as string | null };
  const labels = { followedOn: t('strategy.followUpOn'), value: t('strategy.followUpValue') };
  return (
    <FormDialog
      title={t('strategy.followUpNamed', { name: benefit.title })}
      initial={initial}
      labels={labels}
      button={t('strategy.followUpDo')}
      act={({ value, ...words }) => followUpBenefit(benefit.id, { ...words, value: readNumber(value) })}
      done={({ id }) => {
        showToast(t('strategy.followUpDone'), { undo: () => takeBack.run(id) });
        return undefined;
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <div className={styles.pair}>
            <DateField
              name="followedOn"
              label={labels.followedOn}
              value={words.followedOn}
              onChange={(day) => set({ followedOn: day ?? '' })}
              error={fault('followedOn')}
            />
            <TextField
              name="value"
              inputMode="decimal"
              label={benefit.unit === '' ? labels.value : `${labels.value} (${benefit.unit})`}
              value={words.value}
              onChange={(value) => set({ value })}
              error={fault('value')}
            />
          </div>
          <TextArea
            name="note"
            label={t('strategy.followUpNote')}
            value={words.note}
            onChange={(note) => set({ note })}
            rows={3}
            maxLength={5000}
          />
          <DateField name="nextOn" label={t('strategy.followUpNext')} value={words.nextOn} onChange={(nextOn) => set({ nextOn })} />
        </>
      )}
    </FormDialog>
  );
};
