import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

/** Everything that a letter's bytes are made of, besides key and date: plain values, so that a worker thread can get them. */
export type LetterOnTheWire = {
  messageId: Id;
  /** `16` and ten digits. */
  sender: { number: string; name: string };
  /** Twelve digits. */
  recipient: string;
  locale: Locale;
  subject: string;
  /** A fragment. */
  html: string;
  text: string;
  contact: { text: string; url?: string | undefined; phone?: string | undefined; email?: string | undefined };
  attachments: readonly { fileName: string; contentType: string; content: Uint8Array }[];
};

export type SigningKey = { fingerprint: string; certificatePem: string; keyPem: string };

/** Who signs the letter and who seals it: the same key where the mediator signs for the sender. */
export type SigningKeys = { sender: SigningKey; mediator: SigningKey };

export type SealJob = { letter: LetterOnTheWire; keys: SigningKeys; receivedOn: string };

export type SealedLetter =
  | { kind: 'sealed'; request: Uint8Array; requestHash: string }
  /** It breaks the contract's rules for contents; codes of the library, for the log. */
  | { kind: 'refused'; codes: readonly string[] }
  | { kind: 'tooLarge' };
