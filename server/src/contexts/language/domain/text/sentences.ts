import { abbreviationKind } from './abbreviations.ts';
import { blockStarts, markerLength } from './blocks.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence as a range of tokens: `from` is the first, `to` the one after the last. */
export type Sentence = { from: number; to: number; words: number };

export type ReadText = { text: string; tokens: Token[]; sentences: Sentence[] };

const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;
const openers = new Set(['"', '”', '“', '’', "'", '»', '«', '(', '[', '–', '—', '-', '•']);
const closers = new Set(['"', '”', '“', '’', "'", '»', '«', ')', ']']);

const nextWord = (tokens: readonly Token[], from: number): Token | undefined => {
  for (let at = from; at < tokens.length && at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') return token;
    if (!openers.has(token.norm) && !closers.has(token.norm)) return token;
  }
  return undefined;
};

/** Whether the full stop at `at` ends a sentence. */
const stopEnds = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = nextWord(tokens, at + 1);
  if (before === undefined || after === undefined) return true;
  if (tokens[at + 1]?.norm === '.') return false;
  // "i tre lager: 1. myndigheter": a list inside the sentence.
  if (before.kind === 'number' && tokens[at - 2]?.norm === ':') return false;
  if (after.gap === 0 && after.kind !== 'mark') return capital.test(after.written) && small.test(before.written) && before.norm.length > 2;
  return wordEnds(before, after);
};

const wordEnds = (before: Token, after: Token): boolean => {
  const beginsCapital = capital.test(after.written) || after.kind === 'mark';
  if (/^\p{Lu}$/u.test(before.written)) return false;
  const abbreviation = abbreviationKind(before.norm);
  if (abbreviation === 'within') return false;
  if (abbreviation === 'mayEnd') return beginsCapital;
  // An ordinal (den 3. maj) and an abbreviation we do not know are followed by a small letter; so are sloppy sentences.
  if (small.test(after.written)) return before.kind === 'word' && before.norm.length > 4;
  return true;
};

const ends = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark') return token !== undefined && dottedEnds(tokens, at);
  if (token.norm === '.') return stopEnds(tokens, at);
  if (token.norm === '|') return true;
  if (token.norm !== '!' && token.norm !== '?' && token.norm !== '…') return false;
  const after = nextWord(tokens, at + 1);
  return after === undefined || !small.test(after.written);
};

/** `m.fl.`, `osv.`: the stop belongs to the token, and may end the sentence as well. */
const dottedEnds = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.written.endsWith('.') || abbreviationKind(token.norm) !== 'mayEnd') return false;
  const after = tokens[at + 1];
  return after !== undefined && after.kind !== 'mark' && capital.test(after.written);
};

/** Leaves out list markers; what follows one stands where the marker stood. */
const withoutMarkers = (text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Token[] => {
  const kept: Token[] = [];
  let markerEnd = -1;
  let gap: Token['gap'] | undefined;
  for (const token of tokens) {
    if (token.gap >= 2 || token === tokens[0]) {
      const line = text.lastIndexOf('\n', token.start - 1) + 1;
      markerEnd = starts.has(line) ? line + markerLength(text.slice(line, line + 40)) : -1;
    }
    if (token.start < markerEnd) gap ??= token.gap;
    else {
      kept.push(gap === undefined ? token : { ...token, gap });
      gap = undefined;
    }
  }
  return kept;
};

const countWords = (tokens: readonly Token[], from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark') words++;
  return words;
};

const splitSentences = (tokens: readonly Token[], isBlockStart: (token: Token) => boolean): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, isBlockEnd: boolean): void => {
    const words = countWords(tokens, from, to);
    if (words > 0) sentences.push({ from, to, words });
    if (words > 0 || isBlockEnd) from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at > from && isBlockStart(token)) close(at, true);
    if (!ends(tokens, at)) continue;
    let to = at + 1;
    while (tokens[to]?.gap === 0 && closers.has(tokens[to]?.norm ?? '')) to++;
    close(to, false);
    at = to - 1;
  }
  close(tokens.length, true);
  return sentences;
};

/** Reads a text once: its tokens, and its sentences (headings and list items are sentences of their own). */
export const readText = (text: string): ReadText => {
  const starts = blockStarts(text);
  const tokens = withoutMarkers(text, tokenise(text), starts);
  const firstOnLine = (token: Token): boolean => starts.has(text.lastIndexOf('\n', token.start - 1) + 1);
  return { text, tokens, sentences: splitSentences(tokens, (token) => token.gap >= 2 && firstOnLine(token)) };
};
