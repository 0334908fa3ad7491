import { checkText, type TextCheck } from '../../src/contexts/language/domain/check-text.ts';
import { readTermbase } from '../../src/contexts/language/domain/terms/read-termbase.ts';
import { buildTermbase, type Termbase } from '../../src/contexts/language/domain/terms/termbase.ts';
import { type Dictionary, openDictionary } from '../../src/contexts/language/files/dictionary.ts';

export const dictionary: Dictionary = await openDictionary();

export const termbaseOf = (...rows: { prefer?: string; avoid?: string[]; allowed?: string[] }[]): Termbase =>
  buildTermbase(readTermbase(rows, dictionary).terms);

const noTerms = termbaseOf();

export const check = (text: string, termbase: Termbase = noTerms): TextCheck => checkText(text, { termbase, speller: dictionary });

/** What was found and what to write instead, as `found → replacement`. */
export const findings = (text: string, termbase: Termbase): string[] =>
  check(text, termbase).terms.map(({ found, replacement }) => `${found} → ${replacement ?? '–'}`);
