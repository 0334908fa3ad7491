export const networkTabs = ['directory', 'contributions', 'meetings', 'asking', 'channels', 'waiting', 'partners'] as const;
export type NetworkTab = (typeof networkTabs)[number];

/** What the address says; anything else is the first tab. */
export const readNetworkTab = (value: unknown): NetworkTab | undefined => networkTabs.find((tab) => tab === value);
