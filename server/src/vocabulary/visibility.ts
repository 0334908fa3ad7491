/** Who may see a row: its own organisation, the organisations that share the service, or everybody. */
export const visibilities = ['own', 'network', 'public'] as const;
export type Visibility = (typeof visibilities)[number];
