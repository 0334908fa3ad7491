import type { DuplicateSuggestion, ParsedMessage } from './plan.ts';
import { alike, commonStems, readTopic, type Topic } from './topic.ts';

const NEARLY_THE_SAME_WORDS = 0.75;
const STEM_START = 3;
const BUSY_BUCKET = 60;

/**
 * Messages that are probably one, for the user to merge or keep apart. It compares what they are about,
 * not how they are put: the name of the service, question words and the like do not count.
 */
export function likelyDuplicates(messages: readonly ParsedMessage[]): DuplicateSuggestion[] {
  const common = commonStems(messages.map((message) => message.title));
  const topics = messages.map((message) => readTopic(message.title, common));
  const groupOf = messages.map((_, index) => [index]);
  const scoreOf = new Map<number[], number>();
  for (const [left, right] of comparable(topics)) {
    const [one, other] = [topics[left], topics[right]];
    const score = one && other ? likeness(one, other) : 0;
    if (score > 0) unite(groupOf, scoreOf, left, right, score);
  }
  return toSuggestions(messages, groupOf, scoreOf);
}

/** Only messages with a word in common, by its first letters, need comparing; a word that many share tells nothing. */
function comparable(topics: readonly Topic[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  for (const [index, topic] of topics.entries()) {
    const telling = topic.strong.length > 0 ? topic.strong : topic.weak;
    for (const start of new Set(telling.map((word) => word.slice(0, STEM_START)))) {
      const bucket = buckets.get(start);
      if (bucket) bucket.push(index);
      else buckets.set(start, [index]);
    }
  }
  const pairs = new Map<string, [number, number]>();
  for (const bucket of buckets.values()) {
    if (bucket.length > BUSY_BUCKET) continue;
    for (const [at, left] of bucket.entries()) for (const right of bucket.slice(at + 1)) pairs.set(`${left} ${right}`, [left, right]);
  }
  return [...pairs.values()].toSorted(([a, b], [c, d]) => a - c || b - d);
}

/** 0 when two topics differ; otherwise how sure we are. */
function likeness(one: Topic, other: Topic): number {
  const fewWords = Math.min(one.strong.length, other.strong.length) < 2;
  if (one.question !== other.question && (fewWords || (one.question !== '' && other.question !== ''))) return 0;
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

function unite(groupOf: number[][], scoreOf: Map<number[], number>, left: number, right: number, score: number): void {
  const [keep = [], drop = []] = [groupOf[left], groupOf[right]];
  const weakest = Math.min(scoreOf.get(keep) ?? 1, scoreOf.get(drop) ?? 1, score);
  if (keep !== drop) {
    keep.push(...drop);
    for (const index of drop) groupOf[index] = keep;
    scoreOf.delete(drop);
  }
  scoreOf.set(keep, weakest);
}

function toSuggestions(
  messages: readonly ParsedMessage[],
  groupOf: readonly number[][],
  scoreOf: ReadonlyMap<number[], number>,
): DuplicateSuggestion[] {
  const groups = [...new Set(groupOf)].filter((group) => scoreOf.has(group));
  return groups.map((group) => {
    const found = group.toSorted((one, other) => one - other).flatMap((index) => messages[index] ?? []);
    return {
      keys: found.map((message) => message.key),
      titles: found.map((message) => message.title),
      score: Math.round((scoreOf.get(group) ?? 0) * 100) / 100,
    };
  });
}
