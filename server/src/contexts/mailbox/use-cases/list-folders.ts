import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { fixedPlaces } from '../domain/place.ts';
import { countPlaces, selectFolders } from '../storage/folders.ts';
import { findOwnMailbox } from './find-own-mailboxes.ts';

export type PlaceWithCount = { id: string; letters: number; unread: number };
export type ListedFolders = { places: PlaceWithCount[]; folders: (PlaceWithCount & { name: string })[] };

/** Where letters can lie in a mailbox, with how many: the three that are always there, then the owner's own by name. */
export const listFolders = async (tx: Tx, actor: Actor, { mailboxId }: { mailboxId: Id }): Promise<ListedFolders> => {
  await findOwnMailbox(tx, actor, mailboxId);
  const counts = new Map((await countPlaces(tx, mailboxId)).map((count) => [count.place, count]));
  const counted = (id: string): PlaceWithCount => ({ id, letters: counts.get(id)?.letters ?? 0, unread: counts.get(id)?.unread ?? 0 });
  const { cipher } = processServices();
  const folders = (await selectFolders(tx, mailboxId)).map(({ id, nameSealed }) => ({ ...counted(id), name: cipher.decrypt(nameSealed) }));
  return { places: fixedPlaces.map(counted), folders: folders.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')) };
};
