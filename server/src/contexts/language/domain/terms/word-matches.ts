import type { Lexicon } from '../inflection/lexeme.ts';
import { derives, isFirstPart, isLastPart } from '../spelling/compound-word.ts';
import type { Termbase } from './termbase.ts';

/** A term's word inside a compound; `from` and `to` are places in the normalised word. */
export type Part = {
  lexeme: number;
  /** Packed word and slot when the part stands last, and so is bent; null when it stands first or in the middle. */
  packed: number | null;
  from: number;
  to: number;
};

/** What the termbase knows of one written word: the word itself, and parts of it. */
export type WordMatches = { exact: readonly number[]; parts: readonly Part[] };

const none: WordMatches = { exact: [], parts: [] };
const shortestCompound = 6;
const longestWord = 80;
const shortestPart = 3;

const exactly = (word: string, { forms }: Termbase): readonly number[] => {
  const found = forms.get(word);
  if (found !== undefined || !word.includes('-')) return found ?? [];
  return forms.get(word.replaceAll('-', '')) ?? [];
};

const partsBefore = (word: string, from: number, termbase: Termbase, lexicon: Lexicon): Part[] => {
  const parts: Part[] = [];
  for (let to = from + 2; to < word.length; to++) {
    // MM-projektet: two letters are enough before a hyphen.
    if (to - from < shortestPart && word[to] !== '-') continue;
    const lexemes = termbase.firstParts.get(word.slice(from, to));
    if (lexemes === undefined || !isLastPart(word.slice(to), lexicon)) continue;
    for (const lexeme of lexemes) parts.push({ lexeme, packed: null, from, to });
  }
  return parts;
};

const partLast = (word: string, from: number, termbase: Termbase): Part[] => {
  const packed = termbase.forms.get(word.slice(from)) ?? [];
  return packed.filter((one) => termbase.isHead.has(one >> 5)).map((one) => ({ lexeme: one >> 5, packed: one, from, to: word.length }));
};

/** A beginning that is no word by itself (tele|operatör) will do where the whole is a word and both parts are long. */
const canStandBefore = (word: string, from: number, lexicon: Lexicon): boolean => {
  const before = word.slice(0, from);
  return isFirstPart(before, lexicon) || (from >= 4 && word.length - from >= 4 && !derives(before) && lexicon.isWord(word));
};

const partsOf = (word: string, termbase: Termbase, lexicon: Lexicon): Part[] => {
  const parts = partsBefore(word, 0, termbase, lexicon);
  for (let from = 2; from <= word.length - shortestPart; from++) {
    const found = [...partLast(word, from, termbase), ...partsBefore(word, from, termbase, lexicon)];
    if (found.length > 0 && canStandBefore(word, from, lexicon)) parts.push(...found);
  }
  return parts;
};

/** Looks words up in the termbase, each different word once. The work for one word is bounded by its length. */
export const wordLookup = (termbase: Termbase, lexicon: Lexicon): ((word: string) => WordMatches) => {
  const known = new Map<string, WordMatches>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const exact = exactly(word, termbase);
    const parts = word.length < shortestCompound || word.length > longestWord ? [] : partsOf(word, termbase, lexicon);
    const matches = exact.length === 0 && parts.length === 0 ? none : { exact, parts };
    known.set(word, matches);
    return matches;
  };
};
