/** What suggestions are tried against. */
export type SuggestionSource = {
  isWord: (word: string) => boolean;
  /** Whether these three letters stand in a row in any word; `^` and `$` are the ends. */
  isPlausible: (triple: string) => boolean;
  /** Words of the termbase and of the same text: they come first. */
  isFamiliar: (word: string) => boolean;
};

const alphabet = 'aeiouyåäöbcdfghjklmnprstvxz';
const most = 5;
const longest = 30;

/** Letters that are taken for each other, sound spellings and neighbours on the keyboard; these come first. */
const confusions: readonly (readonly [string, string])[] = [
  ['ä', 'e'],
  ['e', 'ä'],
  ['å', 'o'],
  ['o', 'å'],
  ['a', 'ä'],
  ['a', 'å'],
  ['o', 'ö'],
  ['sj', 'ch'],
  ['sch', 'sj'],
  ['sk', 'sj'],
  ['tj', 'k'],
  ['k', 'tj'],
  ['j', 'g'],
  ['g', 'j'],
  ['j', 'dj'],
  ['j', 'lj'],
  ['j', 'hj'],
  ['v', 'f'],
  ['c', 'k'],
  ['c', 's'],
  ['s', 'c'],
  ['z', 's'],
  ['x', 'ks'],
  ['ks', 'x'],
  ['gn', 'ngn'],
  ['ngn', 'gn'],
  ['tion', 'sion'],
  ['sion', 'tion'],
  ['nt', 'ngt'],
  ['ei', 'ej'],
  ['k', 'ck'],
  ['ck', 'k'],
  ['sj', 'ti'],
  ['sj', 'si'],
];

const replacements = (word: string): string[] =>
  confusions.flatMap(([from, to]) => {
    const found: string[] = [];
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
      found.push(word.slice(0, at) + to + word.slice(at + from.length));
    return found;
  });

const swaps = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));

const removals = (word: string): string[] => Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

const doublings = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.charAt(at) + word.slice(at));

const insertions = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => [...alphabet].map((letter) => word.slice(0, at) + letter + word.slice(at))).flat();

const exchanges = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => [...alphabet].map((letter) => word.slice(0, at) + letter + word.slice(at + 1))).flat();

const isPossible = (word: string, isPlausible: (triple: string) => boolean): boolean => {
  const whole = `^${word}$`;
  for (let at = 0; at + 3 <= whole.length; at++) if (!isPlausible(whole.slice(at, at + 3))) return false;
  return true;
};

/**
 * At most five words one change away: sounds and doubled letters that Swedish writers mix up first, then any letter.
 * Our own, because the dictionary program's takes a fifth of a second a word. Letters in threes that no word
 * has are dropped before the dictionary is asked, which leaves few questions.
 */
export const suggest = (word: string, { isWord, isPlausible, isFamiliar }: SuggestionSource): string[] => {
  const small = word.toLowerCase();
  if (small.length < 3 || small.length > longest) return [];
  const found: string[] = [];
  const tried = new Set([small]);
  for (const step of [replacements, swaps, doublings, insertions, exchanges, removals]) {
    for (const candidate of step(small)) {
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      if (candidate.length > 1 && (isFamiliar(candidate) || (isPossible(candidate, isPlausible) && isWord(candidate))))
        found.push(candidate);
    }
    if (found.length >= most) break;
  }
  const isCapitalised = word[0] !== small[0];
  const sorted = found.toSorted((one, other) => Number(isFamiliar(other)) - Number(isFamiliar(one))).slice(0, most);
  return isCapitalised ? sorted.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1)) : sorted;
};
