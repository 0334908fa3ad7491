import { z } from 'zod';
import { cadences, collections, itemKinds } from '../domain/collection.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const shortText = written.max(200);
export const title = written.min(1).max(200);
export const longText = written.max(5000);
export const veryLongText = written.max(50_000);
export const tags = z.array(written.max(40)).max(20).default([]);
export const revision = z.number().int().min(1);
export const day = z.iso.date();
export const id = z.uuid();
export const named = z.object({ id: z.uuid(), name: z.string() });
export const collection = z.enum(collections);
export const cadence = z.enum(cadences);
export const kind = z.enum(itemKinds);
export const made = z.object({ id: z.uuid() });
export const saved = z.object({ revision });

/** Which audience of the plan it is for, and which of its needs it answers for. */
export const planLink = z.object({ programmeId: id, audienceId: id, needIds: z.array(id).max(200).default([]) });
