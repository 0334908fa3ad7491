/** Where a send-out goes. `web` becomes a page (publishing does that); the others get rows in the ledger. */
export const sendOutChannels = ['email', 'digitalPost', 'web'] as const;
export type SendOutChannel = (typeof sendOutChannels)[number];

export const ledgerChannels = ['email', 'digitalPost'] as const;
export type LedgerChannel = (typeof ledgerChannels)[number];

export const sendOutStatuses = ['draft', 'sending', 'done', 'stopped'] as const;
export type SendOutStatus = (typeof sendOutStatuses)[number];

export const isLedgerChannel = (channel: string): channel is LedgerChannel => ledgerChannels.some((one) => one === channel);
