import { z } from 'zod';
import type { ParsedPlan } from './plan.ts';
import { problemCodes } from './problem.ts';

const level = z.enum(['know', 'understand', 'canDo']);

const problem = z.object({
  code: z.enum(problemCodes),
  severity: z.enum(['error', 'warning']),
  line: z.number().int().nullable(),
  row: z.number().int().optional(),
  column: z.string().optional(),
  sheet: z.string().optional(),
  text: z.string(),
  message_sv: z.string(),
  message_en: z.string(),
});

const channelSuggestion = z.object({
  name: z.string(),
  via: z.string().optional(),
  alternativeGroup: z.number().int().optional(),
  condition: z.string().optional(),
  cadence: z.string().optional(),
  sender: z.string().optional(),
  detail: z.string().optional(),
  inherited: z.boolean().optional(),
});

const audience = z.object({
  name: z.string(),
  side: z.enum(['internal', 'external']),
  tier: z.number().int().nullable(),
  line: z.number().int(),
  ownMessages: z.array(z.object({ title: z.string(), line: z.number().int(), level, needBy: z.string().nullable() })),
  inheritsFrom: z.array(z.object({ as: z.string(), audience: z.string(), except: z.array(z.string()).optional() })),
  messages: z.array(z.string()),
  wants: z.array(z.object({ title: z.string(), level, needBy: z.string().nullable(), inheritedFrom: z.string().nullable() })),
  channels: z.array(z.string()),
  channelSuggestions: z.array(channelSuggestion),
  channelNote: z.string(),
  notes: z.array(z.object({ label: z.string().nullable(), text: z.string(), line: z.number().int() })),
});

/**
 * A parsed plan on the wire: what a preview answers, and what an import takes back after the user has looked.
 * The type is written out in plan.ts, where it is explained; `satisfies` holds the two together.
 */
export const parsedPlanSchema = z.object({
  refused: z.boolean(),
  audiences: z.array(audience),
  messages: z.array(z.object({ key: z.string(), title: z.string(), usedBy: z.number().int() })),
  needs: z.number().int(),
  problems: z.array(problem),
  duplicates: z.array(z.object({ keys: z.array(z.string()), titles: z.array(z.string()), score: z.number() })),
  ignored: z.array(z.object({ line: z.number().int(), text: z.string() })),
}) satisfies z.ZodType<ParsedPlan>;
