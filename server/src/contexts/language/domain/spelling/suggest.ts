/** What suggestions are tried against. */
export type SuggestionSource = {
  isWord: (word: string) => boolean;
  /** Rows of letters that no word has: the fewer, the likelier. */
  countUnseen: (word: string) => number;
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

/** The dictionary is asked about this many candidates, the likeliest first. */
const mostAsked = 40;

const steps = [replacements, swaps, doublings, insertions, exchanges, removals];

type Candidate = { word: string; unseen: number; step: number };

/** Every word one change away, once, the likeliest first: few odd rows of letters, then the commoner slip. */
const candidatesFor = (word: string, { countUnseen, isFamiliar }: SuggestionSource): Candidate[] => {
  const seen = new Set([word]);
  const candidates: Candidate[] = [];
  steps.forEach((change, step) => {
    for (const one of change(word)) {
      if (one.length < 2 || seen.has(one)) continue;
      seen.add(one);
      candidates.push({ word: one, unseen: isFamiliar(one) ? -1 : countUnseen(one), step });
    }
  });
  return candidates.toSorted((one, other) => one.unseen - other.unseen || one.step - other.step).slice(0, mostAsked);
};

/**
 * At most five words one change away: sounds and doubled letters that Swedish writers mix up first, then any letter.
 * Our own, because the dictionary program's takes a fifth of a second a word.
 */
export const suggest = (word: string, source: SuggestionSource): string[] => {
  const small = word.toLowerCase();
  if (small.length < 3 || small.length > longest) return [];
  const found = candidatesFor(small, source).filter((candidate) => candidate.unseen < 0 || source.isWord(candidate.word));
  const sorted = found.toSorted((one, other) => Math.sign(one.unseen) - Math.sign(other.unseen) || one.step - other.step).slice(0, most);
  const isCapitalised = word[0] !== small[0];
  return sorted.map((one) => (isCapitalised ? one.word.slice(0, 1).toUpperCase() + one.word.slice(1) : one.word));
};
