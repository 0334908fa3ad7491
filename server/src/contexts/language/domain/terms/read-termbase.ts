import type { Lexicon } from '../inflection/lexeme.ts';
import { readPhrase } from '../inflection/phrase.ts';
import { functionWords } from '../text/common-words.ts';
import { keyOfTerm, piecesOfTerm, type Term, type TermStatus, wordsOfTerm } from './term-entry.ts';

export type TermbaseProblem = {
  code: 'notAList' | 'noTerm' | 'tooLong' | 'contradiction' | 'commonWord' | 'tooMany';
  severity: 'error' | 'warning';
  /** Place in the list, from 1. */
  row: number | null;
  term: string | null;
  message: string;
  message_en: string;
};

export type ReadTermbase = { terms: Term[]; problems: TermbaseProblem[] };

type Row = { prefer: string | null; avoid: string[]; allowed: string[]; definition: string | null };

const longestTerm = 120;
const mostRows = 20_000;

const problem = (
  code: TermbaseProblem['code'],
  row: number | null,
  term: string | null,
  message: string,
  message_en: string,
  severity: TermbaseProblem['severity'] = 'error',
): TermbaseProblem => ({ code, severity, row, term, message, message_en });

const textsOf = (value: unknown): string[] => {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((one): one is string => typeof one === 'string' && piecesOfTerm(one).length > 0)
    .map((one) => wordsOfTerm(one).join(' '));
};

const rowOf = (value: unknown): Row | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const row = {
    prefer: textsOf(fields['prefer'] ?? fields['preferred'])[0] ?? null,
    avoid: textsOf(fields['avoid']),
    allowed: textsOf(fields['allowed'] ?? fields['allow']),
    definition: typeof fields['definition'] === 'string' ? fields['definition'] : null,
  };
  return row.prefer === null && row.avoid.length === 0 && row.allowed.length === 0 ? undefined : row;
};

const noTerm = (row: number): TermbaseProblem =>
  problem(
    'noTerm',
    row,
    null,
    `Rad ${row} har ingen term. Skriv {"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}.`,
    `Row ${row} has no term. Write {"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}.`,
  );

const tooLong = (row: number, term: string): TermbaseProblem =>
  problem(
    'tooLong',
    row,
    term.slice(0, 40),
    `Rad ${row}: en term får vara högst ${longestTerm} tecken. Korta den.`,
    `Row ${row}: a term may be at most ${longestTerm} characters. Shorten it.`,
  );

const commonWord = (row: number, term: string): TermbaseProblem =>
  problem(
    'commonWord',
    row,
    term,
    `Rad ${row}: ”${term}” är ett av språkets vanligaste ord. Det söks bara exakt som det står, utan böjningar och sammansättningar.`,
    `Row ${row}: “${term}” is one of the commonest words. It is matched exactly as written, without inflections and compounds.`,
    'warning',
  );

const contradiction = (row: number, term: string): TermbaseProblem =>
  problem(
    'contradiction',
    row,
    term,
    `Rad ${row}: ”${term}” står både som rekommenderad och som ord att undvika, och flaggas därför inte. Välj det ena.`,
    `Row ${row}: “${term}” is both preferred and to be avoided, so it is not flagged. Choose one.`,
    'warning',
  );

type Collected = { terms: Term[]; problems: TermbaseProblem[]; byWriting: Map<string, Term>; lexicon: Lexicon };

const addTerm = (
  collected: Collected,
  row: number,
  term: string,
  status: TermStatus,
  more: Pick<Term, 'preferId' | 'definition'>,
): string | null => {
  if (term.length > longestTerm) {
    collected.problems.push(tooLong(row, term));
    return null;
  }
  const known = collected.byWriting.get(term);
  if (known !== undefined) {
    if ((known.status === 'avoid') !== (status === 'avoid')) collected.problems.push(contradiction(row, term));
    if (known.status === status) return known.id;
  }
  if (functionWords.has(keyOfTerm(term)) && status === 'avoid') collected.problems.push(commonWord(row, term));
  const id = String(collected.terms.length + 1);
  const added = { id, term, status, ...more, readings: readPhrase(piecesOfTerm(term), collected.lexicon) };
  collected.terms.push(added);
  if (known === undefined) collected.byWriting.set(term, added);
  return id;
};

/** Reads a termbase as JSON gives it: a list, or `{ "terms": [...] }`. What is wrong in a row is told, and the rest is used. */
export const readTermbase = (json: unknown, lexicon: Lexicon): ReadTermbase => {
  const list = Array.isArray(json) ? json : (json as { terms?: unknown } | null)?.terms;
  if (!Array.isArray(list))
    return {
      terms: [],
      problems: [
        problem(
          'notAList',
          null,
          null,
          'Termbasen ska vara en lista: [{"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}].',
          'The termbase must be a list: [{"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}].',
        ),
      ],
    };
  const collected: Collected = { terms: [], problems: [], byWriting: new Map(), lexicon };
  list.slice(0, mostRows).forEach((value: unknown, index) => {
    const row = rowOf(value);
    if (row === undefined) {
      collected.problems.push(noTerm(index + 1));
      return;
    }
    const { definition } = row;
    const preferId = row.prefer === null ? null : addTerm(collected, index + 1, row.prefer, 'preferred', { preferId: null, definition });
    for (const term of row.allowed) addTerm(collected, index + 1, term, 'allowed', { preferId, definition });
    for (const term of row.avoid) addTerm(collected, index + 1, term, 'avoid', { preferId, definition });
  });
  if (list.length > mostRows)
    collected.problems.push(
      problem(
        'tooMany',
        mostRows + 1,
        null,
        `Bara de första ${mostRows} raderna används.`,
        `Only the first ${mostRows} rows are used.`,
        'warning',
      ),
    );
  return { terms: collected.terms, problems: collected.problems };
};
