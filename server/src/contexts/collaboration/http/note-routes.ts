import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { changeNote, listNotes, setNoteRemoved, writeNote } from '../use-cases/note-experience.ts';
import { id, longText, made, named, revision, saved, tags, title } from './schemas.ts';

const notes = '/v1/collaboration/notes';
const params = z.object({ noteId: z.uuid() });
/** The kinds that a plan's activities have; a note about none of them has null. */
const channel = z.enum(['email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other']);

const note = z.object({
  title,
  text: longText.min(1),
  tags,
  channel: channel.nullable().default(null),
  visibility: z.enum(['own', 'network']).default('network'),
});

export const noteRoutes: Route[] = [
  route({
    method: 'GET',
    path: notes,
    operation: 'listNotes',
    summary: 'Experience notes, own and shared, by words, tag and channel',
    access: { member: 'see' },
    query: z.object({ search: z.string().max(200).optional(), tag: z.string().max(40).optional(), channel: channel.optional() }),
    answer: z.object({
      items: z.array(
        z.object({
          id,
          title: z.string(),
          text: z.string(),
          tags: z.array(z.string()),
          channel: z.string().nullable(),
          visibility: z.enum(['own', 'network']),
          revision,
          createdAt: z.date(),
          changedAt: z.date(),
          organisation: named,
          writtenByName: z.string().nullable(),
          mayChange: z.boolean(),
        }),
      ),
      tags: z.array(z.string()),
    }),
    handle: ({ tx, actor, query }) => listNotes(tx, actor, query),
  }),
  route({
    method: 'POST',
    path: notes,
    operation: 'writeNote',
    summary: 'Note what went well or badly, for whoever does something alike next',
    access: { member: 'write' },
    body: note,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => writeNote(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: `${notes}/:noteId`,
    operation: 'changeNote',
    summary: 'Change a note of the own organisation',
    access: { member: 'write' },
    params,
    body: note.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params: one, body }) => changeNote(tx, actor, { ...one, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${notes}/:noteId/${verb}`,
      operation: `${verb}Note`,
      summary: verb === 'remove' ? 'Take a note away; restoring undoes it' : 'Bring a note back',
      access: { member: 'write' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: one }) => {
        await setNoteRemoved(tx, actor, { ...one, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];
