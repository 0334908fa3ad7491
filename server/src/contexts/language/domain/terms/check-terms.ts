import type { Lexicon } from '../inflection/lexeme.ts';
import type { ReadText } from '../text/sentences.ts';
import { asShown } from '../text/tokens.ts';
import { findTerms } from './find-terms.ts';
import { replacementFor } from './replacement.ts';
import type { Termbase } from './termbase.ts';

/** An avoided term in the text. `start` and `end` are offsets into the text, around the whole words. */
export type TermFinding = {
  start: number;
  end: number;
  found: string;
  termId: string;
  term: string;
  /** The preferred term in its dictionary form; null when the termbase names none. */
  prefer: string | null;
  /** The preferred term bent as the found one; null when it must be rewritten by hand. */
  replacement: string | null;
  definition: string | null;
  isCompound: boolean;
};

export type TermCheck = {
  findings: TermFinding[];
  /** How often preferred terms were used: conformity is preferred / (preferred + avoided). */
  preferred: number;
};

/** Finds avoided terms and says what to write instead. */
export const checkTerms = (text: ReadText, termbase: Termbase, lexicon: Lexicon): TermCheck => {
  const findings: TermFinding[] = [];
  let preferred = 0;
  for (const match of findTerms(text, termbase, lexicon)) {
    const { term } = match.pattern;
    if (term.status === 'preferred') preferred++;
    if (term.status !== 'avoid') continue;
    const prefer = term.preferId === null ? undefined : termbase.terms.get(term.preferId);
    findings.push({
      start: match.start,
      end: match.end,
      found: asShown(text.text.slice(match.start, match.end)),
      termId: term.id,
      term: term.term,
      prefer: prefer?.term ?? null,
      replacement: prefer === undefined ? null : (replacementFor(match, prefer, termbase, text.tokens) ?? null),
      definition: prefer?.definition ?? term.definition,
      isCompound: match.part !== null,
    });
  }
  return { findings, preferred };
};
