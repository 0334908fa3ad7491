import { z } from 'zod';

const place = { start: z.number(), end: z.number() };

/** What a check points at; places are UTF-16 offsets. */
export const findings = {
  terms: z.array(
    z.object({
      ...place,
      found: z.string(),
      termId: z.string(),
      term: z.string(),
      prefer: z.string().nullable(),
      replacement: z.string().nullable(),
      definition: z.string().nullable(),
      isCompound: z.boolean(),
    }),
  ),
  spelling: z.array(z.object({ ...place, word: z.string(), suggestions: z.array(z.string()) })),
  longSentences: z.array(z.object({ ...place, words: z.number() })),
  passive: z.array(z.object({ ...place, found: z.string(), kind: z.enum(['sPassive', 'bliPassive']) })),
  officialese: z.array(z.object({ ...place, found: z.string(), plain: z.string() })),
};
