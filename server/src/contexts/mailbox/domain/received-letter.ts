import type { Id } from '../../../vocabulary/id.ts';
import type { LetterDetails, LetterOperation } from './letter.ts';
import type { OwnerKind } from './mailbox.ts';

/** Who signed and who sealed a letter, and how their signatures were found to hold. */
export type SignatureSummary = {
  /** SHA-256 of the certificates, lower-case hexadecimal. */
  signerFingerprint: string;
  sealerFingerprint: string;
  signedForm: SignatureForm;
  sealedForm: SignatureForm;
  /** The day on which the mediator took the letter over, as the seal has it: `2026-01-15+01:00`. */
  takenOverOn: string;
};

/** `contract`: hashed as the contract says; the others are white space treated otherwise by the sender's tools. */
export type SignatureForm = 'contract' | 'compactBase64' | 'blanksDropped' | 'whitespaceKept';

/** A letter that has passed every check but that of the mailbox. */
export type ReceivedLetter = {
  operation: LetterOperation;
  recipient: { kind: OwnerKind; numberHash: string };
  /** `16` and ten digits. */
  sender: { number: string; name: string };
  dispatcherNumber: string;
  /** The sender's own id of the message. */
  messageId: string;
  /** Set when this operator has agreed with the sender to tell when the letter is opened. */
  deliveryId: Id | null;
  subject: string;
  body: { type: 'text/plain' | 'text/html'; html: string; text: string };
  language: string;
  details: LetterDetails;
  attachments: readonly { name: string; contentType: string; sizeBytes: number }[];
  /** Null for `notify`, which carries no signature. */
  signatures: SignatureSummary | null;
  /** The whole request, byte for byte. */
  request: Uint8Array;
  arrivedAt: Date;
  verifiedAt: Date;
};

/** The same, sealed: ready to be stored. */
export type SealedReceivedLetter = Omit<ReceivedLetter, 'subject' | 'body' | 'details' | 'attachments' | 'request'> & {
  id: Id;
  transactionId: Id;
  bodyType: string;
  subjectSealed: string;
  textSealed: string;
  htmlSealed: string;
  detailsSealed: string;
  attachments: readonly { nameSealed: string; contentType: string; sizeBytes: number }[];
  /** Null for `notify`: it is not signed, and up to a thousand people may share one request. */
  requestSealed: readonly Uint8Array[] | null;
};

/** What became of a letter; `isNew` is false when the same message was here before. */
export type Reception = { delivered: true; transactionId: Id; isNew: boolean } | { delivered: false; transactionId: Id };

/** A certificate that has signed or sealed letters. Names as they are printed: for people to read, never to decide by. */
export type KeptCertificate = {
  /** SHA-256, lower-case hexadecimal. */
  fingerprint: string;
  /** `16` and ten digits. */
  organisationNumber: string;
  subject: string;
  issuer: string;
  validFrom: Date;
  validTo: Date;
  der: Buffer;
};
