import type { Activity } from './activity.ts';
import type { ActivityDetails } from './activity-details.ts';
import type { ActivityType } from './activity-type.ts';

/** What an activity can lack. `needs` is both message and audience: a need is the two together. */
export const missingFields = [
  'needs',
  'channel',
  'date',
  'milestoneDate',
  'responsible',
  'executor',
  'brief',
  'committee',
  'agendaItem',
  'speaker',
  'minutesNeeded',
  'cadence',
  'routine',
  'outlets',
  'url',
  'takesPart',
  'material',
] as const;
export type MissingField = (typeof missingFields)[number];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Written out, or kept elsewhere. */
const hasNoRoutine = ({ routine, routineUrl }: ActivityDetails): boolean => isEmpty(routine) && isEmpty(routineUrl);

const lacks =
  (...fields: (keyof ActivityDetails & MissingField)[]) =>
  ({ details }: Activity): MissingField[] =>
    fields.filter((field) => isEmpty(details[field]));

const perType: Partial<Record<ActivityType, (activity: Activity) => MissingField[]>> = {
  committee: lacks('committee', 'agendaItem', 'speaker'),
  managementMeeting: (activity) => [...(activity.brief === '' ? ['brief' as const] : []), ...lacks('minutesNeeded')(activity)],
  meeting: ({ details }) => (!isEmpty(details.meetingWith) && hasNoRoutine(details) ? ['routine'] : []),
  training: ({ executor, responsiblePersonId }) => (executor === '' && responsiblePersonId === null ? ['executor'] : []),
  dialogue: ({ details }) => (isEmpty(details.cadenceDays) && hasNoRoutine(details) ? ['cadence'] : []),
  stream: ({ details }) => ((details.outlets ?? []).length === 0 ? ['outlets'] : []),
  webPage: ({ details, pageId, sendOutId }) => (pageId === null && sendOutId === null && isEmpty(details.url) ? ['url'] : []),
  event: lacks('takesPart', 'material'),
};

const withoutDate: readonly ActivityType[] = ['dialogue', 'stream', 'cascade'];
/** Somebody else answers: whoever holds the training, or the cascade's holders. */
const withoutResponsible: readonly ActivityType[] = ['training', 'cascade'];

/** What must be filled in before the activity can be carried out. An idea may lack anything; what is done or cancelled lacks nothing. */
export const missingIn = (activity: Activity): MissingField[] => {
  if (activity.state !== 'planned' || activity.isIdea) return [];
  const { needs, type, localTypeId, plannedDate, confirmedDate, milestoneId, responsiblePersonId, executor, channel } = activity;
  const isUndated = plannedDate === null && confirmedDate === null && !withoutDate.includes(type);
  const noDate = milestoneId === null ? 'date' : 'milestoneDate';
  return [
    ...(needs.length === 0 ? ['needs' as const] : []),
    ...(type === 'other' && channel === 'other' && localTypeId === null ? ['channel' as const] : []),
    ...(isUndated ? [noDate as MissingField] : []),
    ...(responsiblePersonId === null && executor === '' && !withoutResponsible.includes(type) ? ['responsible' as const] : []),
    ...(perType[type]?.(activity) ?? []),
  ];
};
