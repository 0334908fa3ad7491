import type { DuplicateSuggestion, ParsedMessage } from './plan.ts';
import { alike, commonStems, readTopic, type Topic } from './topic.ts';

const MAX_COMPARED = 1000;
const NEARLY_THE_SAME_WORDS = 0.75;

/**
 * Messages that are probably one, for the user to merge or keep apart. It compares what they are about,
 * not how they are put: the name of the service, question words and the like do not count.
 */
export function likelyDuplicates(messages: readonly ParsedMessage[]): DuplicateSuggestion[] {
  // Above this a plan is no longer something a person goes through, and comparing all pairs takes too long.
  const compared = messages.slice(0, MAX_COMPARED);
  const common = commonStems(compared.map((message) => message.title));
  const topics = compared.map((message) => readTopic(message.title, common));
  const groupOf = compared.map((_, index) => index);
  const scoreOf = new Map<number, number>();
  for (const [left, one] of topics.entries()) {
    for (let right = left + 1; right < topics.length; right += 1) {
      const other = topics[right];
      const score = other ? likeness(one, other) : 0;
      if (score > 0) unite(groupOf, scoreOf, left, right, score);
    }
  }
  return toSuggestions(compared, groupOf, scoreOf);
}

/** 0 when two topics differ; otherwise how sure we are. */
function likeness(one: Topic, other: Topic): number {
  if (one.strong.length === 0 || other.strong.length === 0) {
    const bothWeak = one.strong.length === 0 && other.strong.length === 0;
    return bothWeak && one.weak.length >= 2 && sameSet(one.weak, other.weak) ? 0.7 : 0;
  }
  if (sameSet(one.strong, other.strong)) return 0.95;
  if (sameHead(one, other)) return 0.8;
  const [small, large] = one.strong.length <= other.strong.length ? [one, other] : [other, one];
  if (adds(small, large)) return 0.75;
  if (large.segments.length > 1 && large.segments.some((segment) => sameSet(segment, small.strong))) return 0.7;
  const shared = overlap(small.strong, large.strong);
  const dice = (2 * shared) / (small.strong.length + large.strong.length);
  return shared >= 3 && dice >= NEARLY_THE_SAME_WORDS ? dice : 0;
}

/** "Lokal projektorganisation – …" twice, whatever follows the dash. */
function sameHead(one: Topic, other: Topic): boolean {
  const long = (head: string[]) => head.join('').length >= 8;
  if (one.head.length > 0 && other.head.length > 0) return long(one.head) && sameSet(one.head, other.head);
  const [headed, plain] = one.head.length > 0 ? [one, other] : [other, one];
  return headed.head.length > 0 && long(headed.head) && sameSet(headed.head, plain.strong);
}

/** The longer title is the shorter one with one more word; "X och Y" is not X said again. */
function adds(small: Topic, large: Topic): boolean {
  if (large.strong.length - small.strong.length > 1 || overlap(small.strong, large.strong) < small.strong.length) return false;
  if (large.conjuncts.length > 1 && large.conjuncts.some((part) => overlap(part, small.strong) === 0)) return false;
  return overlap(small.core, large.core) > 0 && small.core.every((word) => large.core.some((each) => alike(word, each)));
}

function sameSet(one: string[], other: string[]): boolean {
  return one.length === other.length && overlap(one, other) === one.length;
}

function overlap(one: string[], other: string[]): number {
  return one.filter((word) => other.some((each) => alike(word, each))).length;
}

function unite(groupOf: number[], scoreOf: Map<number, number>, left: number, right: number, score: number): void {
  const [keep = left, drop = right] = [groupOf[left], groupOf[right]].sort((one = 0, other = 0) => one - other);
  const weakest = Math.min(scoreOf.get(keep) ?? 1, scoreOf.get(drop) ?? 1, score);
  for (const [index, group] of groupOf.entries()) if (group === drop) groupOf[index] = keep;
  scoreOf.set(keep, weakest);
}

function toSuggestions(
  messages: readonly ParsedMessage[],
  groupOf: readonly number[],
  scoreOf: ReadonlyMap<number, number>,
): DuplicateSuggestion[] {
  const groups = new Map<number, ParsedMessage[]>();
  for (const [index, group] of groupOf.entries()) {
    const message = messages[index];
    if (message && scoreOf.has(group)) groups.set(group, [...(groups.get(group) ?? []), message]);
  }
  return [...groups].map(([group, found]) => ({
    keys: found.map((message) => message.key),
    titles: found.map((message) => message.title),
    score: Math.round((scoreOf.get(group) ?? 0) * 100) / 100,
  }));
}
