import { carryMail } from '#delivery';
import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type MailKind, mailAsHtml, mailAsText, mailText } from '../domain/mail-texts.ts';
import { selectCascade } from '../storage/cascades.ts';
import { selectHolder } from '../storage/holders.ts';
import { type ClaimedMail, claimMail, concludeMail } from '../storage/mails.ts';
import { selectQuestion } from '../storage/questions.ts';
import { holderMail } from '../use-cases/mail-links.ts';
import { linkUrl } from '../use-cases/remind.ts';

/** Everything the mail says, or undefined when it must not leave any more. */
const write = async (tx: Tx, mail: ClaimedMail, token: string) => {
  const kind = mail.occasion.split(':')[0] as MailKind;
  const cascade = await selectCascade(tx, mail.organisationId, mail.cascadeId);
  const holder = await selectHolder(tx, mail.holderId);
  const organisation = await findOrganisation(tx, mail.organisationId);
  if (cascade === undefined || holder === undefined || organisation === undefined) return undefined;
  const isOff = cascade.removedAt !== null || holder.removedAt !== null || (kind !== 'answer' && cascade.status !== 'running');
  // Somebody who answered while the reminder waited in the queue is not reminded.
  if (isOff || (kind === 'reminder' && (holder.confirmedAt !== null || holder.declinedAt !== null))) return undefined;
  const question = mail.questionId === null ? undefined : await selectQuestion(tx, mail.organisationId, mail.questionId);
  const addedBy = holder.addedBy === null ? undefined : await selectHolder(tx, holder.addedBy);
  const url = linkUrl(token);
  const text = mailText(kind, holder.locale, {
    organisationName: organisation.name,
    holderName: holder.name,
    title: cascade.title,
    intro: cascade.intro,
    url,
    contact: cascade.contact,
    addedByName: addedBy?.name ?? null,
    lastDay: cascade.lastDay,
    question: question?.question ?? null,
    answer: question?.answer ?? null,
  });
  return {
    entryId: mail.id,
    attempt: mail.attempts,
    sender: {
      organisationId: organisation.id,
      name: organisation.name,
      organisationNumber: organisation.organisationNumber,
      colour: organisation.brandColour,
    },
    recipient: { name: holder.name, locale: holder.locale, email: holder.email, number: null },
    subject: text.subject,
    html: mailAsHtml(text, url, organisation.brandColour, holder.locale),
    text: mailAsText(text, url),
  };
};

/**
 * Sends one mail with the same care as the ledger: marked as on its way and committed before it leaves. A try that finds
 * it so was cut off in between; whether it left is unknown, and it is not sent again unless somebody asks for it.
 */
export const mailHolder = defineJob({
  ...holderMail,
  // The queue tells of new work once, and a worker takes one at a time: what was asked for together would else go out half a minute apart.
  concurrency: 4,
  lookEverySeconds: 1,
  handle: (database, { mailId, sealed }) =>
    carryMail(database, {
      claim: (tx) => claimMail(tx, mailId),
      write: (tx, mail) => write(tx, mail, processServices().cipher.decrypt(sealed)),
      conclude: (tx, end) => concludeMail(tx, mailId, end),
    }),
});
