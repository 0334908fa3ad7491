import type { SignatureData } from '#mina-meddelanden';

/**
 * Has the signed-in person sign a text with her e-ID, in the form that the register takes (section 9 of the contract). The text must come
 * back from the signature byte for byte. Throws when she does not sign. Talks to the e-ID's provider, so never inside a transaction.
 */
export type SignAgreement = (person: { personalNumber: string; name: string }, text: string) => Promise<SignatureData>;
