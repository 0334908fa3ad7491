import { type Lexeme, type Slot, slots } from '../inflection/lexeme.ts';
import type { Reading } from '../inflection/phrase.ts';
import { functionWords } from '../text/common-words.ts';
import { type Term, type TermStatus, wordsOfTerm } from './term-entry.ts';

/** A term in one of its readings, ready to be matched. */
export type Pattern = {
  term: Term;
  lexemes: readonly number[];
  /** Capitals count: the word is an abbreviation in capitals (`MM`). */
  isCaseBound: boolean;
};

/** The next word of a term → where to go on; `patterns` end here. */
export type PatternNode = { next: Map<number, PatternNode>; patterns: Pattern[] };

/**
 * A termbase made for reading: every form leads to its word, words lead through a trie to terms.
 * Words are kept once however many terms use them (digital post, digital brevlåda).
 */
export type Termbase = {
  terms: ReadonlyMap<string, Term>;
  lexemes: readonly Lexeme[];
  /** Form → packed word and slot: `lexeme * 32 + slot`. */
  forms: ReadonlyMap<string, readonly number[]>;
  /** First part of a compound → words. Only words that end a term are here. */
  firstParts: ReadonlyMap<string, readonly number[]>;
  /** How first parts begin, at most three letters: most places in most words need not be looked at further. */
  firstLetters: ReadonlySet<string>;
  /** Words that end a term and may be the last part of a compound. */
  isHead: ReadonlySet<number>;
  root: PatternNode;
  /** Terms whose case tells a preferred from an avoided one: key → the way each is written. */
  written: ReadonlyMap<string, readonly Term[]>;
};

export const slotNumber = new Map(slots.map((slot, index) => [slot, index]));
export const slotsPerLexeme = 32;

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
};

const shortestHead = 2;

const isAbbreviation = (term: string): boolean => /^[\p{Lu}\d]{2,6}$/u.test(term);

const mayCompound = (lexeme: Lexeme, term: Term): boolean =>
  lexeme.kind === 'noun' && lexeme.lemma.length >= shortestHead && !functionWords.has(lexeme.lemma) && !/\d/.test(term.term);

type Building = {
  lexemes: Lexeme[];
  numbers: Map<string, number>;
  forms: Map<string, number[]>;
  firstParts: Map<string, number[]>;
  isHead: Set<number>;
};

const sameForms = (one: Lexeme, other: Lexeme): boolean =>
  one.forms.length === other.forms.length &&
  one.forms.every(({ slot, form }, index) => other.forms[index]?.form === form && other.forms[index]?.slot === slot);

const packedOf = (number: number, slot: Slot): number => number * slotsPerLexeme + (slotNumber.get(slot) ?? 0);

/** An avoided e-brev is avoided as ebrev too; a preferred e-post is not preferred as epost. */
const addWithoutHyphens = (building: Building, lexeme: Lexeme, number: number): void => {
  for (const { slot, form } of lexeme.forms) if (form.includes('-')) push(building.forms, form.replaceAll('-', ''), packedOf(number, slot));
};

const numberOf = (building: Building, lexeme: Lexeme, isAvoided: boolean): number => {
  let key = `${lexeme.kind} ${lexeme.lemma}`;
  const known = building.numbers.get(key);
  if (known !== undefined) {
    const same = building.lexemes[known];
    if (same !== undefined && sameForms(same, lexeme)) {
      if (isAvoided) addWithoutHyphens(building, lexeme, known);
      return known;
    }
    key = `${key} ${building.lexemes.length}`;
  }
  const number = building.lexemes.length;
  building.lexemes.push(lexeme);
  building.numbers.set(key, number);
  for (const { slot, form } of lexeme.forms) push(building.forms, form, packedOf(number, slot));
  if (isAvoided) addWithoutHyphens(building, lexeme, number);
  return number;
};

const addPattern = (root: PatternNode, pattern: Pattern): void => {
  let node = root;
  for (const lexeme of pattern.lexemes) {
    const known = node.next.get(lexeme);
    const next = known ?? { next: new Map<number, PatternNode>(), patterns: [] };
    if (known === undefined) node.next.set(lexeme, next);
    node = next;
  }
  node.patterns.push(pattern);
};

const addHead = (building: Building, term: Term, lexeme: Lexeme, number: number): void => {
  if (!mayCompound(lexeme, term)) return;
  building.isHead.add(number);
  for (const part of lexeme.firstParts) push(building.firstParts, part, number);
};

/** digitalpost for digital post: the closed spelling of an avoided term is avoided too. */
const closedReading = (reading: Reading): Reading | undefined => {
  const [first, head] = reading;
  if (reading.length !== 2 || first?.kind !== 'adjective' || head?.kind !== 'noun') return undefined;
  const close = (form: string): string => first.lemma + form;
  return [
    {
      lemma: close(head.lemma),
      kind: 'noun',
      forms: head.forms.map(({ slot, form }) => ({ slot, form: close(form) })),
      firstParts: head.firstParts.map(close),
    },
  ];
};

const readingsOf = (term: Term): Reading[] => {
  if (term.status !== 'avoid') return term.readings;
  return [...term.readings, ...term.readings.map(closedReading).filter((reading) => reading !== undefined)];
};

const writtenForms = (terms: readonly Term[]): Map<string, Term[]> => {
  const byKey = new Map<string, Term[]>();
  for (const term of terms) {
    const key = wordsOfTerm(term.term).join(' ').toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), term]);
  }
  for (const [key, same] of byKey) if (same.length < 2) byKey.delete(key);
  return byKey;
};

/** Builds the index; linear in the number of forms. */
export const buildTermbase = (terms: readonly Term[]): Termbase => {
  const building: Building = { lexemes: [], numbers: new Map(), forms: new Map(), firstParts: new Map(), isHead: new Set() };
  const root: PatternNode = { next: new Map(), patterns: [] };
  for (const term of terms) {
    for (const reading of readingsOf(term)) {
      if (reading.length === 0) continue;
      const lexemes = reading.map((lexeme) => numberOf(building, lexeme, term.status === 'avoid'));
      addPattern(root, { term, lexemes, isCaseBound: isAbbreviation(term.term) });
      const head = reading.at(-1);
      if (head !== undefined) addHead(building, term, head, lexemes.at(-1) ?? 0);
    }
  }
  const { lexemes, forms, firstParts, isHead } = building;
  const firstLetters = new Set([...firstParts.keys()].map((part) => part.slice(0, 3)));
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    lexemes,
    forms,
    firstParts,
    firstLetters,
    isHead,
    root,
    written: writtenForms(terms),
  };
};

export const statusRank: Record<TermStatus, number> = { preferred: 0, allowed: 1, avoid: 2 };
