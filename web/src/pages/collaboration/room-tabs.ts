export const roomTabs = ['support', 'toolkit', 'manual', 'help', 'handOuts', 'notes', 'access'] as const;
export type RoomTab = (typeof roomTabs)[number];

/** What the address says; anything else is the first tab. */
export const readRoomTab = (value: unknown): RoomTab | undefined => roomTabs.find((tab) => tab === value);
