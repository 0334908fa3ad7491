import type { Database, Tx } from '../../../platform/database/database.ts';
import type { OutgoingItem, SendResult } from '../domain/channel.ts';
import { sendOneMail } from './send-one-mail.ts';

/** How a mail outside the ledger ended, or that it waits for another try. */
export type MailEnd = { status: 'waiting' | 'handedOver' | 'notDelivered' | 'unknown'; reason?: string };

/** What a context keeps of one of its mails, and what it says. Each call has a transaction of its own. */
export type MailBook<Mail extends { attempts: number }> = {
  /** Marks it as on its way; undefined when it is so already or has ended. */
  claim: (tx: Tx) => Promise<Mail | undefined>;
  /** Everything the mail says; undefined when it must not leave any more. */
  write: (tx: Tx, mail: Mail) => Promise<OutgoingItem | undefined>;
  /** Only one that is on its way can end: anything else stays as it is. */
  conclude: (tx: Tx, end: MailEnd) => Promise<unknown>;
};

const lastAttempt = 8;

const endOf = (result: SendResult, attempts: number): MailEnd => {
  if (result.kind === 'accepted') return { status: 'handedOver' };
  if (result.kind === 'unknown') return { status: 'unknown', reason: result.reason };
  if (result.kind === 'rejected') return { status: 'notDelivered', reason: result.reason };
  return attempts >= lastAttempt ? { status: 'notDelivered', reason: result.reason } : { status: 'waiting', reason: result.reason };
};

const hand = async (item: OutgoingItem, attempts: number): Promise<MailEnd> => {
  try {
    return endOf(await sendOneMail(item), attempts);
  } catch {
    // The connection broke after the mail had begun to leave: nobody knows, and a second try could be a second mail.
    return { status: 'unknown', reason: 'brokenConnection' };
  }
};

/**
 * Sends one mail that is no row of the ledger with the ledger's care: marked as on its way and committed before it leaves. A try that
 * finds it so was cut off in between; whether it left is unknown, and it is not sent again by itself. Throws when the mail server asks
 * us to come back, so that the job is tried again.
 */
export const carryMail = async <Mail extends { attempts: number }>(database: Database, book: MailBook<Mail>): Promise<void> => {
  const mail = await database.transaction(book.claim);
  if (mail === undefined) {
    await database.transaction((tx) => book.conclude(tx, { status: 'unknown', reason: 'cutOff' }));
    return;
  }
  const item = await database.transaction((tx) => book.write(tx, mail));
  const end: MailEnd = item === undefined ? { status: 'notDelivered', reason: 'stopped' } : await hand(item, mail.attempts);
  await database.transaction((tx) => book.conclude(tx, end));
  if (end.status === 'waiting') throw new Error(`the mail server asks us to come back: ${end.reason}`);
};
