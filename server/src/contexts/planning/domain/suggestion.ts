import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from './activity.ts';
import type { ActivityType } from './activity-type.ts';
import { nameKey } from './name-key.ts';
import type { DayOffset } from './relative-date.ts';
import type { Channel } from './structure.ts';

export const suggestionDecisions = ['accepted', 'replaced', 'declined'] as const;
export type SuggestionDecision = (typeof suggestionDecisions)[number];

/** What a programme suggests to those who follow it: a channel for an audience, or an activity of the host's shared plan. */
export type Suggestion = {
  /** The same as long as the host leaves its name alone, also when the plan is written anew. */
  key: string;
  kind: 'channel' | 'activity';
  title: string;
  /** Who passes it on, on what condition, how often. */
  detail: string;
  type: ActivityType;
  audienceIds: Id[];
  audienceName: string;
  /** What an activity of the host answers for; null for a channel: all that the audience needs. */
  pairs: { audienceId: Id; messageId: Id }[] | null;
  milestoneName: string | null;
  offset: DayOffset | null;
};

/** The first that fits: the narrow words before the wide ones. */
const kindsOfWords: readonly [RegExp, ActivityType][] = [
  [/nämnd|styrelse|fullmäktige|committee|board meeting/iu, 'committee'],
  [/ledningsmöte|ledningsgrupp|chefsmöte|management/iu, 'managementMeeting'],
  [/utbildning|kurs|workshop|webbinari|training|course|webinar/iu, 'training'],
  [/press|debattartikel/iu, 'press'],
  [/sociala medier|facebook|instagram|linkedin|social media/iu, 'social'],
  [/digital post|mina meddelanden|brevlåda/iu, 'digitalPost'],
  [/mejl|e-?post|mail|nyhetsbrev|veckobrev|newsletter/iu, 'email'],
  [/webb|hemsida|intranät|sida|website|intranet|web page/iu, 'webPage'],
  [/\bpm\b|memo/iu, 'memo'],
  [/mässa|konferens|event|evenemang|fair|conference/iu, 'event'],
  [/dialog|dialogue/iu, 'dialogue'],
  [/möte|apt|träff|samtal|genomgång|föredrag|meeting|talk|briefing/iu, 'meeting'],
];

export const typeOfChannel = (name: string): ActivityType => kindsOfWords.find(([words]) => words.test(name))?.[1] ?? 'other';

type SuggestingAudience = { id: Id; name: string; channels: readonly Channel[] };

export const suggestionsOf = (
  audiences: readonly SuggestingAudience[],
  shared: readonly Activity[],
  milestoneNames: ReadonlyMap<Id, string>,
): Suggestion[] => {
  const channels = audiences.flatMap((audience) => audience.channels.map((channel) => channelSuggestion(audience, channel)));
  // The same channel twice for a group is one suggestion.
  return [
    ...new Map(
      [...channels, ...shared.map((activity) => activitySuggestion(activity, milestoneNames))].map((each) => [each.key, each]),
    ).values(),
  ];
};

const channelSuggestion = ({ id, name }: SuggestingAudience, channel: Channel): Suggestion => ({
  key: `channel:${id}:${nameKey(channel.name)}:${nameKey(channel.via ?? '')}`,
  kind: 'channel',
  title: channel.name,
  detail: [channel.via, channel.condition, channel.cadence, channel.sender, channel.detail].filter((part) => part !== null).join(' · '),
  type: typeOfChannel(channel.name),
  audienceIds: [id],
  audienceName: name,
  pairs: null,
  milestoneName: null,
  offset: null,
});

const activitySuggestion = (activity: Activity, milestoneNames: ReadonlyMap<Id, string>): Suggestion => ({
  key: `activity:${activity.id}`,
  kind: 'activity',
  title: activity.title,
  detail: '',
  type: activity.type === 'cascade' ? 'other' : activity.type,
  audienceIds: [...new Set(activity.needs.map(({ audienceId }) => audienceId))],
  audienceName: [...new Set(activity.needs.map(({ audienceName }) => audienceName))].join(', '),
  pairs: activity.needs.map(({ audienceId, messageId }) => ({ audienceId, messageId })),
  milestoneName: activity.milestoneId === null ? null : (milestoneNames.get(activity.milestoneId) ?? null),
  offset: activity.offset,
});
