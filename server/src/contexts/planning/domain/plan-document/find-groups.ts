import type { Draft } from './draft.ts';
import { matchName } from './match-names.ts';
import { type Problem, problem } from './problem.ts';
import type { Target } from './same-as.ts';

/** `unknown` are parts that are no group and resemble none; whether that is a mistake depends on what is listed. */
export type Found = { groups: { as: string; group: Draft }[]; extra: string[]; unknown: string[]; problems: Problem[] };

/** The groups that a reference means, as seen from `from`. */
export function findGroups(target: Target, text: string, line: number, from: Draft, drafts: readonly Draft[]): Found {
  const at = drafts.indexOf(from);
  if (target.kind === 'named') return findNamed(target.name, text, line, from, drafts);
  const above = drafts.slice(0, at).filter((draft) => draft.side === from.side);
  const meant =
    target.kind === 'allAbove' ? above : [target.kind === 'above' ? drafts[at - 1] : drafts[at + 1]].filter((draft) => draft !== undefined);
  if (meant.length === 0) return { groups: [], extra: [], unknown: [], problems: [problem('nothingAbove', text, { line })] };
  return { groups: meant.map((group) => ({ as: text, group })), extra: [], unknown: [], problems: [] };
}

/**
 * "en verksamhetschef och handläggare" is two groups, "Handläggare för bidrag och bokning" is one:
 * the longest run of words that names a group wins.
 */
function findNamed(name: string, text: string, line: number, from: Draft, drafts: readonly Draft[]): Found {
  const others = drafts.filter((draft) => draft !== from);
  const parts = name
    .replace(/[().]+/gu, ' ')
    .split(/(\s*,\s*(?:(?:och|samt|and)\s+)?|\s+(?:och|samt|and|&|plus|as well as)\s+|\s+\+\s+)/iu)
    .slice(0, 41);
  const found: Found = { groups: [], extra: [], unknown: [], problems: [] };
  for (let at = 0; at < parts.length; ) {
    const span = longestName(parts, at, others, from);
    if (span) {
      found.groups.push(...span.groups.map((group) => ({ as: span.as, group })));
      at = span.next;
      continue;
    }
    const part = (parts[at] ?? '').trim();
    if (part !== '') rejectName(found, part, text, line, others, parts[at - 1] ?? '');
    at += 2;
  }
  return found;
}

function longestName(parts: string[], at: number, others: Draft[], from: Draft): { as: string; groups: Draft[]; next: number } | null {
  for (let end = Math.min(parts.length, at + 9); end > at; end -= 2) {
    const as = parts.slice(at, end).join('').trim();
    const match = matchName(as, others);
    if (match.kind === 'one') return { as, groups: [match.found], next: end + 1 };
    const sameSide = match.kind === 'several' ? match.candidates.filter((each) => each.side === from.side) : [];
    if (sameSide.length === 1) return { as, groups: sameSide, next: end + 1 };
  }
  return null;
}

function rejectName(found: Found, part: string, text: string, line: number, others: Draft[], joiner: string): void {
  const match = matchName(part, others);
  const candidates = match.kind === 'one' ? [] : match.candidates;
  const names = candidates.map((each) => each.name).join(', ');
  // "samma som chefer samt tidplan": an addition that names no group at all is a message of its own.
  if (match.kind === 'none' && candidates.length === 0 && /samt|plus|\+|as well/iu.test(joiner) && found.groups.length > 0) {
    found.extra.push(part.slice(0, 1).toLocaleUpperCase('sv') + part.slice(1));
    return;
  }
  if (match.kind === 'none' && candidates.length === 0 && found.groups.length > 0) found.unknown.push(part);
  else
    found.problems.push(
      problem(match.kind === 'several' ? 'ambiguousGroup' : 'unknownGroup', part === text ? text : part, { line }, names),
    );
}
