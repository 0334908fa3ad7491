import { carryMail, type OutgoingItem } from '#delivery';
import { findOrganisation, findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { noticeAsHtml, noticeAsText, noticeText } from '../domain/notice-text.ts';
import { selectDocumentOf } from '../storage/documents.ts';
import { type ClaimedNotice, claimNotice, concludeNotice } from '../storage/notices.ts';
import { selectVersion } from '../storage/versions.ts';
import { noticeMail } from '../use-cases/tell-followers.ts';

/** Everything the mail says, or undefined when it must not leave any more. */
const write = async (tx: Tx, notice: ClaimedNotice): Promise<OutgoingItem | undefined> => {
  const version = await selectVersion(tx, notice.versionId);
  const document = version && (await selectDocumentOf(tx, notice.organisationId, version.documentId));
  const host = await findOrganisation(tx, notice.organisationId);
  const person = await findPerson(tx, notice.personId);
  if (version === undefined || document === undefined || document.removedAt !== null || host === undefined || person === undefined)
    return undefined;
  const { title } = document;
  const { label, changeNote, validFrom } = version;
  const url = `${processServices().publicUrl}/app/strategi/dokument/${document.id}`;
  const facts = { personName: person.name, title, label, validFrom: validFrom ?? '', changeNote, hostName: host.name };
  const text = noticeText(person.locale, facts);
  return {
    entryId: notice.id,
    attempt: notice.attempts,
    sender: { organisationId: host.id, name: host.name, organisationNumber: host.organisationNumber, colour: host.brandColour },
    recipient: { name: person.name, locale: person.locale, email: person.email, number: null },
    subject: text.subject,
    html: noticeAsHtml(text, url, host.brandColour, person.locale),
    text: noticeAsText(text, url),
  };
};

/** Sends one notice: marked as on its way and committed before it leaves. One that was cut off in between is unknown. */
export const mailNotice = defineJob({
  ...noticeMail,
  concurrency: 4,
  lookEverySeconds: 2,
  handle: (database, { noticeId }) =>
    carryMail(database, {
      claim: (tx) => claimNotice(tx, noticeId),
      write,
      conclude: (tx, end) => concludeNotice(tx, noticeId, end),
    }),
});
