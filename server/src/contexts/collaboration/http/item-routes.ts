import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { addItem, reachItem, saveItem, setItemRemoved } from '../use-cases/keep-item.ts';
import { reachRoom } from '../use-cases/reach-room.ts';
import { fetchFile, listItems, showItem } from '../use-cases/show-items.ts';
import { readUpload } from './read-upload.ts';
import { useRow } from './room-routes.ts';
import { collection, kind, longText, made, named, revision, shortText, tags, title, veryLongText } from './schemas.ts';
import { sendFile } from './send-file.ts';

const itemParams = z.object({ itemId: z.uuid() });
const versionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });
const one = '/v1/collaboration/items/:itemId';
/** Ten megabytes of file, and the form around it. */
const uploadLimit = 11 * 1024 * 1024;

const item = z.object({
  collection,
  title,
  summary: shortText.default(''),
  tags,
  text: veryLongText.default(''),
  url: z.string().trim().max(2000).nullable().default(null),
});

const form = z.object({ collection, title, summary: shortText, tags });

/** What a form says beside its file: tags parted by commas. */
const formOf = (field: (name: string) => string) => {
  const words = field('tags').split(',');
  const read = form.safeParse({
    collection: field('collection'),
    title: field('title'),
    summary: field('summary'),
    tags: words.map((tag) => tag.trim()).filter((tag) => tag !== ''),
  });
  if (!read.success)
    throw invalidField(
      String(read.error.issues[0]?.path[0] ?? 'title'),
      'Skriv en rubrik på högst 200 tecken och välj en samling.',
      'Write a title of at most 200 characters and choose a collection.',
    );
  return { ...read.data, text: '', url: null };
};

const listed = z.object({
  id: z.uuid(),
  collection,
  kind,
  title: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  version: z.number(),
  changedAt: z.date(),
  organisation: named,
  mayChange: z.boolean(),
});

const whole = listed.extend({
  revision,
  isRemoved: z.boolean(),
  shown: z.object({
    version: z.number(),
    text: z.string(),
    url: z.string().nullable(),
    fileName: z.string().nullable(),
    mediaType: z.string().nullable(),
    sizeBytes: z.number().nullable(),
  }),
  versions: z.array(z.object({ version: z.number(), changeNote: z.string(), createdAt: z.date(), createdByName: z.string().nullable() })),
  use: z.array(useRow).describe('Used or not, an organisation a row'),
});

const reading: Route[] = [
  route({
    method: 'GET',
    path: '/v1/collaboration/items',
    operation: 'listRoomItems',
    summary: 'What lies in the room, by collection, tag and words',
    access: { member: 'see' },
    query: z.object({ collection: collection.optional(), tag: z.string().max(40).optional(), search: z.string().max(200).optional() }),
    answer: z.object({
      items: z.array(listed.extend({ used: z.object({ people: z.number(), organisations: z.number() }) })),
      tags: z.array(z.string()),
    }),
    handle: ({ tx, actor, query }) => listItems(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: one,
    operation: 'showRoomItem',
    summary: 'One thing in the room with its versions and who has used it; opening it is counted',
    access: { member: 'see' },
    params: itemParams,
    query: versionQuery,
    answer: whole,
    handle: ({ tx, actor, params, query }) => showItem(tx, actor, { ...params, ...query }),
  }),
  route({
    method: 'GET',
    path: `${one}/file`,
    operation: 'fetchRoomFile',
    summary: 'The file to keep; fetching it is counted',
    access: { member: 'see' },
    hidden: true,
    params: itemParams,
    query: versionQuery,
    answer: z.any(),
    handle: async ({ tx, actor, params, query }) => sendFile(await fetchFile(tx, actor, { ...params, ...query })),
  }),
];

const writing: Route[] = [
  route({
    method: 'POST',
    path: '/v1/collaboration/items',
    operation: 'addRoomItem',
    summary: 'Put a page or a link into a collection',
    access: { member: 'write' },
    body: item.extend({ kind: z.enum(['page', 'link']) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => addItem(tx, actor, { ...body, file: null }),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/files',
    operation: 'addRoomFile',
    summary: 'Put a file into a collection: a multipart form with collection, title, summary and tags before the file',
    access: { member: 'write' },
    bodyLimitBytes: uploadLimit,
    answer: made,
    status: 201,
    handle: async ({ tx, actor, request }) => {
      await reachRoom(tx, actor);
      const { file, field } = await readUpload(request);
      return addItem(tx, actor, { ...formOf(field), kind: 'file', file });
    },
  }),
  route({
    method: 'PUT',
    path: one,
    operation: 'saveRoomItem',
    summary: 'Change what is said about it; a new text or address is a new version with a note on what is new',
    access: { member: 'write' },
    params: itemParams,
    body: item.extend({ revision, changeNote: longText.default('') }),
    answer: z.object({ revision, version: z.number() }),
    handle: ({ tx, actor, params, body }) => saveItem(tx, actor, { ...params, ...body, file: null }),
  }),
  route({
    method: 'POST',
    path: `${one}/file`,
    operation: 'replaceRoomFile',
    summary: 'A new version of a file: a multipart form with changeNote before the file',
    access: { member: 'write' },
    params: itemParams,
    bodyLimitBytes: uploadLimit,
    answer: z.object({ revision, version: z.number() }),
    handle: async ({ tx, actor, params, request }) => {
      const { item: standing } = await reachItem(tx, actor, params.itemId);
      const { file, field } = await readUpload(request);
      const { title: name, summary, collection: place, tags: words } = standing;
      const said = { collection: place, title: name, summary, tags: words, text: '', url: null };
      return saveItem(tx, actor, { ...params, ...said, revision: standing.revision, changeNote: field('changeNote').slice(0, 5000), file });
    },
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}RoomItem`,
      summary: verb === 'remove' ? 'Take it out of the room; restoring undoes it' : 'Bring it back',
      access: { member: 'write' },
      params: itemParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setItemRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];

export const itemRoutes: Route[] = [...reading, ...writing];
