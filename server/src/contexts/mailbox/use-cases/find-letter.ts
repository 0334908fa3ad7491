import { findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { findOwnLetter } from './find-own-letter.ts';

export type FoundLetter = {
  id: Id;
  mailboxId: Id;
  senderName: string;
  senderColour: string;
  subject: string;
  html: string;
  text: string;
  receivedAt: Date;
  readAt: Date | null;
  /** In a company's mailbox: who opened it first. */
  readByName: string | null;
  deletedAt: Date | null;
  /** Whether the sender is told when the letter is opened; the reader must see this before. */
  isReadingTold: boolean;
};

/** A letter with its contents. Looking does not mark it as read: that is a POST. */
export const findLetter = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<FoundLetter> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  const { cipher } = processServices();
  const isShared = mailbox.owner.kind === 'organisation' && letter.readByPersonId !== null;
  const reader = isShared ? await findPerson(tx, letter.readByPersonId ?? '') : undefined;
  return {
    id: letter.id,
    mailboxId: letter.mailboxId,
    senderName: letter.senderName,
    senderColour: letter.senderColour,
    subject: cipher.decrypt(letter.subjectSealed),
    html: cipher.decrypt(letter.htmlSealed),
    text: cipher.decrypt(letter.textSealed),
    receivedAt: letter.receivedAt,
    readAt: letter.readAt,
    readByName: reader?.name ?? null,
    deletedAt: letter.deletedAt,
    isReadingTold: letter.deliveryId !== null,
  };
};
