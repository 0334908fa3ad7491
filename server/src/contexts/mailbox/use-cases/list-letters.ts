import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { type Id, isId } from '../../../vocabulary/id.ts';
import { matchesSearch } from '../domain/letter.ts';
import type { Place } from '../domain/place.ts';
import { type ListedRow, selectLettersIn } from '../storage/letter-places.ts';
import { findOwnMailbox } from './find-own-mailboxes.ts';
import { findSenderColours } from './find-sender-colours.ts';

export type ListedLetter = {
  id: Id;
  senderName: string;
  senderColour: string;
  subject: string;
  receivedAt: Date;
  isRead: boolean;
  attachments: number;
  deletedAt: Date | null;
};

export type ListLetters = { mailboxId: Id; search?: string; after?: string; limit: number; place: Place };

/** Letters opened in one search before the answer is given; `next` goes on from there. */
const mostOpened = 2000;
const batch = 200;

const describe = (
  { id, senderName, subjectSealed, receivedAt, readAt, attachments, deletedAt }: ListedRow,
  senderColour: string,
): ListedLetter => ({
  id,
  senderName,
  senderColour,
  subject: processServices().cipher.decrypt(subjectSealed),
  receivedAt,
  isRead: readAt !== null,
  attachments,
  deletedAt,
});

const isHit = (letter: ListedRow, search: string): boolean => {
  const { cipher } = processServices();
  return matchesSearch(search, [letter.senderName, cipher.decrypt(letter.subjectSealed), cipher.decrypt(letter.textSealed)]);
};

/** From the inbox one searches everything that is not in the bin: whoever searches has forgotten where it lies. */
const searchedPlace = (place: Place): Place => (place === 'inbox' ? 'everywhere' : place);

type Found = { hits: ListedRow[]; next: Id | null };

/** Contents are sealed, so the search opens letters one by one, newest first, until the page is full. */
const searchLetters = async (tx: Tx, command: ListLetters, search: string): Promise<Found> => {
  const hits: ListedRow[] = [];
  let after = command.after;
  for (let opened = 0; opened < mostOpened; opened += batch) {
    const letters = await selectLettersIn(tx, command.mailboxId, { limit: batch, after, place: searchedPlace(command.place) });
    for (const letter of letters) {
      after = letter.id;
      if (isHit(letter, search)) hits.push(letter);
      if (hits.length === command.limit) return { hits, next: letter.id };
    }
    if (letters.length < batch) return { hits, next: null };
  }
  return { hits, next: after ?? null };
};

const page = async (tx: Tx, command: ListLetters): Promise<Found> => {
  const hits = await selectLettersIn(tx, command.mailboxId, command);
  return { hits, next: hits.length < command.limit ? null : (hits.at(-1)?.id ?? null) };
};

/** The letters of one mailbox, newest first. A page may be short, even empty, and still have a `next`: the search goes on there. */
export const listLetters = async (tx: Tx, actor: Actor, command: ListLetters): Promise<{ items: ListedLetter[]; next: string | null }> => {
  await findOwnMailbox(tx, actor, command.mailboxId);
  const search = command.search?.trim() ?? '';
  const from = { ...command, after: command.after !== undefined && isId(command.after) ? command.after : undefined };
  const { hits, next } = search === '' ? await page(tx, from) : await searchLetters(tx, from, search);
  const colourOf = await findSenderColours(tx, hits);
  return { items: hits.map((letter) => describe(letter, colourOf(letter))), next };
};
