import type { ReadText } from '../text/sentences.ts';

export type LongSentence = { start: number; end: number; words: number };

/** Plain-language advice asks for 15–20 words a sentence; above this it is worth dividing. */
export const longSentenceWords = 25;

export const findLongSentences = ({ tokens, sentences }: ReadText): LongSentence[] =>
  sentences
    .filter(({ words }) => words > longSentenceWords)
    .map(({ from, to, words }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, words }));
