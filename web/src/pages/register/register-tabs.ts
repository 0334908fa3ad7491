export const registerTabs = ['senders', 'dispatchers', 'operators', 'companies', 'certificates', 'counts'] as const;
export type RegisterTab = (typeof registerTabs)[number];

/** The part that is shown stands in the address, so that it can be linked to. */
export const readTab = (value: unknown): RegisterTab => registerTabs.find((tab) => tab === value) ?? 'senders';
