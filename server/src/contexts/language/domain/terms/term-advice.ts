import { functionWords } from '../text/common-words.ts';
import { keyOfTerm, type TermStatus, wordsOfTerm } from './term-entry.ts';

/** Something an editor should know about a term; nothing that stops it. */
export type TermAdvice = {
  code: 'commonWord' | 'contains' | 'containedIn' | 'opposite' | 'noPreferred';
  term: string | null;
  sv: string;
  en: string;
};

type Known = { id: string; term: string; status: TermStatus };

const contains = (whole: string, part: string): boolean => whole !== part && ` ${whole} `.includes(` ${part} `);

const commonWord = (term: string): TermAdvice => ({
  code: 'commonWord',
  term: null,
  sv: `”${term}” är ett av språkets vanligaste ord. Det söks bara exakt som det står, och kommer att träffa ofta.`,
  en: `“${term}” is one of the commonest words. It is matched exactly as written, and will match often.`,
});

const noPreferred = (): TermAdvice => ({
  code: 'noPreferred',
  term: null,
  sv: 'Skribenten får inte veta vad hen ska skriva i stället. Välj en rekommenderad term.',
  en: 'The writer is not told what to write instead. Choose a preferred term.',
});

const aboutKnown = (term: string, key: string, other: Known): TermAdvice | undefined => {
  const otherKey = keyOfTerm(other.term);
  if (contains(key, otherKey))
    return {
      code: 'contains',
      term: other.term,
      sv: `Termen innehåller ”${other.term}”. Den längsta träffen gäller.`,
      en: `The term contains “${other.term}”. The longest match counts.`,
    };
  if (contains(otherKey, key))
    return {
      code: 'containedIn',
      term: other.term,
      sv: `Termen ingår i ”${other.term}”. Inne i den flaggas den inte.`,
      en: `The term is part of “${other.term}”. Inside it, it is not flagged.`,
    };
  if (key === otherKey && other.term !== term)
    return {
      code: 'opposite',
      term: other.term,
      sv: `Skiljer sig från ”${other.term}” bara i stora och små bokstäver: då avgör de.`,
      en: `Differs from “${other.term}” in capitals only: they decide then.`,
    };
  return undefined;
};

/** What is worth knowing about a term beside those already there. At most ten remarks. */
export const adviseOnTerm = (term: string, status: TermStatus, hasPreferred: boolean, known: readonly Known[]): TermAdvice[] => {
  const key = keyOfTerm(term);
  const words = wordsOfTerm(term);
  return [
    ...(words.length === 1 && functionWords.has(key) && status === 'avoid' ? [commonWord(term)] : []),
    ...(status === 'avoid' && !hasPreferred ? [noPreferred()] : []),
    ...known.map((other) => aboutKnown(term, key, other)).filter((advice) => advice !== undefined),
  ].slice(0, 10);
};
