import type { Activity, ActivityFields, ActivityTypeName } from '../../api/activities.ts';

/** As it is written: a choice can be taken back. */
export type Details = NonNullable<ActivityFields['details']>;
type Unit = NonNullable<Activity['offset']>['unit'];

/** What the form holds: every field a text, a choice or a tick, so that a half-written one can stand. */
export type ActivityDraft = {
  title: string;
  type: ActivityTypeName;
  localTypeId: string;
  needIds: readonly string[];
  isRelative: boolean;
  milestoneId: string;
  amount: string;
  unit: Unit;
  isBefore: boolean;
  plannedDate: string | null;
  plannedUntil: string | null;
  confirmedDate: string | null;
  confirmedTime: string;
  /** As the browser's date-and-time field writes it. */
  publishAt: string;
  responsiblePersonId: string;
  sender: string;
  executor: string;
  isExternal: boolean;
  brief: string;
  effortHours: string;
  costKronor: string;
  note: string;
  isIdea: boolean;
  isPrivate: boolean;
  isShared: boolean;
  details: Details;
  outlets: string;
};

const pad = (value: number): string => String(value).padStart(2, '0');
const localMoment = (iso: string): string => {
  const date = new Date(iso);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
};

export const emptyDraft: ActivityDraft = {
  title: '',
  type: 'meeting',
  localTypeId: '',
  needIds: [],
  isRelative: false,
  milestoneId: '',
  amount: '6',
  unit: 'weeks',
  isBefore: true,
  plannedDate: null,
  plannedUntil: null,
  confirmedDate: null,
  confirmedTime: '',
  publishAt: '',
  responsiblePersonId: '',
  sender: '',
  executor: '',
  isExternal: false,
  brief: '',
  effortHours: '',
  costKronor: '',
  note: '',
  isIdea: false,
  isPrivate: false,
  isShared: false,
  details: {},
  outlets: '',
};

export const draftOf = (activity: Activity): ActivityDraft => ({
  ...emptyDraft,
  ...activity,
  localTypeId: activity.localTypeId ?? '',
  needIds: activity.needs.map(({ needId }) => needId),
  isRelative: activity.milestoneId !== null,
  milestoneId: activity.milestoneId ?? '',
  amount: activity.offset === null ? '6' : String(Math.abs(activity.offset.amount)),
  unit: activity.offset?.unit ?? 'weeks',
  isBefore: (activity.offset?.amount ?? -1) <= 0,
  confirmedTime: activity.confirmedTime ?? '',
  publishAt: activity.publishAt === null ? '' : localMoment(activity.publishAt),
  responsiblePersonId: activity.responsible?.id ?? '',
  effortHours: activity.effortHours === null ? '' : String(activity.effortHours),
  costKronor: activity.costKronor === null ? '' : String(activity.costKronor),
  outlets: (activity.details.outlets ?? []).map(({ name }) => name).join('\n'),
});

const units = /(kr(onor)?|sek|h|tim(me|mar)?|hours?|:-)\.?$/i;

/** Swedish writes 4,5; spaces and a unit come along when somebody writes 12 000 kr. */
const numberIn = (text: string): number | null => {
  const digits = text.replaceAll(/\s/g, '').replace(units, '').replace(',', '.');
  const value = Number(digits);
  return digits === '' || !Number.isFinite(value) || value < 0 ? null : value;
};

/** Whole kronor: a point or comma before three digits parts the thousands. */
const kronorIn = (text: string): number | null => {
  const value = numberIn(text.replaceAll(/[.,](?=\d{3}(\D|$))/g, ''));
  return value === null ? null : Math.round(value);
};

const numberNames = ['effortHours', 'costKronor'] as const;

/** Numbers that somebody has written in another way than in digits: asked about, never dropped. */
export const unreadableNumbers = (draft: ActivityDraft): (typeof numberNames)[number][] =>
  numberNames.filter((name) => draft[name].trim() !== '' && numberIn(draft[name]) === null);

const outletsOf = ({ outlets, details }: ActivityDraft): Details['outlets'] => {
  const names = [...new Set(outlets.split('\n').map((line) => line.trim()))].filter((name) => name !== '');
  return names.map((name) => ({ name, deliveredOn: details.outlets?.find((one) => one.name === name)?.deliveredOn ?? null }));
};

/** Negative before the milestone; an empty field is the day itself. */
export const offsetOf = ({ amount, isBefore, unit }: ActivityDraft): NonNullable<Activity['offset']> => {
  const distance = Math.round(numberIn(amount) ?? 0);
  return { amount: isBefore && distance > 0 ? -distance : distance, unit };
};

const datesOf = (draft: ActivityDraft) => {
  const { isRelative, milestoneId, plannedDate, plannedUntil } = draft;
  return isRelative && milestoneId !== ''
    ? { milestoneId, offset: offsetOf(draft) }
    : { milestoneId: null, offset: null, plannedDate, plannedUntil: plannedDate === null ? null : plannedUntil };
};

/** Without `isShared` unless it may be set: it is the editor's to decide. */
export const fieldsOf = (draft: ActivityDraft, mayShare: boolean): ActivityFields => ({
  ...datesOf(draft),
  title: draft.title,
  type: draft.type,
  localTypeId: draft.type === 'other' && draft.localTypeId !== '' ? draft.localTypeId : null,
  needIds: [...draft.needIds],
  confirmedDate: draft.confirmedDate,
  confirmedTime: draft.confirmedDate === null || draft.confirmedTime === '' ? null : draft.confirmedTime,
  publishAt: draft.publishAt === '' ? null : new Date(draft.publishAt).toISOString(),
  responsiblePersonId: draft.responsiblePersonId || null,
  sender: draft.sender,
  executor: draft.executor,
  isExternal: draft.isExternal && draft.executor !== '',
  brief: draft.brief,
  effortHours: numberIn(draft.effortHours),
  costKronor: kronorIn(draft.costKronor),
  note: draft.note,
  isIdea: draft.isIdea,
  isPrivate: draft.isPrivate,
  ...(mayShare ? { isShared: draft.isShared } : {}),
  details: { ...draft.details, ...(draft.type === 'stream' ? { outlets: outletsOf(draft) ?? [] } : {}) },
});
