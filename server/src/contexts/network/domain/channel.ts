export const channelKinds = ['web', 'intranet', 'social', 'newsletter', 'letter', 'meeting', 'screen', 'press', 'other'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const channelStatuses = ['existing', 'planned', 'ended'] as const;
export type ChannelStatus = (typeof channelStatuses)[number];

export type ProposalStatus = 'open' | 'added' | 'declined';

/** What an organisation thinks of a proposed channel. */
export const stances = ['for', 'against', 'neither'] as const;
export type Stance = (typeof stances)[number];
