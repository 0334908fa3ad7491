import type { Lexicon } from '../inflection/lexeme.ts';
import { abbreviationKind } from '../text/abbreviations.ts';
import { isForeign } from '../text/guess-language.ts';
import type { ReadText } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isCompound, isFirstPart } from './compound-word.ts';

export type SpellingFinding = { start: number; end: number; word: string; suggestions: string[] };

export type SpellingOptions = {
  lexicon: Lexicon;
  /** Words of the termbase, bent: they are right whatever the dictionary says. */
  isTerm: (word: string) => boolean;
  suggest: (word: string) => string[];
  /** Suggestions for this many different words; the rest are listed without. */
  mostSuggested: number;
  /** Different words listed at most. */
  mostListed: number;
};

const initials = /^[\p{Lu}\d]{2,6}(?:[:'].*)?$/u;
const hasDigit = /\d/;

const withoutGenitiveColon = (word: string): string => word.replace(/:\p{L}{1,4}$/u, '');

/** hälso- och, tryck-: the first part of a compound whose last part is elsewhere. */
const isPartBeforeHyphen = (word: string, lexicon: Lexicon): boolean => lexicon.isWord(word) || isFirstPart(word, lexicon);

const isPartRight = (part: string, isLast: boolean, lexicon: Lexicon): boolean =>
  part.length <= 1 || initials.test(part) || isRight(part, lexicon) || (!isLast && isFirstPart(part.toLowerCase(), lexicon));

const isHyphenatedRight = (word: string, lexicon: Lexicon): boolean => {
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part, index) => isPartRight(part, index === parts.length - 1, lexicon));
};

const isRight = (word: string, lexicon: Lexicon): boolean => {
  const small = word.toLowerCase();
  if (lexicon.isWord(word) || (small !== word && lexicon.isWord(small))) return true;
  return isCompound(small, lexicon);
};

const isKnown = (token: Token, next: Token | undefined, { lexicon, isTerm }: SpellingOptions): boolean => {
  const word = withoutGenitiveColon(token.written);
  if (word.length <= 1 || hasDigit.test(word) || initials.test(word) || word.includes('.')) return true;
  if (isTerm(token.norm) || abbreviationKind(token.norm) !== 'none') return true;
  if (next?.norm === '-' && next.start === token.end) return isPartBeforeHyphen(token.norm, lexicon);
  return isRight(word, lexicon) || isHyphenatedRight(word, lexicon) || isAllCapsRight(word, lexicon);
};

const isAllCapsRight = (word: string, lexicon: Lexicon): boolean =>
  word === word.toUpperCase() && lexicon.isWord(word.slice(0, 1) + word.slice(1).toLowerCase());

/** Tokens of sentences in another language: a quotation or an English title is not misspelt Swedish. */
const foreignTokens = ({ tokens, sentences }: ReadText): Set<number> => {
  const foreign = new Set<number>();
  for (const sentence of sentences)
    if (sentence.words >= 6 && isForeign(tokens, sentence)) for (let at = sentence.from; at < sentence.to; at++) foreign.add(at);
  return foreign;
};

export type SpellingCheck = { findings: SpellingFinding[]; differentWords: number };

/** Words the dictionary does not know, every place of each; names and abbreviations in capitals are left alone. */
export const checkSpelling = (text: ReadText, options: SpellingOptions): SpellingCheck => {
  const foreign = foreignTokens(text);
  const known = new Map<string, boolean>();
  const suggestions = new Map<string, string[]>();
  const findings: SpellingFinding[] = [];
  text.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || foreign.has(at)) return;
    const next = text.tokens[at + 1];
    const key = next?.norm === '-' && next.start === token.end ? `${token.written}-` : token.written;
    let right = known.get(key);
    if (right === undefined) {
      right = isKnown(token, next, options);
      known.set(key, right);
    }
    if (right) return;
    if (!suggestions.has(token.norm)) {
      if (suggestions.size >= options.mostListed) return;
      suggestions.set(token.norm, suggestions.size < options.mostSuggested ? options.suggest(token.written) : []);
    }
    findings.push({ start: token.start, end: token.end, word: token.written, suggestions: suggestions.get(token.norm) ?? [] });
  });
  return { findings, differentWords: suggestions.size };
};
