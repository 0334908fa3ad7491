/** Readers lose the thread somewhere past this many words. */
export const longSentenceWords = 25;

export type Sentence = { from: number; to: number; text: string; words: number };

// A full stop that ends no sentence: the browser's segmenter splits after these (f.d. chefen, m.fl. kommuner, 3 kap. 5 §).
const abbreviation =
  /(?:^|[\s(])(?:bl\.?\s?a|d\.?\s?v\.?\s?s|dvs|e\.?\s?d|etc|f\.?\s?d|fr\.?\s?o\.?\s?m|kap|kl|m\.?\s?fl|m\.?\s?m|nr|o\.?\s?d|osv|p\.?\s?g\.?\s?a|pga|resp|s\.?\s?k|st|t\.?\s?ex|t\.?\s?o\.?\s?m|tel|e\.?g|i\.?e)\.\s*$/iu;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[-’'.:/][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The sentences of one paragraph with where they stand in it. */
export const sentencesOf = (paragraph: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const to = index + segment.length;
    if (to < paragraph.length && abbreviation.test(paragraph.slice(from, to))) continue;
    const text = paragraph.slice(from, to);
    sentences.push({ from, to: from + text.trimEnd().length, text: text.trim(), words: countWords(text) });
    from = to;
  }
  if (from < paragraph.length)
    sentences.push({ from, to: paragraph.length, text: paragraph.slice(from).trim(), words: countWords(paragraph.slice(from)) });
  return sentences;
};

export const longSentencesOf = (paragraph: string): Sentence[] => sentencesOf(paragraph).filter(({ words }) => words > longSentenceWords);
