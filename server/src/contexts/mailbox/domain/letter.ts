import type { Id } from '../../../vocabulary/id.ts';

export type LetterFacts = {
  id: Id;
  mailboxId: Id;
  deliveryId: Id | null;
  senderName: string;
  /** `16` and ten digits on the wire; ten in letters from before. */
  senderNumber: string;
  senderColour: string;
  receivedAt: Date;
  readAt: Date | null;
  firstReadAt: Date | null;
  readByPersonId: Id | null;
  deletedAt: Date | null;
};

/** The operation of the contract that brought the letter: a sealed delivery, or a message of protection class 1. */
export type LetterOperation = 'deliverSecure' | 'notify';

/** What a letter says about itself besides its text; kept sealed. */
export type LetterDetails = {
  support: { text: string; url?: string; phoneNumber?: string; emailAddress?: string };
  senderAttention?: string;
  reference?: string;
  correlationId?: string;
  attention?: string;
  metadata: { tag: string; value: string }[];
  /** The matter that the letter belongs to (*kundärende*). */
  matter?: {
    createdOn: string;
    matterId?: string;
    eventId?: string;
    precedingEventId?: string;
    subject?: string;
    eventType?: string;
    status?: string;
  };
  /** An invoice to pay; the amount in öre. */
  invoice?: { dueDate: string; amountMinor: number; currency: string; accountMethod: string; accountNumber: string; ocrNumber?: string };
  /** Texts that came with `notify`, ready to be sent if the owner wants notices that way. */
  notices?: { email?: { from: string; subject: string; text: string }; sms?: { from: string; text: string } };
};

/** Every word of the search must occur somewhere in the letter. Capitals make no difference; å, ä and ö do. */
export const matchesSearch = (search: string, parts: readonly string[]): boolean => {
  const text = parts.join('\n').toLocaleLowerCase('sv');
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
};
