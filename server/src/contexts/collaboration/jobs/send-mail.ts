import { type OutgoingItem, type SendResult, sendOneMail } from '#delivery';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { claimMail, concludeMail, type MailEnd } from '../storage/mails.ts';
import { roomMail } from '../use-cases/mail-people.ts';
import { writeMail } from '../use-cases/write-mail.ts';

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
 * Sends one mail of the room: marked as on its way and committed before it leaves. A try that finds it so was cut off in between;
 * whether it left is unknown, and it is not sent again by itself.
 */
export const sendMail = defineJob({
  ...roomMail,
  concurrency: 4,
  lookEverySeconds: 2,
  handle: async (database, { mailId, sealed }) => {
    const mail = await database.transaction((tx) => claimMail(tx, mailId));
    if (mail === undefined) {
      await database.transaction((tx) => concludeMail(tx, mailId, { status: 'unknown', reason: 'cutOff' }));
      return;
    }
    const token = sealed === null ? '' : processServices().cipher.decrypt(sealed);
    const item = await database.transaction((tx) => writeMail(tx, mail, token));
    const end: MailEnd = item === undefined ? { status: 'notDelivered', reason: 'stopped' } : await hand(item, mail.attempts);
    await database.transaction((tx) => concludeMail(tx, mailId, end));
    if (end.status === 'waiting') throw new Error(`the mail server asks us to come back: ${end.reason}`);
  },
});
