import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { EntryReason } from './entry-status.ts';
import type { LedgerChannel } from './send-out.ts';

/** Somebody by national number: the look-up hash tells who, the sealed number is for the wire. */
export type NumberedRecipient = { kind: 'person' | 'organisation'; numberHash: string; numberSealed: string };

/** A file that goes with a letter. */
export type OutgoingAttachment = { fileName: string; contentType: string; content: Buffer };

/** Whom the reader of a letter can turn to: a sentence, and at least one way. */
export type OutgoingContact = { text: string; url?: string; phone?: string; email?: string };

/** One row of the ledger, ready to leave: written for this recipient, word for word. */
export type OutgoingItem = {
  /** The ledger row's id; the same at every attempt, so a receiver can tell a repetition. */
  entryId: Id;
  /** 1 at the first hand-over to the channel. */
  attempt: number;
  sender: { organisationId: Id; name: string; organisationNumber: string; colour: string };
  recipient: { name: string; locale: Locale; email: string | null; number: NumberedRecipient | null };
  subject: string;
  /** A whole HTML document for e-mail, a fragment for letters. */
  html: string;
  text: string;
  /** Letters of connected systems have them; e-mail has none. */
  attachments?: readonly OutgoingAttachment[];
  /** An entry (iCalendar, RFC 5546) that mail programs offer to keep, and an invitation to answer: e-mail only. */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string };
  /** Without it the channel tells what it knows of the sender. */
  contact?: OutgoingContact;
};

/** What the channel promises: `handedOver` is somebody else's problem now, `delivered` is stored with the recipient. */
export type SendResult =
  | { kind: 'accepted'; proves: 'handedOver' | 'delivered'; providerId?: string }
  | { kind: 'rejected'; reason: EntryReason }
  /** `isUntried`: nobody was asked to take it (the receiver is busy), so it does not count as an attempt. */
  | { kind: 'tryLater'; reason: EntryReason; afterSeconds?: number; isChannelDown?: boolean; isUntried?: boolean }
  /** The receiver may have it and cannot be asked again: never repeated by itself. */
  | { kind: 'unknown'; reason: EntryReason };

/**
 * A way out of the house. `send` answers one of these; when it throws or never answers, nobody knows what the
 * receiver has: a repeatable channel is then tried again with the same entry id, any other ends as `unknown`.
 */
export type Channel = {
  name: LedgerChannel;
  /** The receiver itself ignores a second letter with the same entry id. */
  isRepeatable: boolean;
  /** Rows handed over at the same time. */
  concurrency: number;
  send: (item: OutgoingItem) => Promise<SendResult>;
  /** For each recipient, in order, whether the channel reaches them for this sender; for the count before release. Null: cannot be told now. */
  reachable?: (recipients: readonly NumberedRecipient[], sender: { organisationId: Id }) => Promise<boolean[] | null>;
  close?: () => Promise<void>;
};
