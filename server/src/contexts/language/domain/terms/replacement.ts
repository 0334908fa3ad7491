import { formOf, type Lexeme, type Slot, slots } from '../inflection/lexeme.ts';
import type { Reading } from '../inflection/phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { TermMatch } from './find-terms.ts';
import { type Term, wordsOfTerm } from './term-entry.ts';
import { slotsPerLexeme, type Termbase } from './termbase.ts';

const slotOf = (packed: number | null | undefined): Slot | undefined =>
  typeof packed === 'number' ? slots[packed % slotsPerLexeme] : undefined;

const isNeuter = (noun: Lexeme): boolean => /t(?::?s)?$/.test(formOf(noun, 'sgDef') ?? '');

/** The form an adjective takes before a noun in this form; `isWeak` says that the sentence asks for the definite form. */
const agreeing = (slot: Slot, noun: Lexeme, isWeak: boolean): Slot => {
  if (isWeak || !(slot === 'sgInd' || slot === 'sgIndGen')) return 'weak';
  return isNeuter(noun) ? 'neuter' : 'base';
};

const headIndex = (reading: Reading): number => reading.findLastIndex(({ kind }) => kind === 'noun');

/** What is not counted: e-post, digital post, information. Its singular stands for a plural too. */
const isMass = ({ lemma }: Lexeme): boolean => /(?:^|-)post$|(?:information|kommunikation|kunskap|personal|kännedom)$/.test(lemma);

const inSingular: Partial<Record<Slot, Slot>> = { plInd: 'sgInd', plDef: 'sgDef', plIndGen: 'sgIndGen', plDefGen: 'sgDefGen' };

const nounForm = (noun: Lexeme, slot: Slot): string | undefined => {
  const isName = noun.forms.every((form) => form.slot === 'sgInd' || form.slot === 'sgIndGen');
  if (isName) return formOf(noun, slot.endsWith('Gen') ? 'sgIndGen' : 'sgInd');
  return formOf(noun, isMass(noun) ? (inSingular[slot] ?? slot) : slot);
};

/** A noun phrase in the form of `slot`; undefined when it has no such form. */
const bendNounPhrase = (reading: Reading, slot: Slot, isWeak: boolean): string[] | undefined => {
  const at = headIndex(reading);
  const head = reading[at];
  if (head === undefined) return undefined;
  const form = nounForm(head, slot);
  if (form === undefined) return undefined;
  return reading.map((lexeme, index) => {
    if (index === at) return form;
    return lexeme.kind === 'adjective' && index < at ? (formOf(lexeme, agreeing(slot, head, isWeak)) ?? lexeme.lemma) : lexeme.lemma;
  });
};

/** Names and abbreviations keep their capitals: `mina meddelandens` → `Mina meddelandens`. */
const withCapitals = (forms: readonly string[], term: Term): string[] => {
  const words = wordsOfTerm(term.term);
  const written = words.length > forms.length ? words.slice(words.length - forms.length) : words;
  return forms.map((form, index) => {
    const word = written[index] ?? '';
    return word !== word.toLowerCase() && form.startsWith(word.toLowerCase()) ? word + form.slice(word.length) : form;
  });
};

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const emptyLine = 3;

const beginsSentence = (first: Token | undefined, before: Token | undefined): boolean =>
  before === undefined || first?.gap === emptyLine || /^[.?!]$/.test(before.written);

/** A name or an abbreviation (BankID, SMS) has its capitals wherever it stands: they tell nothing of what takes its place. */
const asWritten = (replacement: string, found: readonly Token[], before: Token | undefined): string => {
  const written = found.map((token) => token.written).join(' ');
  const isName = /^\S*\S\p{Lu}/u.test(written);
  if (written.length > 4 && written === written.toUpperCase() && written !== written.toLowerCase()) return replacement.toUpperCase();
  return /^\p{Lu}/u.test(written) && (!isName || beginsSentence(found[0], before)) ? capitalise(replacement) : replacement;
};

const bendLike = (match: TermMatch, reading: Reading, termbase: Termbase): string[] | undefined => {
  const lexemes = match.pattern.lexemes.map((number) => termbase.lexemes[number]);
  const headAt = lexemes.findLastIndex((lexeme) => lexeme?.kind === 'noun');
  const first = lexemes[0];
  if (headAt >= 0 && !(first?.kind === 'verb')) {
    const slot = slotOf(match.packed[headAt]) ?? (match.part === null ? undefined : 'sgInd');
    const isWeak = match.packed.some((packed, index) => index < headAt && slotOf(packed) === 'weak');
    return slot === undefined ? undefined : bendNounPhrase(reading, slot, isWeak);
  }
  const slot = slotOf(match.packed[0]);
  const [replacing, ...rest] = reading;
  if (slot === undefined || replacing === undefined || replacing.kind !== first?.kind) return undefined;
  const form = formOf(replacing, slot);
  return form === undefined ? undefined : [form, ...rest.map(({ lemma }) => lemma)];
};

/** The part of a compound is exchanged where the new word can stand in the same place. */
const bendCompound = (match: TermMatch, reading: Reading, termbase: Termbase, last: Token): string[] | undefined => {
  const { part } = match;
  if (part === null) return undefined;
  const before = last.norm.slice(0, part.from);
  const after = last.norm.slice(part.to);
  const head = reading.at(-1);
  if (head === undefined || headIndex(reading) !== reading.length - 1) return undefined;
  if (part.packed !== null) {
    const bent = bendLike(match, reading, termbase);
    const end = bent?.at(-1);
    // Webb|mail does not become webbe-post.
    if (bent === undefined || end === undefined || (/^\p{L}{1,2}-/u.test(end) && !before.endsWith('-'))) return undefined;
    // Webb|sajt becomes webbplats, not webbwebbplats.
    return [...bent.slice(0, -1), end.startsWith(before) ? end : before + end];
  }
  // brevlåde|adress: nothing can stand before it that would belong to the first part alone.
  if (match.pattern.lexemes.length === 1 && reading.length > 1) return undefined;
  const joint = after.startsWith('-') ? head.lemma : head.firstParts[0];
  if (joint === undefined) return undefined;
  const isWeak = match.packed.some((packed) => slotOf(packed) === 'weak');
  const lead = reading.slice(0, -1).map((lexeme) => formOf(lexeme, isWeak ? 'weak' : (slotOf(match.packed[0]) ?? 'base')) ?? lexeme.lemma);
  return [...lead, before + joint + after];
};

/** What to write instead, bent as the found term is; undefined when it cannot be said for certain. */
export const replacementFor = (match: TermMatch, prefer: Term, termbase: Termbase, tokens: readonly Token[]): string | undefined => {
  const found = tokens.slice(match.firstToken, match.lastToken + 1);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  const words = match.pattern.lexemes.length;
  // Of several readings the one with as many words: incheckad becomes inloggad, checkade in loggade in.
  const readings = prefer.readings.toSorted((one, other) => Number(other.length === words) - Number(one.length === words));
  for (const reading of readings) {
    const bent = match.part === null ? bendLike(match, reading, termbase) : bendCompound(match, reading, termbase, last);
    if (bent !== undefined) return asWritten(withCapitals(bent, prefer).join(' '), found, tokens[match.firstToken - 1]);
  }
  return undefined;
};
