import type { Draft } from './draft.ts';
import { matchName } from './match-names.ts';
import { messageKey } from './message-key.ts';
import { messageLevel } from './message-level.ts';
import type { Inheritance, OwnMessage, Want } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { readSameAs, type Target } from './same-as.ts';

/** What each group asks for when "samma som …" has been followed, in the order of the drafts. */
export type Resolved = { draft: Draft; own: OwnMessage[]; inheritsFrom: Inheritance[]; wants: Want[] };

// Nobody reads a plan that refers onwards in so many steps; the limit keeps hostile input off the stack.
export const LONGEST_CHAIN = 100;
/** Inheritance multiplies: a thousand groups that each add to the one above would ask for half a million needs. */
const MOST_NEEDS = 100_000;

type Node = { draft: Draft; own: OwnMessage[]; parents: { as: string; line: number; parent: Draft }[] };

/** Inheritance may point forwards and in chains; a circle is reported and cut. */
export function resolveMessages(drafts: readonly Draft[], problems: Problem[]): Resolved[] {
  const nodes = new Map(drafts.map((draft) => [draft, toNode(draft, drafts, problems)]));
  const done = new Map<Draft, Want[]>();
  let needs = 0;
  return drafts.flatMap((draft) => {
    if (needs > MOST_NEEDS) return [];
    const node = nodes.get(draft);
    const wants = collectWants(draft, nodes, done, [], problems);
    needs += wants.length;
    if (needs > MOST_NEEDS)
      problems.push(problem('tooMuch', '', {}, { sv: `mer än ${MOST_NEEDS} behov`, en: `more than ${MOST_NEEDS} needs` }));
    const inheritsFrom = (node?.parents ?? []).map(({ as, parent }) => ({ as, audience: parent.name }));
    return [{ draft, own: node?.own ?? [], inheritsFrom, wants }];
  });
}

function toNode(draft: Draft, drafts: readonly Draft[], problems: Problem[]): Node {
  const own: OwnMessage[] = draft.items.map((item) => ({
    title: item.title,
    line: item.line,
    level: item.level ?? messageLevel(item.title),
    needBy: item.needBy,
  }));
  const parents = draft.sameAs.flatMap(({ text, line }) => {
    const same = readSameAs(text);
    if (!same) return [];
    const found = findGroups(same.target, text, line, draft, drafts);
    problems.push(...found.problems);
    own.push(...found.extra.map((title) => ({ title, line, level: messageLevel(title), needBy: null })));
    return found.groups.map(({ as, group }) => ({ as, line, parent: group }));
  });
  return { draft, own: distinct(own), parents };
}

type Found = { groups: { as: string; group: Draft }[]; extra: string[]; problems: Problem[] };

/** The groups that a reference means, as seen from `from`. */
export function findGroups(target: Target, text: string, line: number, from: Draft, drafts: readonly Draft[]): Found {
  const at = drafts.indexOf(from);
  if (target.kind === 'named') return findNamed(target.name, text, line, from, drafts);
  const above = drafts.slice(0, at).filter((draft) => draft.side === from.side);
  const meant =
    target.kind === 'allAbove' ? above : [target.kind === 'above' ? drafts[at - 1] : drafts[at + 1]].filter((draft) => draft !== undefined);
  if (meant.length === 0) return { groups: [], extra: [], problems: [problem('nothingAbove', text, { line })] };
  return { groups: meant.map((group) => ({ as: text, group })), extra: [], problems: [] };
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
  const found: Found = { groups: [], extra: [], problems: [] };
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
  found.problems.push(problem(match.kind === 'several' ? 'ambiguousGroup' : 'unknownGroup', part === text ? text : part, { line }, names));
}

function collectWants(draft: Draft, nodes: ReadonlyMap<Draft, Node>, done: Map<Draft, Want[]>, path: Draft[], problems: Problem[]): Want[] {
  const ready = done.get(draft);
  if (ready) return ready;
  const node = nodes.get(draft);
  if (!node) return [];
  const inherited = node.parents.flatMap(({ as, line, parent }) => {
    if (parent === draft || path.length >= LONGEST_CHAIN || path.includes(parent)) {
      problems.push(
        problem(
          'circularInheritance',
          as,
          { line },
          [...path.slice(path.indexOf(parent)), draft, parent].map((each) => each.name).join(' → '),
        ),
      );
      return [];
    }
    return collectWants(parent, nodes, done, [...path, draft], problems).map((want) => ({ ...want, inheritedFrom: parent.name }));
  });
  const own = node.own.map(({ title, level, needBy }): Want => ({ title, level, needBy, inheritedFrom: null }));
  const wants = distinct([...inherited, ...own]);
  done.set(draft, wants);
  return wants;
}

function distinct<T extends { title: string }>(all: T[]): T[] {
  const seen = new Map<string, T>();
  for (const each of all) {
    const key = messageKey(each.title);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
