import { type OutgoingItem, type SendResult, sendOneMail } from '#delivery';
import { findOrganisation, findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { noticeAsHtml, noticeAsText, noticeText } from '../domain/notice-text.ts';
import { selectDocumentOf } from '../storage/documents.ts';
import { type ClaimedNotice, claimNotice, concludeNotice, type NoticeEnd } from '../storage/notices.ts';
import { selectVersion } from '../storage/versions.ts';
import { noticeMail } from '../use-cases/tell-followers.ts';

const lastAttempt = 8;

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

const endOf = (result: SendResult, attempts: number): NoticeEnd => {
  if (result.kind === 'accepted') return { status: 'handedOver' };
  if (result.kind === 'unknown') return { status: 'unknown', reason: result.reason };
  if (result.kind === 'rejected') return { status: 'notDelivered', reason: result.reason };
  return attempts >= lastAttempt ? { status: 'notDelivered', reason: result.reason } : { status: 'waiting', reason: result.reason };
};

const hand = async (item: OutgoingItem, attempts: number): Promise<NoticeEnd> => {
  try {
    return endOf(await sendOneMail(item), attempts);
  } catch {
    // The connection broke after the mail had begun to leave: nobody knows, and a second try could be a second mail.
    return { status: 'unknown', reason: 'brokenConnection' };
  }
};

/** Sends one notice: marked as on its way and committed before it leaves. One that was cut off in between is unknown. */
export const mailNotice = defineJob({
  ...noticeMail,
  concurrency: 4,
  lookEverySeconds: 2,
  handle: async (database, { noticeId }) => {
    const notice = await database.transaction((tx) => claimNotice(tx, noticeId));
    if (notice === undefined) {
      await database.transaction((tx) => concludeNotice(tx, noticeId, { status: 'unknown', reason: 'cutOff' }));
      return;
    }
    const item = await database.transaction((tx) => write(tx, notice));
    const end: NoticeEnd = item === undefined ? { status: 'notDelivered', reason: 'stopped' } : await hand(item, notice.attempts);
    await database.transaction((tx) => concludeNotice(tx, noticeId, end));
    if (end.status === 'waiting') throw new Error(`the mail server asks us to come back: ${end.reason}`);
  },
});
