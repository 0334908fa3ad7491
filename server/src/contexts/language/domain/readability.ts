import type { ReadText } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/**
 * Figures of how a text reads. Words are words, abbreviations and numbers; `t.ex.`, `e-post`, `12 500` and an address
 * are one each. A word is long from seven letters; numbers and addresses never are.
 *
 * - LIX = O/M + 100·L/O (Björnsson 1968), RIX = L/M, OVIX = ln O / ln(2 − ln U / ln O)
 * - O words, M sentences, L long words, U different words (small letters)
 *
 * A figure that the text is too short for is null: LIX and RIX without words, OVIX when no word is repeated.
 */
export type Readability = {
  words: number;
  sentences: number;
  longWords: number;
  differentWords: number;
  lix: number | null;
  rix: number | null;
  ovix: number | null;
};

const longFrom = 7;

const countLetters = (word: string): number => {
  let letters = 0;
  for (const character of word) if (character.toLowerCase() !== character.toUpperCase()) letters++;
  return letters;
};

const isLong = (token: Token): boolean => token.kind === 'word' && token.norm.length >= longFrom && countLetters(token.norm) >= longFrom;

const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

const ovixOf = (words: number, different: number): number | null => {
  if (words < 2 || different === words) return null;
  return roundTo(Math.log(words) / Math.log(2 - Math.log(different) / Math.log(words)), 1);
};

export const measureReadability = ({ tokens, sentences }: ReadText): Readability => {
  const different = new Set<string>();
  let words = 0;
  let longWords = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    words++;
    different.add(token.norm);
    if (isLong(token)) longWords++;
  }
  const count = sentences.length;
  return {
    words,
    sentences: count,
    longWords,
    differentWords: different.size,
    lix: words === 0 ? null : roundTo(words / count + (100 * longWords) / words, 1),
    rix: words === 0 ? null : roundTo(longWords / count, 2),
    ovix: ovixOf(words, different.size),
  };
};

export type LixGrade = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';

/** Björnsson's grades: below 30, 40, 50, 60, and above. Official texts normally lie between 50 and 60. */
export const gradeLix = (lix: number | null): LixGrade | null => {
  if (lix === null) return null;
  if (lix < 30) return 'veryEasy';
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix < 60 ? 'hard' : 'veryHard';
};
