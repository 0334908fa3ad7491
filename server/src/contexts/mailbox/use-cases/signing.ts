import type { SignatureData } from '#mina-meddelanden';

/** What the provider needs to find a signing again. Secret: whoever has it could lead another person to it. */
export type SigningOrder = Readonly<Record<string, string>>;

export type SigningStep =
  | { state: 'signed'; signature: SignatureData }
  /** `hint` is the provider's own word for where it stands, such as `userSign`; the pages have its sentence. */
  | { state: 'waiting'; hint: string; order: SigningOrder }
  | { state: 'failed'; hint: string };

/** Whom to sign as, and where she is: the provider wants the address of her own device. */
export type SigningPerson = { personalNumber: string; name: string; endUserIp: string };

/** What a page shows to lead the person to her e-ID: a code for another device's camera, and links that open the app on this one. */
export type SigningLead = { qrText: string; startUrl: string; startUrlOnPhone: string };

/**
 * A person's signature with her e-ID on a text, in the form that the register takes (section 9 of the contract). The text must come back
 * from the signature byte for byte. All but `leadTo` talk to the e-ID's provider, so never inside a transaction.
 */
export type Signing = {
  /** A provider that needs no time answers `signed` at once. */
  begin: (person: SigningPerson, text: string) => Promise<SigningStep>;
  follow: (order: SigningOrder, person: Omit<SigningPerson, 'endUserIp'>) => Promise<SigningStep>;
  abandon: (order: SigningOrder) => Promise<void>;
  leadTo: (order: SigningOrder, beganAt: Date, now: Date) => SigningLead;
};
