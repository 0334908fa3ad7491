import { withoutActivities } from './activity-table.ts';
import type { Draft } from './draft.ts';
import { hasContent, isPlan, refusalReason } from './is-plan.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { messageKey } from './message-key.ts';
import { readOutline } from './outline.ts';
import { newOutline, type Outline } from './outline-state.ts';
import type { IgnoredLine, ParsedAudience, ParsedMessage, ParsedPlan } from './plan.ts';
import { readEntries } from './plan-entries.ts';
import { type Problem, problem } from './problem.ts';
import { readLines } from './read-lines.ts';
import { readTable } from './read-table.ts';
import { resolveChannels } from './resolve-channels.ts';
import { resolveMessages } from './resolve-messages.ts';
import { sectionsFromSheetNames } from './sheet-names.ts';
import type { PlanSource, SourceBlock, SourceLine, SourceTable } from './source.ts';
import { tidyDrafts } from './tidy-drafts.ts';

// Real plans have tens of groups. The limit keeps the work that grows with their square small.
const MOST_GROUPS = 2000;

/** Turns what a reader found in a file into a plan. Never throws; what is wrong stands in `problems`. */
export function parsePlan(source: PlanSource): ParsedPlan {
  if (source.kind === 'entries') return fromEntries(source.value);
  const { blocks, hadActivities } = withoutActivities(source.blocks);
  const outline = readBlocks(blocks);
  if (hadActivities) outline.problems.push(problem('activitiesElsewhere', ''));
  if (outline.drafts.some(hasContent) || !blocks.some((block) => block.kind === 'table')) return conclude(outline, blocks);
  // A plan typed straight into the cells of a sheet is read as the text it is.
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? asText(block) : [block]));
  return conclude(readBlocks(lines), lines);
}

/** Pasted or plain text. */
export function parsePlanText(text: string): ParsedPlan {
  return parsePlan({ kind: 'blocks', blocks: readLines(text) });
}

function fromEntries(value: unknown): ParsedPlan {
  const { drafts, problems } = readEntries(value);
  if (drafts.length === 0)
    return refuse(
      problems.length > 0 ? problems : [problem('notAPlan', '', {}, refusalReason({ drafts, sectionSeen: false, linesInAll: 0 }))],
      [],
    );
  return assemble(drafts, problems, []);
}

function readBlocks(blocks: readonly SourceBlock[]): Outline {
  const outline = newOutline();
  let run: SourceLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'line') {
      run.push(block);
      continue;
    }
    readOutline(outline, run);
    run = [];
    sectionsFromSheetNames(outline, block);
    readTable(outline, block);
  }
  readOutline(outline, run);
  return outline;
}

function asText(table: SourceTable): SourceBlock[] {
  const rows = new Map(
    table.rows.map((row) => [
      row.row,
      row.cells
        .filter((cell) => cell !== '')
        .join(' ')
        .replace(/\n/gu, ' '),
    ]),
  );
  const last = Math.max(0, ...rows.keys());
  const text = Array.from({ length: Math.min(last, 100_000) }, (_, index) => rows.get(index + 1) ?? '').join('\n');
  return readLines(text);
}

function conclude(outline: Outline, blocks: readonly SourceBlock[]): ParsedPlan {
  const linesInAll = blocks.reduce((sum, block) => sum + (block.kind === 'line' ? 1 : block.rows.length), 0);
  const { drafts, problems, ignored } = tidyDrafts(outline);
  if (drafts.length > MOST_GROUPS)
    return refuse(
      [problem('tooMuch', '', {}, { sv: `mer än ${MOST_GROUPS} målgrupper`, en: `more than ${MOST_GROUPS} audiences` })],
      ignored,
    );
  const evidence = { drafts, sectionSeen: outline.sideSeen, linesInAll };
  if (!isPlan(evidence))
    return refuse([...problems.filter((each) => each.severity === 'error'), problem('notAPlan', '', {}, refusalReason(evidence))], ignored);
  return assemble(drafts, [...outline.problems, ...problems], ignored);
}

function refuse(problems: Problem[], ignored: IgnoredLine[]): ParsedPlan {
  return { refused: true, audiences: [], messages: [], needs: 0, problems, duplicates: [], ignored };
}

function assemble(drafts: readonly Draft[], problems: Problem[], ignored: IgnoredLine[]): ParsedPlan {
  const resolved = resolveMessages(drafts, problems);
  if (problems.some((each) => each.code === 'tooMuch')) return refuse(problems, ignored);
  const channels = resolveChannels(drafts, problems);
  const { messages, titleOf } = listMessages(resolved.flatMap((each) => each.wants.map((want) => want.title)));
  const audiences = resolved.map(({ draft, own, inheritsFrom, wants }): ParsedAudience => {
    const suggestions = channels.get(draft) ?? [];
    const spelled = wants.map((want) => ({ ...want, title: titleOf(want.title) }));
    return {
      name: draft.name,
      side: draft.side,
      tier: draft.tier,
      line: draft.line,
      ownMessages: own.map((each) => ({ ...each, title: titleOf(each.title) })),
      inheritsFrom,
      messages: spelled.map((want) => want.title),
      wants: spelled,
      channels: suggestions.map((channel) => channel.name),
      channelSuggestions: suggestions,
      channelNote: draft.channelNote,
      notes: draft.notes,
    };
  });
  const referring = new Set(drafts.filter((draft) => draft.sameAs.length > 0).map((draft) => draft.name));
  for (const audience of audiences) {
    if (audience.messages.length === 0 && !referring.has(audience.name))
      problems.push(problem('groupWithoutMessages', audience.name, { line: audience.line }));
  }
  const needs = audiences.reduce((sum, audience) => sum + audience.messages.length, 0);
  return { refused: false, audiences, messages, needs, problems: inOrder(problems), duplicates: likelyDuplicates(messages), ignored };
}

/** The first spelling of a message is the one that is kept. */
function listMessages(titles: readonly string[]): { messages: ParsedMessage[]; titleOf: (title: string) => string } {
  const byKey = new Map<string, ParsedMessage>();
  for (const title of titles) {
    const key = messageKey(title);
    const known = byKey.get(key);
    if (known) known.usedBy += 1;
    else byKey.set(key, { key, title, usedBy: 1 });
  }
  return { messages: [...byKey.values()], titleOf: (title) => byKey.get(messageKey(title))?.title ?? title };
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((one, other) => (one.line ?? one.row ?? 0) - (other.line ?? other.row ?? 0));
}
