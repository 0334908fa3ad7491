import { type Form, type Lexeme, uniqueForms } from './lexeme.ts';

type Agreement = { neuter: string; weak: string; stem?: string };

const syllables = (word: string): number => word.match(/[aeiouyåäöé]+/g)?.length ?? 0;

const agreementOf = (l: string): Agreement => {
  const cut = l.slice(0, -1);
  if (/[aeo]$/.test(l)) return { neuter: l, weak: l };
  if (/[iyåäöu]$/.test(l)) return { neuter: `${l}tt`, weak: `${l}a` };
  if (l === 'liten') return { neuter: 'litet', weak: 'lilla' };
  if (l === 'gammal') return { neuter: 'gammalt', weak: 'gamla' };
  if (l.endsWith('allmän')) return { neuter: `${l}t`, weak: `${l}na` };
  if (/.{2}ad$/.test(l) && syllables(l) > 1) return { neuter: `${cut}t`, weak: `${l}e` };
  if (/[aeiouyåäö]d$/.test(l)) return { neuter: `${cut}tt`, weak: `${l}a` };
  if (l.endsWith('dd')) return { neuter: `${l.slice(0, -2)}tt`, weak: `${l}a` };
  if (l.endsWith('d')) return { neuter: `${cut}t`, weak: `${l}a` };
  if (/[aeiouyåäö]t$/.test(l) && syllables(l) === 1) return { neuter: `${l}t`, weak: `${l}a` };
  if (l.endsWith('t')) return { neuter: l, weak: `${l}a` };
  return agreementAfterConsonant(l);
};

const agreementAfterConsonant = (l: string): Agreement => {
  if (/[^aeiouyåäö]en$/.test(l) && syllables(l) > 1) return { neuter: `${l.slice(0, -1)}t`, weak: `${l.slice(0, -2)}na` };
  if (/[^aeiouyåäö]e[lr]$/.test(l) && syllables(l) > 1) {
    const short = `${l.slice(0, -2).replace(/(.)\1$/, '$1')}${l.at(-1)}a`;
    return { neuter: `${l}t`, weak: /mmel$|mmer$/.test(l) ? short : `${l.slice(0, -2)}${l.at(-1)}a` };
  }
  if (/(?:sam|^dum|^stum|^ljum|^grym|^tom)$/.test(l)) return { neuter: `${l}t`, weak: `${l}ma` };
  if (l.endsWith('nn')) return { neuter: `${l.slice(0, -1)}t`, weak: `${l}a` };
  return { neuter: `${l}t`, weak: `${l}a` };
};

/** Whether a word looks like an adjective by its ending; used for the words before a noun. */
export const looksLikeAdjective = (word: string): boolean =>
  /(?:isk|ig|lig|sam|bar|ell|al|ad|aktig|mässig|full|lös|vis|iv|när|ant|ent|säker|vacker|enkel|egen|öppen|ande|ende)$/.test(word);

const comparison = (l: string, { weak }: Agreement): Form[] => {
  if (/(?:ad|en|[aeo])$/.test(l)) return [];
  const stem = weak.slice(0, -1);
  return [
    { slot: 'comparative', form: `${stem}are` },
    { slot: 'superlative', form: `${stem}ast` },
    { slot: 'superlativeWeak', form: `${stem}aste` },
  ];
};

/** An adjective or participle: agreement (elektronisk, elektroniskt, elektroniska) and comparison. */
export const bendAdjective = (lemma: string): Lexeme => {
  const agreement = agreementOf(lemma);
  const masculine = agreement.weak.endsWith('a') && !/[aeo]$/.test(lemma) ? [`${agreement.weak.slice(0, -1)}e`] : [];
  return {
    lemma,
    kind: 'adjective',
    forms: uniqueForms([
      { slot: 'base', form: lemma },
      { slot: 'neuter', form: agreement.neuter },
      { slot: 'weak', form: agreement.weak },
      ...masculine.map((form) => ({ slot: 'weakMasculine' as const, form })),
      ...comparison(lemma, agreement),
    ]),
    firstParts: [],
  };
};
