import type { Activity, ActivityFields } from '../../api/activities.ts';
import { draftOf, fieldsOf } from './activity-draft.ts';

type When = Pick<ActivityFields, 'plannedDate' | 'plannedUntil' | 'milestoneId' | 'offset'>;
/** An activity's fields as two people may change them: the planned days are one thing. */
export type TogetherFields = Omit<ActivityFields, keyof When> & { when: When };

export const gather = ({ plannedDate, plannedUntil, milestoneId, offset, ...rest }: ActivityFields): TogetherFields => ({
  ...rest,
  when: { plannedDate, plannedUntil, milestoneId, offset },
});
export const spread = <F extends Partial<TogetherFields>>({ when, ...rest }: F) => ({ ...rest, ...when });

export const togetherFieldsOf = (activity: Activity): TogetherFields => gather(fieldsOf(draftOf(activity), true));

type Theirs = Omit<Activity, 'needs' | 'responsible'> & { needIds: string[]; responsiblePersonId: string | null };

/** What the server tells that somebody else has saved, read as the form reads an activity. */
export const readTheirActivity = (before: Activity, told: unknown): { fields: TogetherFields; revision: number } => {
  const { needIds, responsiblePersonId, ...rest } = told as Theirs;
  const needs = needIds.map((needId) => ({ needId })) as Activity['needs'];
  const responsible = responsiblePersonId === null ? null : { id: responsiblePersonId, name: '' };
  return { fields: togetherFieldsOf({ ...before, ...rest, needs, responsible }), revision: rest.revision };
};
