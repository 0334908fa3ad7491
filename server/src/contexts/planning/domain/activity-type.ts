import type { ActivityChannel } from './activity.ts';

/** The kinds of activity that communication plans ask for. Every channel is a kind too, so a plan made before there were kinds fits. */
export const activityTypes = [
  'committee',
  'managementMeeting',
  'meeting',
  'memo',
  'training',
  'dialogue',
  'stream',
  'webPage',
  'email',
  'digitalPost',
  'press',
  'social',
  'event',
  'cascade',
  'other',
] as const;
export type ActivityType = (typeof activityTypes)[number];

const channels: Partial<Record<ActivityType, ActivityChannel>> = {
  committee: 'meeting',
  managementMeeting: 'meeting',
  dialogue: 'meeting',
  event: 'meeting',
  stream: 'other',
  cascade: 'other',
};

/** How a kind of activity reaches people. */
export const channelOfType = (type: ActivityType): ActivityChannel => channels[type] ?? (type as ActivityChannel);
