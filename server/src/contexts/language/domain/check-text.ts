import { type BrandDose, type BrandRule, measureBrands } from './brand-dose.ts';
import type { Lexicon } from './inflection/lexeme.ts';
import { gradeLix, type LixGrade, measureReadability, type Readability } from './readability.ts';
import { checkSpelling, type SpellingFinding } from './spelling/check-spelling.ts';
import { suggest } from './spelling/suggest.ts';
import { findLongSentences, type LongSentence } from './style/long-sentences.ts';
import { findOfficialese, type OfficialeseFinding } from './style/officialese.ts';
import { findPassives, type PassiveFinding } from './style/passive.ts';
import { checkTerms, type TermFinding } from './terms/check-terms.ts';
import type { Termbase } from './terms/termbase.ts';
import { guessLanguage, type Language } from './text/guess-language.ts';
import { type ReadText, readText } from './text/sentences.ts';

/** What a check needs to know of Swedish; the dictionary in `files/` is one. */
export type Speller = Lexicon & { countUnseen: (word: string) => number };

export type CheckOptions = {
  termbase: Termbase;
  speller: Speller;
  /** What the writer says the text is in; a text in English is not checked as Swedish. */
  locale?: 'sv' | 'en';
  brands?: readonly BrandRule[];
  /** Suggestions are made for this many different misspelt words. */
  mostSuggested?: number;
};

export type TextCheck = Readability & {
  grade: LixGrade | null;
  language: Language;
  /** True when the text is in another language than Swedish, so that spelling and style were not checked. */
  isWrongLanguage: boolean;
  terms: TermFinding[];
  preferredTerms: number;
  spelling: SpellingFinding[];
  longSentences: LongSentence[];
  passive: PassiveFinding[];
  officialese: OfficialeseFinding[];
  brands: BrandDose[];
};

const usualSuggested = 25;
const mostListed = 500;

const nothingSwedish = { spelling: [], longSentences: [], passive: [], officialese: [] };

const checkSwedish = (text: ReadText, { termbase, speller, mostSuggested = usualSuggested }: CheckOptions) => {
  const inText = new Map<string, number>();
  for (const { norm } of text.tokens) inText.set(norm, (inText.get(norm) ?? 0) + 1);
  const isTerm = (word: string): boolean => termbase.forms.has(word);
  const isFamiliar = (word: string): boolean => isTerm(word) || ((inText.get(word) ?? 0) > 0 && speller.isWord(word));
  const spelling = checkSpelling(text, {
    lexicon: speller,
    isTerm,
    suggest: (word) => suggest(word, { isWord: speller.isWord, countUnseen: speller.countUnseen, isFamiliar }),
    mostSuggested,
    mostListed,
  });
  return {
    spelling: spelling.findings,
    longSentences: findLongSentences(text),
    passive: findPassives(text, speller),
    officialese: findOfficialese(text),
  };
};

/** Spelling, passives and compounds ask about the same words: the dictionary is asked once in a check. */
const askingOnce = (speller: Speller): Speller => {
  const answers = new Map<string, boolean>();
  return {
    ...speller,
    isWord: (word) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = speller.isWord(word);
      answers.set(word, answer);
      return answer;
    },
  };
};

/** The whole check of one text. Offsets are UTF-16 code units into `source`. Advice only: nothing here stops anybody. */
export const checkText = (source: string, given: CheckOptions): TextCheck => {
  const options = { ...given, speller: askingOnce(given.speller) };
  const text = readText(source);
  const readability = measureReadability(text);
  const language = guessLanguage(text.tokens);
  const isSwedish = options.locale !== 'en' && (language === 'sv' || language === 'unknown');
  const { findings, preferred } = checkTerms(text, options.termbase, options.speller);
  return {
    ...readability,
    grade: gradeLix(readability.lix),
    language,
    isWrongLanguage: !isSwedish && options.locale !== 'en',
    terms: findings,
    preferredTerms: preferred,
    brands: measureBrands(text, readability.words, options.brands ?? []),
    ...(isSwedish ? checkSwedish(text, options) : nothingSwedish),
  };
};
