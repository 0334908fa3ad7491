import { stem, words } from './words.ts';

/** A group that can be referred to by name; `name` is as in its heading. */
export type Named = { name: string };
export type NameMatch<T> = { kind: 'one'; found: T } | { kind: 'several'; candidates: T[] } | { kind: 'none'; candidates: T[] };

const ARTICLES = new Set(
  'en ett den det de dem dessa denna våra vår alla samtliga en gruppen målgruppen the a an all our for för group audience'.split(' '),
);
const MAIN_ENDS = /\s[–—-]\s|\s*[(,]|\s(?:för|i|på|inom|vid|till|med|som|at|for|of|in|with|who)\s/u;

/**
 * Finds the group somebody means by a loose name: case, articles, number and definiteness do not matter,
 * and "verksamhetschef" is enough for "Verksamhetschef – kultur och fritid" as long as only one group fits as well.
 */
export function matchName<T extends Named>(wanted: string, groups: readonly T[]): NameMatch<T> {
  const asked = stems(wanted);
  if (asked.length === 0) return { kind: 'none', candidates: [] };
  const ranked = groups.map((group) => ({ group, rank: rank(asked, group.name) }));
  const best = Math.min(...ranked.map((each) => each.rank));
  const found = ranked.filter((each) => each.rank === best).map((each) => each.group);
  if (best >= LOOSE) return { kind: 'none', candidates: best === LOOSE ? found.slice(0, 3) : [] };
  const [only] = found;
  return found.length === 1 && only ? { kind: 'one', found: only } : { kind: 'several', candidates: found };
}

const LOOSE = 6;
const UNRELATED = 7;

function rank(asked: string[], name: string): number {
  const whole = stems(name);
  if (sameWords(asked, whole)) return 0;
  const main = name.split(MAIN_ENDS)[0] ?? name;
  if (sameWords(asked, stems(main))) return 1;
  if (main.split(/\s*\/\s*/u).some((part) => sameWords(asked, stems(part)))) return 2;
  if (asked.every((word, index) => alike(word, whole[index]))) return 3;
  if (asked.every((word) => whole.some((other) => alike(word, other)))) return 4;
  const joined = whole.join('');
  if (asked.every((word) => word.length >= 4 && (whole.some((other) => other.endsWith(word)) || joined.includes(word)))) return 5;
  const shared = asked.some(
    (word) => word.length >= 4 && whole.some((other) => other.includes(word) || (other.length >= 4 && word.includes(other))),
  );
  return shared ? LOOSE : UNRELATED;
}

function stems(text: string): string[] {
  const all = words(text);
  const telling = all.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : all).map(stem);
}

function sameWords(one: string[], other: string[]): boolean {
  return (
    one.length === other.length &&
    (one.every((word, index) => alike(word, other[index])) || one.toSorted().join(' ') === other.toSorted().join(' '))
  );
}

/** Equal up to an inflection that the rough stem missed: "chef" and "cheferna", not "it" and "italien". */
function alike(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2;
}
