import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { ActivityType } from './activity-type.ts';
import type { AccessNeed, ImpactFloor } from './audience-profile.ts';

/** One way a recurring stream goes out, such as the weekly letter; the day it was last delivered. */
export type Outlet = { name: string; deliveredOn: CalendarDate | null };

/** `any` is the plan's "eller": one delivered outlet is enough. `all` is "samt": every one must be. */
export const streamRules = ['any', 'all'] as const;
export type StreamRule = (typeof streamRules)[number];

export const meetingPartners = ['manager', 'all'] as const;
export type MeetingWith = (typeof meetingPartners)[number];

/** The fields that only some kinds of activity have. Texts may be empty, days are Swedish calendar days. */
export type ActivityDetails = {
  committee?: string;
  agendaItem?: string;
  speaker?: string;
  slidesUrl?: string;
  minutesNeeded?: number | null;
  participants?: number | null;
  attended?: number | null;
  /** Days between contacts; null when the routine decides. */
  cadenceDays?: number | null;
  /** The local routine in the organisation's own words: paragraphs with empty lines between. Beside it, or instead, where it is kept. */
  routine?: string;
  routineUrl?: string;
  lastContact?: CalendarDate | null;
  nextContact?: CalendarDate | null;
  streamRule?: StreamRule;
  outlets?: Outlet[];
  url?: string;
  pageOwner?: string;
  lastChecked?: CalendarDate | null;
  recipients?: number | null;
  embargoUntil?: CalendarDate | null;
  pressContact?: string;
  takesPart?: string;
  material?: string;
  contactsMade?: number | null;
  /** Who a meeting is with, as the local routine says: the manager alone, or all. */
  meetingWith?: MeetingWith;
  /** Only for groups that are hit this hard. */
  impactFloor?: ImpactFloor;
  /** What it offers to those who need it. */
  meetsNeeds?: AccessNeed[];
};

/** Every kind may have these. */
const common: readonly (keyof ActivityDetails)[] = ['impactFloor', 'meetsNeeds'];

const fields: Record<ActivityType, readonly (keyof ActivityDetails)[]> = {
  committee: ['committee', 'agendaItem', 'speaker', 'slidesUrl'],
  managementMeeting: ['minutesNeeded', 'slidesUrl'],
  meeting: ['participants', 'attended', 'routine', 'routineUrl', 'meetingWith'],
  memo: ['recipients'],
  training: ['participants', 'attended', 'material'],
  dialogue: ['cadenceDays', 'routine', 'routineUrl', 'lastContact', 'nextContact'],
  stream: ['streamRule', 'outlets', 'cadenceDays'],
  webPage: ['url', 'pageOwner', 'lastChecked'],
  email: ['recipients'],
  digitalPost: ['recipients'],
  press: ['embargoUntil', 'pressContact'],
  social: ['url'],
  event: ['takesPart', 'material', 'contactsMade'],
  cascade: [],
  other: ['url'],
};

type Choice = 'meetingWith' | 'impactFloor';
const choices: readonly string[] = ['meetingWith', 'impactFloor'] satisfies Choice[];

/** As somebody writes them: null takes a choice back, and it is not kept as one. */
export type WrittenDetails = Omit<ActivityDetails, Choice> & { [name in Choice]?: ActivityDetails[name] | null };
const isChosen = (name: string, value: unknown): boolean => value !== undefined && !(value === null && choices.includes(name));

/** Only what the kind has, so that a change of kind leaves nothing hidden behind. */
export const fitDetails = (type: ActivityType, details: WrittenDetails): ActivityDetails =>
  Object.fromEntries(
    Object.entries(details).filter(
      ([name, value]) => isChosen(name, value) && [...common, ...fields[type]].some((field) => field === name),
    ),
  );

/** Whether a stream is delivered: by one outlet or by all, as its rule says. */
export const isDelivered = ({ outlets = [], streamRule = 'any' }: ActivityDetails): boolean => {
  const done = outlets.filter(({ deliveredOn }) => deliveredOn !== null).length;
  return outlets.length > 0 && (streamRule === 'all' ? done === outlets.length : done > 0);
};
