/** What an owner signs with e-ID for the register: to open here, to move here, whom to take post from, to leave. */
export type AgreementPurpose = 'open' | 'move' | 'preferences' | 'leave';
