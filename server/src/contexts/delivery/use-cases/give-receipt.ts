import { findOrganisation, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { fill, splitPlaceholders, valuesOf } from '../domain/placeholders.ts';
import { readReceiptToken } from '../domain/receipt-token.ts';
import { receiptGiven } from '../events.ts';
import { selectEntry, selectNeedIds, updateReceipt } from '../storage/ledger.ts';
import { announceConclusions } from './announce-conclusions.ts';

/** What the receipt page shows. */
export type Receipt = {
  subject: string;
  recipientName: string;
  senderName: string;
  senderColour: string;
  senderSlug: string;
  locale: Locale;
  isGiven: boolean;
};

const findByToken = async (tx: Tx, token: string) => {
  const id = readReceiptToken(token, processServices().cipher.lookupHash);
  return id === undefined ? undefined : selectEntry(tx, id);
};

type Entry = NonNullable<Awaited<ReturnType<typeof findByToken>>>;

const describe = async (tx: Tx, entry: Entry, isGiven: boolean): Promise<Receipt> => {
  const sender = await findOrganisation(tx, entry.organisationId);
  const senderName = sender?.name ?? '';
  return {
    subject: fill(splitPlaceholders(entry.subject), valuesOf(entry, senderName), String),
    recipientName: entry.name,
    senderName,
    senderColour: sender?.brandColour ?? '',
    senderSlug: sender?.slug ?? '',
    locale: entry.locale,
    isGiven,
  };
};

/** Shows what the link is about and changes nothing: mail scanners open every link. */
export const showReceipt = async (tx: Tx, token: string): Promise<Receipt | undefined> => {
  const entry = await findByToken(tx, token);
  return entry === undefined ? undefined : describe(tx, entry, entry.receiptAt !== null);
};

/** "I have read this": counted once, however often the button is pressed. */
export const giveReceipt = async (tx: Tx, token: string): Promise<Receipt | undefined> => {
  const entry = await findByToken(tx, token);
  if (entry === undefined) return undefined;
  const marked = await updateReceipt(tx, entry.id);
  if (marked !== undefined) {
    const { organisationId, sendOutId, recipientId, channel, id: entryId } = entry;
    await publish(tx, receiptGiven, { organisationId, sendOutId, needIds: await selectNeedIds(tx, sendOutId), entryId, recipientId });
    if (marked.status === 'delivered' && entry.status !== 'delivered')
      await announceConclusions(tx, [
        { entryId, recipientId, channel: channel as 'email' | 'digitalPost', status: 'delivered', organisationId, sendOutId },
      ]);
    await recordAudit(tx, { organisationId }, { action: 'delivery.receiptGiven', subjectType: 'ledgerEntry', subjectId: entryId });
  }
  return describe(tx, entry, true);
};
