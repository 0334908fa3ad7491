import type { BrandRule } from '../domain/brand-dose.ts';
import type { TextCheck } from '../domain/check-text.ts';
import type { Lexeme } from '../domain/inflection/lexeme.ts';
import type { Term } from '../domain/terms/term-entry.ts';

/** What a thread is asked, and what it answers. A termbase is sent once and named by its key afterwards. */
export type ThreadTask =
  | { kind: 'check'; text: string; termbaseKey: string; brands: readonly BrandRule[]; locale: 'sv' | 'en'; mostListed: number }
  | { kind: 'checkEach'; texts: readonly string[]; termbaseKey: string; locale: 'sv' | 'en'; mostListed: number }
  | { kind: 'countTerms'; text: string; termbaseKey: string }
  | { kind: 'bend'; term: string };

export type ThreadRequest =
  | { kind: 'learn'; termbaseKey: string; terms: readonly Term[] }
  | { kind: 'forget'; termbaseKey: string }
  | { kind: 'task'; id: number; task: ThreadTask };

export type BentForm = { slot: Lexeme['forms'][number]['slot']; form: string; isKnown: boolean };
export type BentWord = Omit<Lexeme, 'forms'> & { forms: BentForm[] };

/** How many of each kind were found; the lists hold the first of them. */
export type ListedCheck = TextCheck & {
  counts: { terms: number; spelling: number; longSentences: number; passive: number; officialese: number };
};

/** How often each term of the termbase is used, whatever its status. */
export type CountedTerms = { words: number; uses: { termId: string; uses: number }[] };

export type ThreadResult = { check: ListedCheck } | { checks: ListedCheck[] } | { counted: CountedTerms } | { bent: BentWord[][] };

export type ThreadAnswer = { id: number; result: ThreadResult } | { id: number; error: string };
