import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { largestLetterBytes, longestSubject, safeColour } from '../domain/letter.ts';
import type { OwnerKind } from '../domain/mailbox.ts';
import { cleanHtml } from '../files/clean-html.ts';
import { insertLetter, selectTransaction } from '../storage/letters.ts';
import { selectOpenMailboxes } from '../storage/mailboxes.ts';

/** A delivery whose sender and contents have been verified by whoever received it. */
export type VerifiedDelivery = {
  /** The sender's own id of the message: the same at every attempt. */
  messageId: string;
  /** Set when the sender wants to be told that the letter was opened: the ledger row to tell about. */
  deliveryId: Id | null;
  sender: { organisationId: Id | null; name: string; organisationNumber: string; colour: string };
  recipient: { kind: OwnerKind; numberHash: string };
  subject: string;
  html: string;
  text: string;
};

export type DeliveryAnswer = { delivered: true; transactionId: Id } | { delivered: false; reason: 'noMailbox' | 'letterRefused' };

const isAcceptable = ({ messageId, subject, html, text }: VerifiedDelivery): boolean =>
  messageId !== '' &&
  subject.trim() !== '' &&
  subject.length <= longestSubject &&
  Buffer.byteLength(html) + Buffer.byteLength(text) <= largestLetterBytes;

const store = async (tx: Tx, delivery: VerifiedDelivery, mailboxId: Id): Promise<Id | undefined> => {
  const { cipher } = processServices();
  const { sender } = delivery;
  const id = newId();
  const transactionId = newId();
  const isNew = await insertLetter(tx, {
    id,
    mailboxId,
    transactionId,
    senderNumber: sender.organisationNumber,
    messageId: delivery.messageId,
    deliveryId: delivery.deliveryId,
    senderOrganisationId: sender.organisationId,
    senderName: sender.name,
    senderColour: safeColour(sender.colour),
    subjectSealed: cipher.encrypt(delivery.subject.trim()),
    textSealed: cipher.encrypt(delivery.text),
    htmlSealed: cipher.encrypt(cleanHtml(delivery.html)),
    originalSealed: cipher.encrypt(delivery.html),
    receivedAt: new Date(),
  });
  if (!isNew) return undefined;
  await recordAudit(tx, null, { action: 'mailbox.letterReceived', subjectType: 'letter', subjectId: id });
  return transactionId;
};

/**
 * Takes a verified delivery into the recipient's mailbox. The caller commits before it acknowledges. The same message
 * from the same sender is stored once and answered alike every time. No mailbox is an answer, not an error.
 */
export const receiveLetter = async (tx: Tx, _actor: null, delivery: VerifiedDelivery): Promise<DeliveryAnswer> => {
  const received = { senderNumber: delivery.sender.organisationNumber, messageId: delivery.messageId };
  const earlier = await selectTransaction(tx, received);
  if (earlier !== undefined) return { delivered: true, transactionId: earlier };
  const { kind, numberHash } = delivery.recipient;
  const mailbox = (await selectOpenMailboxes(tx, [numberHash])).find(({ ownerKind }) => ownerKind === kind);
  if (mailbox === undefined) return { delivered: false, reason: 'noMailbox' };
  if (!isAcceptable(delivery)) return { delivered: false, reason: 'letterRefused' };
  const transactionId = (await store(tx, delivery, mailbox.id)) ?? (await selectTransaction(tx, received));
  if (transactionId === undefined) throw new Error('a letter that was already here has gone');
  return { delivered: true, transactionId };
};
