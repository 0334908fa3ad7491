import { z } from 'zod';
import { readDate } from './dates.ts';
import { type Draft, newDraft } from './draft.ts';
import { readLevel } from './message-level.ts';
import { type Problem, problem } from './problem.ts';
import { readSide } from './sections.ts';

const text = z.string().trim().min(1).max(2000);
const message = z.union([
  text.transform((title) => ({ title, level: null, needBy: null })),
  z.object({ title: text, level: z.string().nullish(), needBy: z.string().nullish() }),
]);
const entrySchema = z
  .object({
    group: text.optional(),
    name: text.optional(),
    groupType: z.string().nullish(),
    side: z.string().nullish(),
    tier: z.number().int().min(1).max(99).nullish(),
    messages: z.array(message).max(1000).default([]),
    channels: z.array(text).max(200).default([]),
    channelNote: z.string().max(4000).nullish(),
  })
  .refine((value) => value.group ?? value.name, { message: 'group', path: ['group'] });
const entries = z.array(entrySchema).max(2000);

type Read = { drafts: Draft[]; problems: Problem[] };

/** A plan as data: a list of groups, or an object with the list under `plan` or `audiences`. */
export function readEntries(value: unknown): Read {
  const found = entries.safeParse(unwrap(value));
  if (found.success) return { drafts: found.data.map(toDraft), problems: found.data.flatMap(checkSide) };
  const problems = found.error.issues.slice(0, 20).map((issue) => {
    const where = issue.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('')
      .replace(/^\./u, '');
    const place = where === '' ? 'plan' : where;
    return problem('invalidJson', place, {}, { sv: `${place} – ${sayInSwedish(issue.code)}`, en: `${place} – ${issue.message}` });
  });
  return { drafts: [], problems };
}

function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { plan, audiences } = value as Record<string, unknown>;
  return plan ?? audiences ?? value;
}

function toDraft(entry: z.infer<typeof entries>[number], index: number): Draft {
  const name = entry.group ?? entry.name ?? '';
  const draft = newDraft(name.replace(/\s+/gu, ' '), index + 1, sideOf(entry) ?? 'internal', entry.tier ?? null, 'entries');
  draft.items = entry.messages.map((each) => ({
    title: each.title.replace(/\s+/gu, ' '),
    line: index + 1,
    level: each.level ? readLevel(each.level) : null,
    needBy: each.needBy ? readDate(each.needBy) : null,
  }));
  draft.channelNote = entry.channelNote?.trim() ?? '';
  draft.channelNames = entry.channels;
  return draft;
}

function sideOf(entry: z.infer<typeof entries>[number]): Draft['side'] | null {
  return readSide(entry.groupType ?? entry.side ?? 'intern');
}

function checkSide(entry: z.infer<typeof entries>[number], index: number): Problem[] {
  const written = entry.groupType ?? entry.side ?? '';
  if (sideOf(entry)) return [];
  return [
    problem('unknownValue', written, { row: index + 1, column: 'groupType' }, { sv: 'intern eller extern', en: 'internal or external' }),
  ];
}

function sayInSwedish(code: string): string {
  if (code === 'invalid_type' || code === 'invalid_union') return 'har fel typ';
  if (code === 'too_small') return 'är tom';
  return code === 'too_big' ? 'är för lång' : 'saknas eller är felaktig';
}
