/** What an owner signs with e-ID for the register: to open here, to move here, whom to take post from, to leave. */
export const agreementPurposes = ['open', 'move', 'preferences', 'leave'] as const;
export type AgreementPurpose = (typeof agreementPurposes)[number];
