import type { Lexicon } from '../inflection/lexeme.ts';
import { functionWords } from '../text/common-words.ts';
import type { ReadText } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Pattern, type PatternNode, statusRank, type Termbase } from './termbase.ts';
import { type Part, type WordMatches, wordLookup } from './word-matches.ts';

/** A term found in a text: which tokens, which part of them, and which form of each word. */
export type TermMatch = {
  pattern: Pattern;
  firstToken: number;
  lastToken: number;
  /** The tokens' place in the text. */
  start: number;
  end: number;
  /** The term's own place: less than the tokens when the term is part of a compound. */
  coverStart: number;
  coverEnd: number;
  /** Packed word and slot per word of the term; null for the first part of a compound. */
  packed: readonly (number | null)[];
  part: Part | null;
};

type Search = {
  text: ReadText;
  termbase: Termbase;
  lexicon: Lexicon;
  look: (word: string) => WordMatches;
  begins: Uint8Array;
  found: TermMatch[];
};

/** A term goes on over spaces and one line break, never over an empty line. */
const goesOn = (next: Token | undefined): boolean => next !== undefined && next.gap <= 2;

/** postlåde- och kontohantering: the hyphen tells that a last part is elsewhere. */
const isHyphened = (token: Token, next: Token | undefined): boolean => next?.norm === '-' && next.start === token.end;

/** Places in the normalised word are places in the text unless the word holds soft hyphens or the like. */
const coverOf = (token: Token, part: Part | null): [number, number] =>
  part === null || token.end - token.start !== token.norm.length
    ? [token.start, token.end]
    : [token.start + part.from, token.start + part.to];

const emit = (search: Search, node: PatternNode, from: number, to: number, packed: readonly (number | null)[], part: Part | null): void => {
  const first = search.text.tokens[from];
  const last = search.text.tokens[to];
  if (first === undefined || last === undefined) return;
  const [partStart, coverEnd] = coverOf(last, part);
  const coverStart = from === to ? partStart : first.start;
  for (const pattern of node.patterns)
    search.found.push({ pattern, firstToken: from, lastToken: to, start: first.start, end: last.end, coverStart, coverEnd, packed, part });
};

const walk = (search: Search, node: PatternNode, from: number, at: number, packed: readonly (number | null)[]): void => {
  const token = search.text.tokens[at];
  if (token === undefined) return;
  const { exact } = search.look(token.norm);
  const { parts } = isHyphened(token, search.text.tokens[at + 1]) ? search.look(`${token.norm}-`) : search.look(token.norm);
  for (const one of exact) {
    const next = node.next.get(one >> 5);
    if (next === undefined) continue;
    const slots = [...packed, one];
    emit(search, next, from, at, slots, null);
    if (next.next.size > 0 && goesOn(search.text.tokens[at + 1])) walk(search, next, from, at + 1, slots);
  }
  for (const part of parts) {
    const next = node.next.get(part.lexeme);
    if (next !== undefined) emit(search, next, from, at, [...packed, part.packed], part);
  }
};

const shortestApart = 3;
const shortestJoined = 8;

/** A compound written apart: `post låda`. Looked for only where neither half is one of the language's small words. */
const walkApart = (search: Search, at: number): void => {
  const [one, other] = [search.text.tokens[at], search.text.tokens[at + 1]];
  if (one?.kind !== 'word' || other?.kind !== 'word' || other.gap !== 1) return;
  if (one.norm.length < shortestApart || other.norm.length < shortestApart || one.norm.length + other.norm.length < shortestJoined) return;
  if (functionWords.has(one.norm) || functionWords.has(other.norm)) return;
  for (const packed of search.termbase.forms.get(one.norm + other.norm) ?? []) {
    const node = search.termbase.root.next.get(packed >> 5);
    if (node !== undefined) emit(search, node, at, at + 1, [packed], null);
  }
};

const capitalised = /^\p{Lu}\p{Ll}/u;

/** Skatteverket is a name, no compound of an avoided `verk`. */
const isPartOfName = ({ part, firstToken, lastToken }: TermMatch, { text, begins, lexicon }: Search): boolean => {
  const token = text.tokens[firstToken];
  if (part === null || part.packed === null || firstToken !== lastToken || token === undefined || !capitalised.test(token.written))
    return false;
  // First in a sentence everything has a capital; a name is then what the dictionary knows with a capital only.
  return begins[firstToken] === 0 || (lexicon.isWord(token.written) && !lexicon.isWord(token.norm));
};

const hasRightCapitals = ({ pattern, firstToken }: TermMatch, { text }: Search): boolean =>
  !pattern.isCaseBound || (text.tokens[firstToken]?.written ?? '').startsWith(pattern.term.term);

const caseOf = (word: string): string =>
  word === word.toUpperCase() && word.length > 1 ? 'A' : capitalised.test(word) || /^\p{Lu}/u.test(word) ? 'Aa' : 'a';

/** Where a preferred and an avoided term differ in capitals only, the capitals in the text decide. */
const isWrittenSo = (match: TermMatch, search: Search): boolean => {
  const same = search.termbase.written.get(match.pattern.term.term.toLowerCase());
  if (same === undefined) return true;
  const inText = search.text.tokens.slice(match.firstToken, match.lastToken + 1).map(({ written }) => caseOf(written));
  const agrees = (term: string): boolean =>
    term
      .split(/\s+/u)
      .every(
        (word, index) => caseOf(word) === inText[index] || (index === 0 && search.begins[match.firstToken] === 1 && inText[0] === 'Aa'),
      );
  const best = same.toSorted((one, other) => statusRank[one.status] - statusRank[other.status]).find(({ term }) => agrees(term));
  return best === undefined ? match.pattern.term.status !== 'avoid' : best.id === match.pattern.term.id;
};

const lengthOf = ({ coverStart, coverEnd }: TermMatch): number => coverEnd - coverStart;

/** The longest match wins; between equally long ones the preferred term does. */
const keepLongest = (matches: readonly TermMatch[], length: number): TermMatch[] => {
  const taken = new Uint8Array(length);
  const sorted = matches.toSorted(
    (one, other) =>
      lengthOf(other) - lengthOf(one) ||
      statusRank[one.pattern.term.status] - statusRank[other.pattern.term.status] ||
      one.coverStart - other.coverStart,
  );
  const kept = sorted.filter(({ coverStart, coverEnd }) => {
    for (let at = coverStart; at < coverEnd; at++) if (taken[at] === 1) return false;
    taken.fill(1, coverStart, coverEnd);
    return true;
  });
  return kept.toSorted((one, other) => one.coverStart - other.coverStart);
};

/** 1 for tokens that begin a sentence, where a capital says nothing. */
const sentenceBeginnings = ({ tokens, sentences }: ReadText): Uint8Array => {
  const begins = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    let at = from;
    while (at < to && tokens[at]?.kind === 'mark') at++;
    begins[at] = 1;
  }
  return begins;
};

/**
 * Every term of the termbase in the text, bent and in compounds, across line breaks. Terms inside longer terms are left
 * out, so an avoided word inside a preferred one is not found. The work grows with the length of the text.
 */
export const findTerms = (text: ReadText, termbase: Termbase, lexicon: Lexicon): TermMatch[] => {
  if (termbase.lexemes.length === 0) return [];
  const search: Search = { text, termbase, lexicon, look: wordLookup(termbase, lexicon), begins: sentenceBeginnings(text), found: [] };
  for (let at = 0; at < text.tokens.length; at++) {
    walk(search, termbase.root, at, at, []);
    walkApart(search, at);
  }
  const right = search.found.filter(
    (match) => !isPartOfName(match, search) && hasRightCapitals(match, search) && isWrittenSo(match, search),
  );
  return keepLongest(right, text.text.length);
};
