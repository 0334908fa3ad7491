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
const shortestCompound = 5;
const longestWord = 80;
const shortestPart = 3;

/** BankID:t, sms:et: an ending after a colon. */
const endingAfterColon = /:(?:s|n|t|en|et|ns|ts|ens|ets|ar|er|arna|erna)$/;

const exactly = (word: string, { forms }: Termbase): readonly number[] =>
  forms.get(word) ??
  forms.get(word.replace(endingAfterColon, '')) ??
  // An English genitive, which Swedish writers borrow: postlåda's.
  (word.endsWith("'s") ? forms.get(`${word.slice(0, -2)}s`) : undefined) ??
  (word.includes('-') ? forms.get(word.replaceAll('-', '')) : undefined) ??
  [];

/** A first part of two letters (kö|tid) counts only where the dictionary has the whole word, or a hyphen follows. */
const mayBegin = (word: string, from: number, to: number, lexicon: Lexicon): boolean =>
  to - from >= shortestPart || word[to] === '-' || (from === 0 && !derives(word.slice(0, to)) && lexicon.isWord(word));

const partsBefore = (word: string, from: number, termbase: Termbase, lexicon: Lexicon): Part[] => {
  const { firstLetters } = termbase;
  if (!firstLetters.has(word.slice(from, from + 3)) && !firstLetters.has(word.slice(from, from + 2))) return [];
  const parts: Part[] = [];
  for (let to = from + 2; to < word.length; to++) {
    const lexemes = termbase.firstParts.get(word.slice(from, to));
    if (lexemes === undefined || !mayBegin(word, from, to, lexicon) || !isLastPart(word.slice(to), lexicon)) continue;
    for (const lexeme of lexemes) parts.push({ lexeme, packed: null, from, to });
  }
  return parts;
};

const partLast = (word: string, from: number, termbase: Termbase, lexicon: Lexicon): Part[] => {
  const packed = termbase.forms.get(word.slice(from));
  if (packed === undefined || (word.length - from < shortestPart && !lexicon.isWord(word))) return [];
  return packed.filter((one) => termbase.isHead.has(one >> 5)).map((one) => ({ lexeme: one >> 5, packed: one, from, to: word.length }));
};

/** A beginning that is no word by itself (tele|operatör) will do where the whole is a word and both parts are long. */
const canStandBefore = (word: string, from: number, lexicon: Lexicon): boolean => {
  const before = word.slice(0, from);
  return isFirstPart(before, lexicon) || (from >= 4 && word.length - from >= 4 && !derives(before) && lexicon.isWord(word));
};

/** planeras, baserad: what begins inside a verb's ending is no part of a compound. */
const verbEnding = /(?:eras?|erade?s?|erats?)$/;

const partsOf = (word: string, termbase: Termbase, lexicon: Lexicon): Part[] => {
  const parts = partsBefore(word, 0, termbase, lexicon);
  const ending = verbEnding.exec(word)?.index ?? word.length;
  for (let from = 2; from <= Math.min(word.length - 2, ending); from++) {
    const last = partLast(word, from, termbase, lexicon);
    const before = partsBefore(word, from, termbase, lexicon);
    const found = before.length === 0 ? last : [...last, ...before];
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
