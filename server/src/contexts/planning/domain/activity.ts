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
  plannedDate: string | null;
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

/** The channels a send-out can go through, and the kind of activity each of them is. */
export const sendOutChannels = { email: 'email', digitalPost: 'digitalPost', web: 'webPage' } as const satisfies Record<
  string,
  ActivityChannel
>;
export type SendOutChannel = keyof typeof sendOutChannels;
