import { type Form, type Lexeme, type Lexicon, uniqueForms, withGenitives } from './lexeme.ts';
import { irregularParadigm, nounParadigms, type Paradigm } from './noun-paradigms.ts';

const formsOf = ([sgInd, sgDef, plInd, plDef]: Paradigm): Form[] => [
  { slot: 'sgInd', form: sgInd },
  { slot: 'sgDef', form: sgDef },
  ...(plInd === null ? [] : [{ slot: 'plInd' as const, form: plInd }]),
  ...(plDef === null ? [] : [{ slot: 'plDef' as const, form: plDef }]),
];

/** An abbreviation in capitals, or without vowels: sms:et, PDF:en, MM:s. */
const initialForms = (lemma: string): Form[] => [
  { slot: 'sgInd', form: lemma },
  ...['en', 'et', 'n', 't'].map((ending) => ({ slot: 'sgDef' as const, form: `${lemma}:${ending}` })),
  { slot: 'plInd', form: lemma },
  ...['ar', 'er'].map((ending) => ({ slot: 'plInd' as const, form: `${lemma}:${ending}` })),
  ...['arna', 'erna'].map((ending) => ({ slot: 'plDef' as const, form: `${lemma}:${ending}` })),
  { slot: 'sgIndGen', form: `${lemma}:s` },
];

/** A borrowed word that the dictionary does not know: every way it might be bent, and the English plural. */
const guesses = (lemma: string): Form[] => [
  ...nounParadigms(lemma).paradigms.flatMap(formsOf),
  ...(/[sxzaeiouyåäö]$/.test(lemma) ? [] : [{ slot: 'plInd' as const, form: `${lemma}s` }]),
];

/** kodarna is the plural of kodare as well, so it does not show that kod is bent kodar. */
const likelyFirst = (paradigms: readonly Paradigm[], lexicon: Lexicon): Paradigm[] => {
  const isDoubtful = ([sgInd, , plInd]: Paradigm): boolean => plInd === `${sgInd}ar` && lexicon.isWord(`${sgInd}are`);
  return paradigms.toSorted((one, other) => Number(isDoubtful(one)) - Number(isDoubtful(other)));
};

/** Of the ways the ending allows, those whose definite forms the dictionary knows. */
const attested = (paradigms: readonly Paradigm[], lexicon: Lexicon): Paradigm[] => {
  const whole = paradigms.filter(([, sgDef, , plDef]) => plDef !== null && lexicon.isWord(plDef) && lexicon.isWord(sgDef));
  const irregular = irregularParadigm(paradigms[0]?.[0] ?? '');
  const vowelChange = whole.filter(([, , plInd]) => plInd === irregular?.[2]);
  if (vowelChange.length > 0) return vowelChange;
  if (whole.length > 0) return likelyFirst(whole, lexicon);
  // `skickat` makes no noun of `skicka`: the neuters in -a (tema, temat) must show their plural as well.
  const singular = paradigms.filter(([sgInd, sgDef]) => !(sgInd.endsWith('a') && sgDef.endsWith('t')) && lexicon.isWord(sgDef));
  return singular.slice(0, 1).map(([sgInd, sgDef]) => [sgInd, sgDef, null, null]);
};

/** The last part of a compound that the dictionary does not know as a whole: tjänstebrev|låda. */
const headOf = (lemma: string, lexicon: Lexicon): string | undefined => {
  for (let at = 2; at <= lemma.length - 3; at++) if (lexicon.isWord(lemma.slice(at))) return lemma.slice(at);
  return undefined;
};

const nounForms = (lemma: string, lexicon: Lexicon): Form[] => {
  const { paradigms, isCertain } = nounParadigms(lemma);
  if (isCertain && paradigms.length > 0) return paradigms.flatMap(formsOf);
  const known = attested(paradigms, lexicon);
  if (known.length > 0) return known.flatMap(formsOf);
  const head = headOf(lemma, lexicon);
  const headForms = head === undefined ? [] : attested(nounParadigms(head).paradigms, lexicon);
  const start = lemma.slice(0, lemma.length - (head?.length ?? 0));
  if (headForms.length > 0) return headForms.flatMap(formsOf).map(({ slot, form }) => ({ slot, form: start + form }));
  return guesses(lemma);
};

/** First parts shorter than this would be found everywhere. */
const shortestPart = 2;

const joint = (lemma: string): string[] => {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith('a')) return [stem, `${stem}e`, `${stem}es`, `${stem}o`, `${stem}u`, `${stem}s`, lemma];
  if (lemma.endsWith('man')) return [`${lemma}na`, lemma, `${lemma}s`];
  if (/.{2}are$/.test(lemma)) return [stem, `${stem}s`, lemma];
  if (lemma.endsWith('e')) return [stem, `${stem}s`, lemma, `${lemma}s`];
  if (/[ei]um$/.test(lemma)) return [lemma.slice(0, -2), `${lemma.slice(0, -2)}i`, lemma, `${lemma}s`];
  // ansökan, ansökningar: ansökningsblankett.
  const plural = lemma.endsWith('an') ? irregularParadigm(lemma)?.[2] : undefined;
  if (plural?.endsWith('ningar') === true) return [`${plural.slice(0, -2)}s`, lemma, `${lemma}s`];
  return [lemma, `${lemma}s`, ...(lemma.length <= 6 ? [`${lemma}e`] : [])];
};

/** The usual joint: -het, -ing, -tion, -skap and the like take s; -a becomes e where the word is a compound itself. */
const sortJoints = (lemma: string, joints: readonly string[], lexicon: Lexicon): string[] => {
  const usual = /(?:het|ing|tion|sion|skap|dom|nad|itet|ande|ende)$/.test(lemma) ? `${lemma}s` : undefined;
  if (usual !== undefined) return [usual, ...joints.filter((one) => one !== usual)];
  if (!lemma.endsWith('a')) return [...joints];
  const stem = lemma.slice(0, -1);
  const withE = `${stem}e`;
  return lexicon.isWord(`${withE}del`) || !lexicon.isWord(`${stem}del`) ? [withE, ...joints.filter((one) => one !== withE)] : [...joints];
};

/** `cookies` is a plural before it is a genitive. */
const genitivesLast = (forms: readonly Form[]): Form[] =>
  forms.toSorted((one, other) => Number(one.slot.endsWith('Gen')) - Number(other.slot.endsWith('Gen')));

/** A name: it takes nothing but the genitive. */
export const bendName = (lemma: string): Lexeme => ({
  lemma,
  kind: 'noun',
  forms: uniqueForms(withGenitives([{ slot: 'sgInd', form: lemma }])),
  firstParts: [lemma, `${lemma}s`],
});

/** Whether the dictionary knows the word as the lemma of a noun. */
export const isNoun = (lemma: string, lexicon: Lexicon): boolean => attested(nounParadigms(lemma).paradigms, lexicon).length > 0;

/** A noun with all its forms; those that the dictionary knows when it knows the word, otherwise what the endings allow. */
export const bendNoun = (lemma: string, lexicon: Lexicon): Lexeme => {
  const isInitials = /^[^aeiouyåäöé]{2,5}$/.test(lemma) && irregularParadigm(lemma) === undefined;
  const forms = isInitials ? [...initialForms(lemma)] : nounForms(lemma, lexicon);
  return {
    lemma,
    kind: 'noun',
    forms: genitivesLast(uniqueForms(withGenitives(forms))),
    firstParts: isInitials
      ? [lemma]
      : [...new Set(sortJoints(lemma, joint(lemma), lexicon))].filter(({ length }) => length >= shortestPart),
  };
};
