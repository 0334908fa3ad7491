/** Works with the network without being of it. */
export const partnerKinds = ['mailbox', 'supplier', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** What can be shared with the partners, one thing at a time. */
export const shareKinds = ['meeting', 'consultation'] as const;
export type ShareKind = (typeof shareKinds)[number];
