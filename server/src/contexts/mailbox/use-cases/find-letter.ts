import { findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterDetails } from '../domain/letter.ts';
import { type Place, placeOf } from '../domain/place.ts';
import { selectJourney } from '../storage/letter-journey.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { findSenderColours } from './find-sender-colours.ts';
import { type ListedAttachment, listAttachments } from './list-attachments.ts';

export type FoundLetter = {
  id: Id;
  mailboxId: Id;
  senderName: string;
  senderNumber: string;
  senderColour: string;
  subject: string;
  html: string;
  text: string;
  language: string | null;
  receivedAt: Date;
  readAt: Date | null;
  /** In a company's mailbox: who opened it first. */
  readByName: string | null;
  deletedAt: Date | null;
  place: Place;
  /** Whether the sender is told when the letter is opened; the reader must see this before. */
  isReadingTold: boolean;
  attachments: ListedAttachment[];
  /** Whom to turn to, as the sender wrote it. */
  support: { text: string; url: string | null; phoneNumber: string | null; emailAddress: string | null } | null;
};

/** Addresses come from outside: only those that a link may lead to. */
const safeUrl = (url: string | undefined): string | null => (url !== undefined && /^https?:\/\//i.test(url) ? url : null);

const supportOf = (detailsSealed: string | null): FoundLetter['support'] => {
  if (detailsSealed === null) return null;
  const { support } = JSON.parse(processServices().cipher.decrypt(detailsSealed)) as LetterDetails;
  const { text, url, phoneNumber = null, emailAddress = null } = support;
  return { text, url: safeUrl(url), phoneNumber, emailAddress };
};

/** A letter with its contents. Looking does not mark it as read: that is a POST. */
export const findLetter = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<FoundLetter> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  const { cipher } = processServices();
  const isShared = mailbox.owner.kind === 'organisation' && letter.readByPersonId !== null;
  const reader = isShared ? await findPerson(tx, letter.readByPersonId ?? '') : undefined;
  const stored = await selectJourney(tx, letterId);
  const colourOf = await findSenderColours(tx, [letter]);
  return {
    id: letter.id,
    mailboxId: letter.mailboxId,
    senderName: letter.senderName,
    senderNumber: letter.senderNumber,
    senderColour: colourOf(letter),
    subject: cipher.decrypt(letter.subjectSealed),
    html: cipher.decrypt(letter.htmlSealed),
    text: cipher.decrypt(letter.textSealed),
    language: stored.language,
    receivedAt: letter.receivedAt,
    readAt: letter.readAt,
    readByName: reader?.name ?? null,
    deletedAt: letter.deletedAt,
    place: placeOf({ ...stored, isArchived: stored.archivedAt !== null, isDeleted: letter.deletedAt !== null }),
    isReadingTold: letter.deliveryId !== null,
    attachments: await listAttachments(tx, letterId),
    support: supportOf(stored.detailsSealed),
  };
};
