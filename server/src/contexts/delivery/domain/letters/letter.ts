import type { ApiKeyKind } from '../../../../vocabulary/api-key.ts';
import type { Id } from '../../../../vocabulary/id.ts';
import type { Locale } from '../../../../vocabulary/locale.ts';
import type { OutgoingContact } from '../channel.ts';
import type { EntryStatus } from '../entry-status.ts';

/** How a letter's text is given: exactly one of them. */
export type LetterBody = { text?: string; html?: string; document?: Record<string, unknown> };

/** One letter as a connected system sends it. */
export type LetterCommand = {
  reference: string;
  recipient: { personalNumber?: string; organisationNumber?: string };
  subject: string;
  body: LetterBody;
  contact: { text?: string; url?: string; phone?: string; email?: string };
  /** PDF files, base64. */
  attachments?: { fileName: string; content: string }[];
  language?: Locale;
  answersFor?: { activityId: Id };
  callbackUrl?: string;
  /** ISO 8601 with a zone. */
  notBefore?: string;
  simulate?: 'delivered' | 'notDelivered';
};

/** What is sealed at rest: the letter word for word. */
export type LetterContent = {
  subject: string;
  html: string;
  text: string;
  locale: Locale;
  contact: OutgoingContact;
  attachments: { fileName: string; contentType: string; base64: string }[];
};

/** What is wrong with a letter, and what to do about it; `field` is the path inside the letter. */
export type LetterProblem = { field: string; sv: string; en: string };

export type LetterRecipient = { kind: 'person' | 'organisation'; number: string };

export const callbackStatuses = ['waiting', 'delivered', 'givenUp'] as const;
export type CallbackStatus = (typeof callbackStatuses)[number];

/** A letter as its sender sees it: never its contents, the number masked. */
export type SentLetter = {
  id: Id;
  reference: string;
  status: EntryStatus;
  reason: string | null;
  isTest: boolean;
  recipientKind: 'person' | 'organisation';
  recipientMasked: string;
  apiKeyId: Id;
  activityId: Id | null;
  notBefore: Date | null;
  createdAt: Date;
  concludedAt: Date | null;
  attempts: number;
  callback: { status: CallbackStatus; attempts: number; lastAnswer: string | null } | null;
};

export const isTestKey = (kind: ApiKeyKind): boolean => kind === 'test';

/** Letters in one call. */
export const mostLetters = 1000;
/** A letter can wait this long for its day. */
export const longestWaitDays = 90;
/** So long after its day a letter's contents are kept; its fate stays. */
export const contentKeptDays = 90;
