import type { Reading } from '../inflection/phrase.ts';
import { tokenise } from '../text/tokens.ts';

export const termStatuses = ['preferred', 'allowed', 'avoid'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** A term as it stands in a termbase, with its readings: generated, or stored and confirmed by the editor. */
export type Term = {
  /** Id in the database, or a running number for a termbase from a file. */
  id: string;
  term: string;
  status: TermStatus;
  /** What to write instead: the `id` of the preferred term; null when there is none. */
  preferId: string | null;
  definition: string | null;
  readings: Reading[];
};

/** Words of a term, divided at spaces; the case is kept, since `MM` and `mm` differ. */
export const wordsOfTerm = (term: string): string[] =>
  term
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** What a term's forms are made from: its words, and the marks between them (`och/eller`). */
export const piecesOfTerm = (term: string): string[] => {
  const pieces = tokenise(wordsOfTerm(term).join(' '));
  const last = pieces.findLastIndex(({ kind }) => kind !== 'mark');
  return pieces.slice(0, last + 1).map(({ written }) => written);
};

/** The same term whatever its case and spacing. */
export const keyOfTerm = (term: string): string => wordsOfTerm(term).join(' ').toLowerCase();
