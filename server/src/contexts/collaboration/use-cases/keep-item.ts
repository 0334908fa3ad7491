import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { type Collection, type ItemKind, tidyTags } from '../domain/collection.ts';
import { keptExtensions, recogniseFile } from '../domain/file-type.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type Item,
  insertItem,
  insertVersion,
  type StoredFile,
  selectContent,
  selectItem,
  selectVersion,
  updateItem,
  updateItemRemoved,
} from '../storage/items.ts';
import { audit, type Room, reachRoom } from './reach-room.ts';

export type UploadedFile = { fileName: string; bytes: Buffer };
export type WrittenItem = { collection: Collection; title: string; summary: string; tags: string[]; text: string; url: string | null };

const largestBytes = 10 * 1024 * 1024;

const unreadable = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

/** A name that means the same on every computer, and never leads out of a folder. */
const safeName = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[\u0000-\u001f"<>:|?*]/g, '')
    .replace(/^\.+/, '')
    .slice(-120) || 'fil';

/** Checked by content: only kinds that cannot run, and pictures without programs in them. */
const checkFile = ({ fileName, bytes }: UploadedFile): StoredFile => {
  if (bytes.length > largestBytes) throw new AppError('tooLarge', { limit: '10 MB' });
  const mediaType = recogniseFile(fileName, bytes);
  if (mediaType === 'unsafe')
    throw unreadable(
      'bilden innehåller program eller hämtar något utifrån. Spara den som vanlig SVG eller PNG och försök igen.',
      'the picture carries a program or fetches something from outside. Save it as plain SVG or PNG and try again.',
    );
  if (mediaType === undefined)
    throw unreadable(
      `innehållet stämmer inte med något vi tar emot: ${keptExtensions.join(', ')}. Spara om den i ett av dem.`,
      `its content is none that we keep: ${keptExtensions.join(', ')}. Save it as one of them.`,
    );
  return { fileName: safeName(fileName), mediaType, content: bytes };
};

const checkLink = (url: string | null): string => {
  if (url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw invalidField('url', 'Skriv hela adressen, med https:// först.', 'Write the whole address, beginning with https://.');
};

/** The host keeps the manual, which all follow; in the other collections an organisation changes what it put there. */
export const mayChangeItem = (actor: MemberActor, { isOwner }: Room, item: Pick<Item, 'organisationId' | 'collection'>): boolean =>
  isOwner || (item.collection !== 'manual' && item.organisationId === actor.organisationId && mayDo(actor.roles, 'write'));

const assertMayFill = (room: Room, collection: Collection): void => {
  if (collection === 'manual' && !room.isOwner) throw new AppError('onlyRoomOwner');
};

/** Puts a page, a link or a file into a collection: a method description, an agreement to call off from, a picture. */
export const addItem = async (
  tx: Tx,
  actor: MemberActor,
  { kind, file, ...written }: WrittenItem & { kind: ItemKind; file: UploadedFile | null },
): Promise<{ id: Id }> => {
  const room = await reachRoom(tx, actor);
  assertMayFill(room, written.collection);
  if (kind === 'file' && file === null) throw unreadable('ingen fil valdes.', 'no file was chosen.');
  const id = newId();
  const { collection, title, summary, tags, text, url } = written;
  const { organisationId, personId: createdBy } = actor;
  await insertItem(tx, {
    id,
    serviceId: room.serviceId,
    organisationId,
    collection,
    kind,
    title,
    summary,
    tags: tidyTags(tags),
    createdBy,
  });
  await insertVersion(tx, {
    itemId: id,
    version: 1,
    text: kind === 'page' ? text : '',
    url: kind === 'link' ? checkLink(url) : null,
    file: kind === 'file' && file !== null ? checkFile(file) : null,
    changeNote: '',
    createdBy,
  });
  await audit(tx, actor, 'itemAdded', 'roomItem', id, { collection, kind });
  return { id };
};

export const reachItem = async (tx: Tx, actor: MemberActor, itemId: Id): Promise<{ item: Item; room: Room }> => {
  const room = await reachRoom(tx, actor);
  const item = await selectItem(tx, room.serviceId, itemId);
  if (item === undefined) throw new AppError('notFound');
  return { item, room };
};

const reachOwnItem = async (tx: Tx, actor: MemberActor, itemId: Id): Promise<Item> => {
  const { item, room } = await reachItem(tx, actor, itemId);
  if (!mayChangeItem(actor, room, item)) throw new AppError('notYourItem');
  return item;
};

/** The file that stands, or the new one. */
const fileOf = async (tx: Tx, item: Item, file: UploadedFile | null): Promise<StoredFile | null> => {
  if (item.kind !== 'file') return null;
  if (file !== null) return checkFile(file);
  const standing = await selectContent(tx, item.id, item.version);
  if (standing?.content === null || standing?.fileName === null || standing?.mediaType === null || standing === undefined) return null;
  return { fileName: standing.fileName, mediaType: standing.mediaType, content: standing.content };
};

type Saving = WrittenItem & { itemId: Id; revision: number; changeNote: string; file: UploadedFile | null };

/**
 * A new version, with a note on what is new. What is said about it (title, summary, tags) makes no version of its own.
 * Whoever saves second is told what stands there now.
 */
export const saveItem = async (tx: Tx, actor: MemberActor, saving: Saving): Promise<{ revision: number; version: number }> => {
  const item = await reachOwnItem(tx, actor, saving.itemId);
  const standing = await selectVersion(tx, item.id, item.version);
  const { title, summary, tags, collection, changeNote, revision } = saving;
  const text = item.kind === 'page' ? saving.text : '';
  const url = item.kind === 'link' ? checkLink(saving.url) : null;
  const isNew = text !== standing?.text || url !== (standing?.url ?? null) || saving.file !== null;
  const version = isNew ? item.version + 1 : item.version;
  if (!(await updateItem(tx, item.id, revision, { collection, title, summary, tags: tidyTags(tags), version })))
    throw new AppError(
      'editConflict',
      {},
      { extra: { theirs: { title: item.title, summary: item.summary, text: standing?.text ?? '', revision: item.revision } } },
    );
  if (isNew)
    await insertVersion(tx, {
      itemId: item.id,
      version,
      text,
      url,
      file: await fileOf(tx, item, saving.file),
      changeNote,
      createdBy: actor.personId,
    });
  await audit(tx, actor, 'itemSaved', 'roomItem', item.id, { version });
  return { revision: revision + 1, version };
};

/** Takes it away, or brings it back. What was handed out before stays with those who have it. */
export const setItemRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { itemId, isRemoved }: { itemId: Id; isRemoved: boolean },
): Promise<void> => {
  const { id } = await reachOwnItem(tx, actor, itemId);
  await updateItemRemoved(tx, id, isRemoved ? new Date() : null);
  await audit(tx, actor, isRemoved ? 'itemRemoved' : 'itemRestored', 'roomItem', id);
};
