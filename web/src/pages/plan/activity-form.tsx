import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivityFields, activityTypeNames } from '../../api/activities.ts';
import { peopleQuery } from '../../api/organisation.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { useOrganisation, useSession } from '../../shell/session-context.ts';
import { SenderHint } from '../voice/sender-hint.tsx';
import { ActivityDateFields } from './activity-date-fields.tsx';
import { type ActivityDraft, fieldsOf, unreadableNumbers } from './activity-draft.ts';
import { ActivityFitFields } from './activity-fit-fields.tsx';
import styles from './activity-form.module.css';
import { ActivityTypeFields, BriefField } from './activity-type-fields.tsx';
import { Lessons } from './lessons.tsx';

type ActivityFormProps = {
  programmeId: string;
  first: ActivityDraft;
  /** Where the needs are chosen, when they are not given. */
  needPicker?: (needIds: readonly string[], onChange: (needIds: readonly string[]) => void) => ReactNode;
  saveLabel: string;
  error: unknown;
  isPending: boolean;
  onSave: (fields: ActivityFields) => void;
  onClose: () => void;
};

/** One form for every activity, from the matrix and from the plan. */
export const ActivityForm = ({ programmeId, first, needPicker, saveLabel, error, isPending, onSave, onClose }: ActivityFormProps) => {
  const { t } = useTranslation();
  const { person } = useSession();
  const mayShare = useOrganisation().roles.includes('editor');
  const people = useQuery(peopleQuery).data ?? [{ personId: person.id, name: person.name }];
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<ActivityDraft>) => setDraft((before) => ({ ...before, ...part }));
  const [unread, setUnread] = useState<ProblemError | null>(null);
  const shown = unread ?? (error as Error | null);
  const errorOf = (field: string): string | undefined => fieldError(shown, field);
  const save = (): void => {
    const fields = unreadableNumbers(draft).map((field) => ({ field, message: t('activityForm.unreadable') }));
    setUnread(fields.length === 0 ? null : new ProblemError(400, { title: t('activityForm.notSaved'), fields }));
    if (fields.length === 0) onSave(fieldsOf(draft, mayShare));
  };
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary
        error={shown}
        labels={{
          title: t('activity.title'),
          plannedDate: t('activityForm.from'),
          plannedUntil: t('activityForm.until'),
          effortHours: t('activityForm.effortHours'),
          costKronor: t('activityForm.costKronor'),
        }}
      />
      <TextField
        name="title"
        label={t('activity.title')}
        hint={t('activity.titleHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        required
        maxLength={200}
        error={errorOf('title')}
      />
      <SelectField
        name="type"
        label={t('activityType.label')}
        value={draft.type}
        onChange={(type) => change({ type })}
        options={[...activityTypeNames, ...(first.type === 'cascade' ? (['cascade'] as const) : [])].map((value) => ({
          value,
          label: t(`activityType.name.${value}`),
        }))}
      />
      <ActivityTypeFields draft={draft} onChange={change} />
      <ActivityDateFields programmeId={programmeId} draft={draft} onChange={change} errorOf={errorOf} />
      <SelectField
        name="responsible"
        label={t('activity.responsible')}
        value={draft.responsiblePersonId}
        onChange={(responsiblePersonId) => change({ responsiblePersonId })}
        options={[{ value: '', label: t('common.none') }, ...people.map(({ personId, name }) => ({ value: personId, label: name }))]}
      />
      {needPicker?.(draft.needIds, (needIds) => change({ needIds }))}
      <Lessons programmeId={programmeId} type={draft.type} needIds={draft.needIds} />
      <MoreFields draft={draft} onChange={change} mayShare={mayShare} errorOf={errorOf} />
      <p className="soft small">{t('activityForm.saveDespite')}</p>
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {saveLabel}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};

type MoreProps = {
  draft: ActivityDraft;
  onChange: (part: Partial<ActivityDraft>) => void;
  mayShare: boolean;
  errorOf: (field: string) => string | undefined;
};

const MoreFields = ({ draft, onChange, mayShare, errorOf }: MoreProps) => {
  const { t } = useTranslation();
  const hasError = errorOf('effortHours') !== undefined || errorOf('costKronor') !== undefined;
  return (
    <details className={styles.more} open={hasError || undefined}>
      <summary>{t('activityForm.more')}</summary>
      <TextField
        name="sender"
        label={t('activityForm.sender')}
        hint={t('activityForm.senderHint')}
        value={draft.sender}
        onChange={(sender) => onChange({ sender })}
      />
      <SenderHint sender={draft.sender} onUse={(sender) => onChange({ sender })} />
      <TextField
        name="executor"
        label={t('activityForm.executor')}
        hint={t('activityForm.executorHint')}
        value={draft.executor}
        onChange={(executor) => onChange({ executor })}
      />
      {draft.executor !== '' && (
        <Checkbox
          name="isExternal"
          label={t('activityForm.isExternal')}
          checked={draft.isExternal}
          onChange={(isExternal) => onChange({ isExternal })}
        />
      )}
      {draft.type !== 'managementMeeting' && <BriefField draft={draft} onChange={onChange} />}
      <ActivityFitFields draft={draft} onChange={onChange} />
      <div className={styles.pair}>
        <TextField
          name="effortHours"
          label={t('activityForm.effortHours')}
          inputMode="decimal"
          value={draft.effortHours}
          onChange={(effortHours) => onChange({ effortHours })}
          error={errorOf('effortHours')}
        />
        <TextField
          name="costKronor"
          label={t('activityForm.costKronor')}
          inputMode="numeric"
          value={draft.costKronor}
          onChange={(costKronor) => onChange({ costKronor })}
          error={errorOf('costKronor')}
        />
      </div>
      <TextArea
        name="note"
        label={`${t('activity.note')} (${t('common.optional')})`}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        rows={2}
      />
      <Checkbox
        name="isIdea"
        label={t('activityForm.isIdea')}
        hint={t('activityForm.isIdeaHint')}
        checked={draft.isIdea}
        onChange={(isIdea) => onChange({ isIdea })}
      />
      <Checkbox
        name="isPrivate"
        label={t('activityForm.isPrivate')}
        checked={draft.isPrivate}
        onChange={(isPrivate) => onChange({ isPrivate })}
      />
      {mayShare && (
        <Checkbox
          name="isShared"
          label={t('activityForm.isShared')}
          checked={draft.isShared}
          onChange={(isShared) => onChange({ isShared })}
        />
      )}
    </details>
  );
};
