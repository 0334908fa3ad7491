import { z } from 'zod';
import { checkItems } from '../domain/communication-check.ts';
import { documentKinds, versionStatuses, visibilities } from '../domain/document.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const shortText = written.max(200);
export const title = written.min(1).max(200);
export const longText = written.max(5000);
export const veryLongText = written.max(100_000);
export const revision = z.number().int().min(1);
export const day = z.iso.date();
export const maybeDay = day.nullable();
/** Wide enough for kronor, narrow enough for a double to be exact. */
export const measured = z.number().min(-1e12).max(1e12);
export const named = z.object({ id: z.uuid(), name: z.string() });
export const saved = z.object({ revision });
export const made = z.object({ id: z.uuid() });

export const kind = z.enum(documentKinds);
export const visibility = z.enum(visibilities);
export const checkItem = z.enum(checkItems);

export const version = z.object({
  id: z.uuid(),
  number: z.number(),
  label: z.string(),
  status: z.enum(versionStatuses),
  validFrom: maybeDay,
  validTo: maybeDay,
  decidedBy: z.string(),
  decidedOn: maybeDay,
  diaryNumber: z.string(),
  writtenBy: z.string(),
  changeNote: z.string(),
  revision,
});

export const writtenSection = z.object({
  key: z.uuid().nullable().describe('Null for a new section'),
  level: z.number().int().min(1).max(4),
  heading: written.min(1).max(300),
  body: veryLongText,
});

const block = z.union([
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
]);

export const section = z.object({
  key: z.uuid(),
  level: z.number(),
  number: z.string().describe('Made by the machine: 1, 1.1, 1.1.1'),
  anchor: z.string().describe('What stands after # in an address to the section'),
  heading: z.string(),
  body: z.string(),
  blocks: z.array(block),
  marks: z.array(z.object({ eventId: z.uuid(), title: z.string() })).describe('Outside events that have happened and wait for a review'),
  restsOn: z.array(z.object({ assumptionId: z.uuid(), text: z.string(), isToRewrite: z.boolean() })),
});

const changes = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));

export const comparedSection = z.object({
  key: z.uuid(),
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  isMoved: z.boolean(),
  numberBefore: z.string().nullable(),
  numberAfter: z.string().nullable(),
  level: z.number(),
  heading: changes.nullable().describe('Word by word; null when too unlike'),
  body: changes.nullable(),
});
