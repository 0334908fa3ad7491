import { z } from 'zod';
import type { ParsedPlan } from '../domain/plan-document/plan.ts';
import { day, level, side, written } from './schemas.ts';

const text = written.max(5000);
const short = written.max(500);
const line = z.number().int().min(0);

const channelSuggestion = z.object({
  name: short,
  via: short.optional(),
  alternativeGroup: z.number().int().optional(),
  condition: short.optional(),
  cadence: short.optional(),
  sender: short.optional(),
  detail: short.optional(),
  inherited: z.boolean().optional(),
});

const audience = z.object({
  name: written.min(1).max(200),
  side,
  tier: z.number().int().min(1).max(9).nullable(),
  line,
  ownMessages: z.array(z.object({ title: written.min(1).max(500), line, level, needBy: day.nullable() })).max(1000),
  inheritsFrom: z.array(z.object({ as: short, audience: written.max(200) })).max(50),
  messages: z.array(short).max(2000),
  wants: z.array(z.object({ title: short, level, needBy: day.nullable(), inheritedFrom: written.max(200).nullable() })).max(2000),
  channels: z.array(short).max(100),
  channelSuggestions: z.array(channelSuggestion).max(100),
  channelNote: text,
  notes: z.array(z.object({ label: short.nullable(), text, line })).max(200),
});

/** A plan as the preview answers it and the import takes it back, so limits hold for both. */
export const parsedPlan = z.object({
  refused: z.boolean(),
  audiences: z.array(audience).max(500),
  messages: z.array(z.object({ key: short, title: short, usedBy: z.number().int() })).max(5000),
  needs: z.number().int(),
  problems: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      line: z.number().int().nullable(),
      row: z.number().int().optional(),
      column: z.string().optional(),
      text: z.string(),
      message_sv: z.string(),
      message_en: z.string(),
    }),
  ),
  duplicates: z.array(z.object({ keys: z.array(z.string()), titles: z.array(z.string()), score: z.number() })),
  ignored: z.array(z.object({ line, text: z.string() })),
});

/** What an import needs of it; what else the preview told may be left out. */
export const planToImport = parsedPlan.partial({
  needs: true,
  duplicates: true,
  ignored: true,
  problems: true,
  messages: true,
  refused: true,
});

export const asParsedPlan = (plan: z.output<typeof planToImport>): ParsedPlan => ({
  refused: plan.refused ?? false,
  audiences: plan.audiences,
  messages: plan.messages ?? [],
  needs: plan.needs ?? 0,
  problems: (plan.problems ?? []) as ParsedPlan['problems'],
  duplicates: plan.duplicates ?? [],
  ignored: plan.ignored ?? [],
});
