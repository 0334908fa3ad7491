import { findOrganisation, type Organisation } from '#identity';
import type { Database } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { NumberedRecipient, OutgoingItem } from '../domain/channel.ts';
import type { EntryReason } from '../domain/entry-status.ts';
import { missingFor, type PlaceholderValues, type Slot, slotsOf, valuesOf } from '../domain/placeholders.ts';
import { receiptTokenOf } from '../domain/receipt-token.ts';
import { type Content, compileEmail, type EmailTemplate, fillEmail, type Rendered } from '../domain/render-email.ts';
import { compileLetter, fillLetter, type LetterTemplate } from '../domain/render-letter.ts';
import type { ClaimedEntry } from '../storage/ledger-work.ts';
import { selectContentVersions } from '../storage/send-outs.ts';
import { openLetter } from '../use-cases/open-letter.ts';

type Prepared = {
  sender: Organisation;
  slots: Slot[];
  email: Record<'sv' | 'en', EmailTemplate>;
  letter: LetterTemplate;
  preparedAt: number;
};

export type WrittenItem = { item: OutgoingItem } | { reason: EntryReason };

const letterItem = async (database: Database, entry: ClaimedEntry): Promise<WrittenItem> => {
  const number = numberOf(entry);
  const content = await openLetter(database.read, entry.id);
  const sender = await findOrganisation(database.read, entry.organisationId);
  if (sender === undefined) throw new Error(`the organisation of letter ${entry.id} is missing`);
  if (number === null) return { reason: 'noAddress' };
  if (content === undefined) return { reason: 'valueMissing' };
  const { subject, html, text, locale, contact } = content;
  const attachments = content.attachments.map(({ fileName, contentType, base64 }) => ({
    fileName,
    contentType,
    content: Buffer.from(base64, 'base64'),
  }));
  const recipient = { name: entry.name, locale, email: null, number };
  return {
    item: {
      entryId: entry.id,
      attempt: entry.attempts + 1,
      sender: senderOf(sender),
      recipient,
      subject,
      html,
      text,
      attachments,
      contact,
    },
  };
};

const freshMs = 60_000;
const mostKept = 100;

const prepare = async (database: Database, contentVersionId: Id): Promise<Prepared> => {
  const [content] = await selectContentVersions(database.read, [contentVersionId]);
  const sender = content === undefined ? undefined : await findOrganisation(database.read, content.organisationId);
  if (content === undefined || sender === undefined) throw new Error(`content version ${contentVersionId} or its organisation is missing`);
  const written: Content = { subject: content.subject, body: content.body };
  const look = { name: sender.name, colour: sender.brandColour };
  return {
    sender,
    slots: slotsOf(written.subject, written.body),
    email: { sv: compileEmail(written, look, 'sv'), en: compileEmail(written, look, 'en') },
    letter: compileLetter(written),
    preparedAt: Date.now(),
  };
};

const senderOf = ({ id, name, organisationNumber, brandColour }: Organisation): OutgoingItem['sender'] => ({
  organisationId: id,
  name,
  organisationNumber,
  colour: brandColour,
});

const numberOf = (entry: ClaimedEntry): NumberedRecipient | null => {
  const { cipher } = processServices();
  if (entry.numberHash !== null && entry.numberSealed !== null)
    return { kind: 'person', numberHash: entry.numberHash, numberSealed: entry.numberSealed };
  if (entry.organisationNumber === null) return null;
  const { organisationNumber } = entry;
  return { kind: 'organisation', numberHash: cipher.lookupHash(organisationNumber), numberSealed: cipher.encrypt(organisationNumber) };
};

const render = (entry: ClaimedEntry, prepared: Prepared, values: PlaceholderValues): Rendered =>
  entry.channel === 'email' ? fillEmail(prepared.email[entry.locale], values) : fillLetter(prepared.letter, values);

const write = (entry: ClaimedEntry, prepared: Prepared): WrittenItem => {
  const { cipher, publicUrl } = processServices();
  const { sender, slots } = prepared;
  const number = entry.channel === 'digitalPost' ? numberOf(entry) : null;
  if (entry.channel === 'email' ? entry.address === null : number === null) return { reason: 'noAddress' };
  const values = valuesOf({ ...entry, email: entry.address }, sender.name);
  const token = receiptTokenOf(entry.id, cipher.lookupHash);
  values.receiptUrl = `${publicUrl}/kvittens/${token}`;
  values.checkUrl = `${publicUrl}/kontrollfragor/${token}`;
  // Checked at release; a name may have been taken away since.
  if (missingFor(slots, values).length > 0) return { reason: 'valueMissing' };
  return {
    item: {
      entryId: entry.id,
      attempt: entry.attempts + 1,
      sender: senderOf(sender),
      recipient: { name: entry.name, locale: entry.locale, email: entry.address, number },
      ...render(entry, prepared, values),
    },
  };
};

/** Writes the message for a claimed row. A letter of a connected system is its own; content versions never change, so each is prepared once and filled many times. */
export const createItemWriter = (database: Database): ((entry: ClaimedEntry) => Promise<WrittenItem>) => {
  const kept = new Map<Id, Promise<Prepared>>();
  return async (entry) => {
    const { contentVersionId } = entry;
    if (contentVersionId === null) return letterItem(database, entry);
    const found = await kept.get(contentVersionId)?.catch(() => undefined);
    // The organisation's name and colour may change: look again now and then.
    if (found !== undefined && Date.now() - found.preparedAt < freshMs) return write(entry, found);
    const pending = found === undefined && kept.has(contentVersionId) ? kept.get(contentVersionId) : undefined;
    const preparing = pending ?? prepare(database, contentVersionId);
    if (kept.size >= mostKept) kept.clear();
    kept.set(contentVersionId, preparing);
    preparing.catch(() => kept.delete(contentVersionId));
    return write(entry, await preparing);
  };
};
