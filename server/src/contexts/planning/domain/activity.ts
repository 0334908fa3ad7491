import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

export const activityChannels = ['email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other'] as const;
export type ActivityChannel = (typeof activityChannels)[number];

export const activityStates = ['planned', 'done', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** Something done to answer for needs. `doneAt` and each need's `messageVersion` are set when it is done. */
export type Activity = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  channel: ActivityChannel;
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
};

/** The channels a send-out can go through. */
export const sendOutChannels = ['email', 'digitalPost', 'web'] as const;
export type SendOutChannel = (typeof sendOutChannels)[number];

/** What a send-out becomes in the plan: one activity for all that goes to recipients, named after the first channel, and one for its page. */
export const channelsOfSendOut = (channels: readonly SendOutChannel[]): ActivityChannel[] => {
  const sent = channels.find((channel) => channel !== 'web');
  return [...(sent === undefined ? [] : [sent]), ...(channels.includes('web') ? ['webPage' as const] : [])];
};
