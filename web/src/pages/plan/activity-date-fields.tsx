import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countedDayQuery, milestonesQuery } from '../../api/milestones.ts';
import { useFormat } from '../../i18n/format.ts';
import { Radios } from '../../parts/choice.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';
import { type ActivityDraft, offsetOf } from './activity-draft.ts';
import styles from './activity-form.module.css';

type Props = {
  programmeId: string;
  draft: ActivityDraft;
  onChange: (change: Partial<ActivityDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

/** Planned window, confirmed date and publication: three things. */
export const ActivityDateFields = ({ programmeId, draft, onChange, errorOf }: Props) => {
  const { t } = useTranslation();
  const milestones = useQuery(milestonesQuery(programmeId)).data ?? [];
  return (
    <>
      {milestones.length > 0 && (
        <Radios
          name="when"
          legend={t('activityForm.when')}
          value={draft.isRelative ? 'milestone' : 'day'}
          onChange={(way) => onChange({ isRelative: way === 'milestone', milestoneId: draft.milestoneId || (milestones[0]?.id ?? '') })}
          choices={[
            { value: 'day', label: t('activityForm.byDay') },
            { value: 'milestone', label: t('activityForm.byMilestone') },
          ]}
        />
      )}
      {draft.isRelative && milestones.length > 0 ? (
        <Relative programmeId={programmeId} draft={draft} onChange={onChange} errorOf={errorOf} />
      ) : (
        <div className={styles.pair}>
          <DateField
            name="plannedDate"
            label={t('activityForm.from')}
            hint={t('activity.dateHint')}
            value={draft.plannedDate}
            onChange={(plannedDate) => onChange({ plannedDate })}
            error={errorOf('plannedDate')}
          />
          <DateField
            name="plannedUntil"
            label={t('activityForm.until')}
            value={draft.plannedUntil}
            onChange={(plannedUntil) => onChange({ plannedUntil })}
            error={errorOf('plannedUntil')}
          />
        </div>
      )}
      <details className={styles.more} open={draft.confirmedDate !== null || draft.publishAt !== ''}>
        <summary>{t('activityForm.confirmed')}</summary>
        <div className={styles.pair}>
          <DateField
            name="confirmedDate"
            label={t('activityForm.confirmedDate')}
            hint={t('activityForm.confirmedHint')}
            value={draft.confirmedDate}
            onChange={(confirmedDate) => onChange({ confirmedDate })}
            error={errorOf('confirmedDate')}
          />
          <TextField
            name="confirmedTime"
            label={t('activityForm.confirmedTime')}
            type="time"
            data-short
            value={draft.confirmedTime}
            onChange={(confirmedTime) => onChange({ confirmedTime })}
          />
        </div>
        <TextField
          name="publishAt"
          label={t('activityForm.publishAt')}
          type="datetime-local"
          value={draft.publishAt}
          onChange={(publishAt) => onChange({ publishAt })}
        />
      </details>
    </>
  );
};

const Relative = ({ programmeId, draft, onChange }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const milestones = useQuery(milestonesQuery(programmeId)).data ?? [];
  return (
    <>
      <div className={styles.triple}>
        <TextField
          name="amount"
          label={t('activityForm.amount')}
          inputMode="numeric"
          value={draft.amount}
          onChange={(amount) => onChange({ amount: amount.replaceAll(/\D/g, '').slice(0, 3) })}
        />
        <SelectField
          name="unit"
          label={t('activityForm.unitLabel')}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
          options={(['weeks', 'days', 'workingDays'] as const).map((value) => ({ value, label: t(`activityForm.unit.${value}`) }))}
        />
        <SelectField
          name="side"
          label={t('activityForm.sideLabel')}
          value={draft.isBefore ? 'before' : 'after'}
          onChange={(side) => onChange({ isBefore: side === 'before' })}
          options={(['before', 'after'] as const).map((value) => ({ value, label: t(`activityForm.side.${value}`) }))}
        />
      </div>
      <SelectField
        name="milestone"
        label={t('activityForm.milestone')}
        value={draft.milestoneId}
        onChange={(milestoneId) => onChange({ milestoneId })}
        options={milestones.map(({ id, name, date }) => ({
          value: id,
          label:
            date === null
              ? t('activityForm.undatedMilestone', { name })
              : t('activityForm.datedMilestone', { name, when: format.day(date) }),
        }))}
      />
      <CountedDay programmeId={programmeId} draft={draft} />
    </>
  );
};

/** Which day it becomes, before it is saved. */
const CountedDay = ({ programmeId, draft }: Pick<Props, 'programmeId' | 'draft'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const milestone = useQuery(milestonesQuery(programmeId)).data?.find(({ id }) => id === draft.milestoneId);
  const isDated = milestone !== undefined && milestone.date !== null;
  const { data: day } = useQuery({ ...countedDayQuery(programmeId, draft.milestoneId, offsetOf(draft)), enabled: isDated });
  return (
    <p aria-live="polite" className={styles.counted}>
      {milestone?.date === null && t('activityForm.noCountedDay', { name: milestone.name })}
      {isDated && typeof day === 'string' && t('activityForm.countedDay', { when: format.dayInFull(day) })}
    </p>
  );
};
