import type { Lexicon } from '../inflection/lexeme.ts';
import type { ReadText } from '../text/sentences.ts';
import { findTerms } from './find-terms.ts';
import type { Termbase } from './termbase.ts';

/** How often each term of the termbase stands in the text, in any form, preferred and allowed ones too. */
export const countTerms = (
  text: ReadText,
  termbase: Termbase,
  lexicon: Lexicon,
): { words: number; uses: { termId: string; uses: number }[] } => {
  const uses = new Map<string, number>();
  for (const { pattern } of findTerms(text, termbase, lexicon)) uses.set(pattern.term.id, (uses.get(pattern.term.id) ?? 0) + 1);
  return {
    words: text.tokens.filter(({ kind }) => kind !== 'mark').length,
    uses: [...uses].map(([termId, count]) => ({ termId, uses: count })),
  };
};
