import { z } from 'zod';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const name = written.min(1).max(200);
export const shortText = written.max(300);
export const longText = written.max(2000);
export const revision = z.number().int().min(1);
export const named = z.object({ id: z.uuid(), name: z.string() });
/** Only what a browser opens: never `javascript:` or the like. */
export const webAddress = written.max(500).refine((text) => text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text)), 'https://');
