import type { Draft } from './draft.ts';
import { withoutExcepted } from './exceptions.ts';
import { findGroups } from './find-groups.ts';
import { messageKey } from './message-key.ts';
import { messageLevel } from './message-level.ts';
import type { Inheritance, OwnMessage, Want } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { readSameAs } from './same-as.ts';

/** What each group asks for when "samma som …" has been followed, in the order of the drafts. */
export type Resolved = { draft: Draft; own: OwnMessage[]; inheritsFrom: Inheritance[]; wants: Want[] };

// Nobody reads a plan that refers onwards in so many steps; the limit keeps hostile input off the stack.
export const LONGEST_CHAIN = 100;
/** Inheritance multiplies: a thousand groups that each add to the one above would ask for half a million needs. */
const MOST_NEEDS = 100_000;

type Node = { draft: Draft; own: OwnMessage[]; parents: Parent[] };
type Parent = { as: string; line: number; parent: Draft; except: string[] };

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
    const inheritsFrom = (node?.parents ?? []).map(({ as, parent, except }) => ({
      as,
      audience: parent.name,
      ...(except.length > 0 && { except }),
    }));
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
    problems.push(...found.problems, ...found.unknown.map((name) => problem('unknownGroup', name, { line })));
    own.push(...found.extra.map((title) => ({ title, line, level: messageLevel(title), needBy: null })));
    return found.groups.map(({ as, group }) => ({ as, line, parent: group, except: same.except }));
  });
  return { draft, own: distinct(own), parents };
}

function collectWants(draft: Draft, nodes: ReadonlyMap<Draft, Node>, done: Map<Draft, Want[]>, path: Draft[], problems: Problem[]): Want[] {
  const ready = done.get(draft);
  if (ready) return ready;
  const node = nodes.get(draft);
  if (!node) return [];
  const inherited = node.parents.flatMap(({ as, line, parent, except }) => {
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
    const wants = collectWants(parent, nodes, done, [...path, draft], problems);
    return withoutExcepted(wants, (want) => want.title, except, line, problems).map((want) => ({ ...want, inheritedFrom: parent.name }));
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
