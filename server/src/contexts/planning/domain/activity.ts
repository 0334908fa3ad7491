import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ActivityDetails } from './activity-details.ts';
import type { ActivityType } from './activity-type.ts';
import type { DayOffset } from './relative-date.ts';

export const activityChannels = ['email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other'] as const;
export type ActivityChannel = (typeof activityChannels)[number];

export const activityStates = ['planned', 'done', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What a plan says about an activity beside its title, channel and needs. */
export type ActivityPlan = {
  type: ActivityType;
  /** The organisation's own kind, when the type is `other`. */
  localTypeId: Id | null;
  details: ActivityDetails;
  /** In whose name; empty is the own organisation. */
  sender: string;
  /** Who does it, when it is not the responsible colleague: a supplier, another unit. */
  executor: string;
  isExternal: boolean;
  brief: string;
  effortHours: number | null;
  costKronor: number | null;
  /** The last day of the planned window; null when the window is one day. */
  plannedUntil: CalendarDate | null;
  /** The day and time (`HH:MM`, Swedish time) that have been agreed with others. */
  confirmedDate: CalendarDate | null;
  confirmedTime: string | null;
  /** When it becomes public. */
  publishAt: Date | null;
  milestoneId: Id | null;
  offset: DayOffset | null;
  /** In the backlog: counts for nothing until it is planned. */
  isIdea: boolean;
  /** Not shown to the network even when the year's plan is published. */
  isPrivate: boolean;
  /** Part of the service's shared plan. */
  isShared: boolean;
};

/** Something done to answer for needs. `doneAt` and each need's `messageVersion` are set when it is done. */
export type Activity = ActivityPlan & {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  channel: ActivityChannel;
  /** The first day of the planned window. */
  plannedDate: CalendarDate | null;
  responsiblePersonId: Id | null;
  state: ActivityState;
  doneAt: Date | null;
  sendOutId: Id | null;
  pageId: Id | null;
  note: string;
  revision: number;
  needs: ActivityNeed[];
};

export type ActivityNeed = {
  needId: Id;
  audienceId: Id;
  audienceName: string;
  messageId: Id;
  messageTitle: string;
  messageVersion: number | null;
  currentVersion: number;
};

export const activityStages = ['idea', 'planned', 'confirmed', 'done', 'cancelled'] as const;
export type ActivityStage = (typeof activityStages)[number];

/** The column on the board. */
export const stageOf = ({ state, isIdea, confirmedDate }: Pick<Activity, 'state' | 'isIdea' | 'confirmedDate'>): ActivityStage => {
  if (state !== 'planned') return state;
  if (isIdea) return 'idea';
  return confirmedDate === null ? 'planned' : 'confirmed';
};

/** A standing dialogue whose next contact has passed, or a plan whose last day has. */
export const isOverdue = (activity: Activity, today: string): boolean => {
  if (activity.state !== 'planned' || activity.isIdea) return false;
  const { details, type, confirmedDate, plannedUntil, plannedDate } = activity;
  const due = type === 'dialogue' ? (details.nextContact ?? null) : (confirmedDate ?? plannedUntil ?? plannedDate);
  return due !== null && due < today;
};

/** The channels a send-out can go through. */
export const sendOutChannels = ['email', 'digitalPost', 'web'] as const;
export type SendOutChannel = (typeof sendOutChannels)[number];

/** What a send-out becomes in the plan: one activity for all that goes to recipients, named after the first channel, and one for its page. */
export const channelsOfSendOut = (channels: readonly SendOutChannel[]): ActivityChannel[] => {
  const sent = channels.find((channel) => channel !== 'web');
  return [...(sent === undefined ? [] : [sent]), ...(channels.includes('web') ? ['webPage' as const] : [])];
};
