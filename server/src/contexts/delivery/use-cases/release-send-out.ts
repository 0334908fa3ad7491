import { findOrganisation, recordAudit } from '#identity';
import { retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { isBlank } from '../domain/body.ts';
import type { Rendered } from '../domain/render-email.ts';
import { renderWeb } from '../domain/render-letter.ts';
import { isLedgerChannel, type SendOutChannel } from '../domain/send-out.ts';
import { sendOutReleased } from '../events.ts';
import { countRecipients } from '../storage/ledger.ts';
import { countReach, insertEntries } from '../storage/reach.ts';
import { insertContentVersion, type SendOutRow, updateReleased } from '../storage/send-outs.ts';
import { asWritten, fillSendOut, type TextsFor } from './fill-texts.ts';
import { describeMissing, findMissing } from './find-missing.ts';
import { demandLocked, scopeOf } from './find-send-out.ts';

export type ReleaseSendOut = { sendOutId: Id; revision: number; expectedRecipients: number; textsFor?: TextsFor };
export type Release = {
  sendOutId: Id;
  contentVersionId: Id;
  programmeId: Id;
  title: string;
  subject: string;
  /** What went out, as plain text. */
  text: string;
  needIds: Id[];
  audienceIds: Id[];
  channels: SendOutChannel[];
  recipients: number;
  /** What to publish when `web` is among the channels. */
  web: Rendered | null;
};

/** Small send-outs go before large ones in the ledger. */
const smallSendOut = 200;

const assertUntouched = (sendOut: SendOutRow, revision: number): void => {
  if (sendOut.status !== 'draft') throw new AppError('alreadyReleased');
  if (sendOut.revision !== revision)
    throw new AppError(
      'editConflict',
      {},
      { extra: { theirs: { subject: sendOut.subject, body: sendOut.body, updatedAt: sendOut.updatedAt, revision: sendOut.revision } } },
    );
};

const assertComplete = async (tx: Tx, sendOut: SendOutRow): Promise<void> => {
  if (sendOut.subject.trim() === '') throw new AppError('nothingToSend', { whatSv: 'ämnesrad', whatEn: 'subject' });
  if (isBlank(sendOut.body)) throw new AppError('nothingToSend', { whatSv: 'text', whatEn: 'text' });
  if (sendOut.channels.length === 0) throw new AppError('nothingToSend', { whatSv: 'kanal', whatEn: 'channel' });
  const missing = await findMissing(tx, sendOut);
  if (missing.length > 0) throw new AppError('missingValues', describeMissing(missing), { extra: { missing } });
};

const fillLedger = async (tx: Tx, sendOut: SendOutRow, contentVersionId: Id): Promise<number> => {
  const channels = sendOut.channels.filter(isLedgerChannel);
  if (channels.length === 0) return 0;
  const { reachable } = await countReach(tx, scopeOf(sendOut), sendOut.channels);
  const priority = reachable <= smallSendOut ? 0 : 1;
  for (const channel of channels) await insertEntries(tx, scopeOf(sendOut), { sendOutId: sendOut.id, contentVersionId, channel, priority });
  const recipients = await countRecipients(tx, sendOut.organisationId, sendOut.id);
  if (recipients === 0) throw new AppError('nobodyToReach');
  return recipients;
};

/**
 * Freezes the text, fills the ledger and lets it go, all in the caller's transaction. The number of recipients must be
 * the one that the person saw: if it has changed meanwhile, nothing is released.
 */
export const releaseSendOut = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId, revision, expectedRecipients, textsFor = asWritten }: ReleaseSendOut,
): Promise<Release> => {
  const draft = await demandLocked(tx, actor, sendOutId);
  assertUntouched(draft, revision);
  // What is live today is frozen with the text: a sent letter stays as it was sent.
  const sendOut = fillSendOut(draft, await textsFor(tx, draft));
  await assertComplete(tx, sendOut);
  const { organisationId, programmeId, title, subject, body, needIds, audienceIds, channels } = sendOut;
  const contentVersionId = newId();
  await insertContentVersion(tx, { id: contentVersionId, organisationId, sendOutId, number: 1, subject, body });
  const recipients = await fillLedger(tx, sendOut, contentVersionId);
  if (recipients !== expectedRecipients)
    throw new AppError('recipientsChanged', { expected: expectedRecipients, actual: recipients }, { extra: { recipients } });
  await updateReleased(tx, organisationId, sendOutId, {
    status: recipients === 0 ? 'done' : 'sending',
    personId: actor.personId,
    recipients,
  });
  await retireTexts(tx, [sendOutId]);
  await publish(tx, sendOutReleased, { sendOutId, organisationId, programmeId, needIds, recipients });
  await recordAudit(tx, actor, {
    action: 'delivery.sendOutReleased',
    subjectType: 'sendOut',
    subjectId: sendOutId,
    details: { recipients, needs: needIds.length },
  });
  const sender = await findOrganisation(tx, organisationId);
  const read = renderWeb({ subject, body }, sender?.name ?? '');
  const web = channels.includes('web') ? read : null;
  return { sendOutId, contentVersionId, programmeId, title, subject, text: read.text, needIds, audienceIds, channels, recipients, web };
};
