import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { fixedPlaces } from '../domain/place.ts';
import { createFolder } from '../use-cases/create-folder.ts';
import { listFolders } from '../use-cases/list-folders.ts';
import { moveLetters } from '../use-cases/move-letters.ts';
import { removeFolder } from '../use-cases/remove-folder.ts';
import { renameFolder } from '../use-cases/rename-folder.ts';
import { restoreFolder } from '../use-cases/restore-folder.ts';

const ofMailbox = z.object({ mailboxId: z.uuid() });
const ofFolder = z.object({ folderId: z.uuid() });
const named = z.object({ name: z.string().max(200) });
const access = { mailbox: true } as const;
const counted = z.object({ id: z.string(), letters: z.int(), unread: z.int() });

/** One of the three that are always there, or a folder's id. */
export const place = z.union([z.enum(fixedPlaces), z.uuid()]);

const changeFolder = (definition: {
  method: 'POST' | 'DELETE';
  path: string;
  operation: string;
  summary: string;
  does: (tx: Tx, actor: Actor, command: { folderId: Id }) => Promise<void>;
}): Route =>
  route({
    method: definition.method,
    path: definition.path,
    operation: definition.operation,
    summary: definition.summary,
    access,
    params: ofFolder,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await definition.does(tx, actor, params);
      return {};
    },
  });

export const folderRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/folders',
    operation: 'listFolders',
    summary: 'Where the letters of a mailbox lie, with how many',
    access,
    params: ofMailbox,
    answer: z.object({ places: z.array(counted), folders: z.array(counted.extend({ name: z.string() })) }),
    handle: ({ tx, actor, params }) => listFolders(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes/:mailboxId/folders',
    operation: 'createFolder',
    summary: 'Makes a folder',
    access,
    params: ofMailbox,
    body: named,
    answer: z.object({ id: z.uuid(), name: z.string() }),
    handle: ({ tx, actor, params, body }) => createFolder(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/letter-folders/:folderId',
    operation: 'renameFolder',
    summary: 'Gives a folder another name',
    access,
    params: ofFolder,
    body: named,
    answer: named,
    handle: ({ tx, actor, params, body }) => renameFolder(tx, actor, { ...params, ...body }),
  }),
  changeFolder({
    method: 'DELETE',
    path: '/v1/letter-folders/:folderId',
    operation: 'removeFolder',
    summary: 'Removes a folder; its letters lie in the inbox',
    does: removeFolder,
  }),
  changeFolder({
    method: 'POST',
    path: '/v1/letter-folders/:folderId/restore',
    operation: 'restoreFolder',
    summary: 'Takes a removed folder back with its letters',
    does: restoreFolder,
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes/:mailboxId/moves',
    operation: 'moveLetters',
    summary: 'Moves letters to a folder, the archive, the bin or back; answers where they were',
    access,
    params: ofMailbox,
    body: z.object({ letterIds: z.array(z.uuid()).min(1).max(200), to: place }),
    answer: z.object({ moved: z.array(z.object({ letterId: z.uuid(), from: place })) }),
    handle: ({ tx, actor, params, body }) => moveLetters(tx, actor, { ...params, ...body }),
  }),
];
