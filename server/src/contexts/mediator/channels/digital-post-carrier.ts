import type { NumberedRecipient } from '#delivery';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

/** A letter on its way to a digital mailbox. */
export type Letter = {
  /** The ledger row's id. The receiver keeps the first letter with an id and answers the same to a repetition. */
  messageId: Id;
  sender: { organisationId: Id; name: string; organisationNumber: string; colour: string };
  recipient: NumberedRecipient;
  locale: Locale;
  subject: string;
  html: string;
  text: string;
};

export type CarrierAnswer =
  /** Stored durably in the recipient's mailbox. */
  | { kind: 'accepted'; providerId?: string }
  /** The recipient has no mailbox (any more), or the operator will never take this letter. */
  | { kind: 'rejected'; reason: 'noMailbox' | 'letterRefused' }
  | { kind: 'tryLater'; afterSeconds?: number };

/**
 * Who carries letters to mailbox operators. Today app/ wires one in process to our own mailbox; the national wire
 * contract becomes another. Both must stand getting the same letter twice.
 */
export type DigitalPostCarrier = {
  /** Whether each of at most 1,000 recipients has a mailbox, in order. */
  reachable: (recipients: readonly NumberedRecipient[]) => Promise<boolean[]>;
  deliver: (letter: Letter) => Promise<CarrierAnswer>;
};
