import { carryMail } from '#delivery';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { claimMail, concludeMail } from '../storage/mails.ts';
import { roomMail } from '../use-cases/mail-people.ts';
import { writeMail } from '../use-cases/write-mail.ts';

/**
 * Sends one mail of the room: marked as on its way and committed before it leaves. A try that finds it so was cut off in between;
 * whether it left is unknown, and it is not sent again by itself.
 */
export const sendMail = defineJob({
  ...roomMail,
  concurrency: 4,
  lookEverySeconds: 2,
  handle: (database, { mailId, sealed }) =>
    carryMail(database, {
      claim: (tx) => claimMail(tx, mailId),
      write: (tx, mail) => writeMail(tx, mail, sealed === null ? '' : processServices().cipher.decrypt(sealed)),
      conclude: (tx, end) => concludeMail(tx, mailId, end),
    }),
});
