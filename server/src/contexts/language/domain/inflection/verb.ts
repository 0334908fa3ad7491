import { bendAdjective } from './adjective.ts';
import { type Form, type Lexeme, type Lexicon, uniqueForms } from './lexeme.ts';
import { type PrincipalParts, tabledVerbs, verbPrefixes } from './verb-table.ts';

const prefixes = new Set(verbPrefixes);

const withPrefix = (prefix: string, parts: PrincipalParts): PrincipalParts => ({
  infinitive: prefix + parts.infinitive,
  present: prefix + parts.present,
  preterite: prefix + parts.preterite,
  supine: prefix + parts.supine,
  participle: parts.participle === null ? null : prefix + parts.participle,
});

const isPrefix = (prefix: string, lexicon: Lexicon): boolean => prefixes.has(prefix) || (prefix.length >= 4 && lexicon.isWord(prefix));

/** The table's verb at the end of `infinitive`, after a known prefix (utföra) or a word (tillgängliggöra). */
const tabled = (infinitive: string, lexicon: Lexicon): PrincipalParts | undefined => {
  const whole = tabledVerbs.get(infinitive);
  if (whole !== undefined) return whole;
  for (let at = 1; at <= infinitive.length - 2; at++) {
    const parts = tabledVerbs.get(infinitive.slice(at));
    if (parts !== undefined && isPrefix(infinitive.slice(0, at), lexicon)) return withPrefix(infinitive.slice(0, at), parts);
  }
  return undefined;
};

const firstConjugation = (stem: string): PrincipalParts => ({
  infinitive: `${stem}a`,
  present: `${stem}ar`,
  preterite: `${stem}ade`,
  supine: `${stem}at`,
  participle: `${stem}ad`,
});

const secondConjugation = (stem: string, lexicon: Lexicon): PrincipalParts | undefined => {
  const past = [`${stem}de`, `${stem}te`].find((form) => lexicon.isWord(form));
  if (past === undefined || !lexicon.isWord(`${stem}er`)) return undefined;
  return { infinitive: `${stem}a`, present: `${stem}er`, preterite: past, supine: `${stem}t`, participle: past.slice(0, -1) };
};

export const principalParts = (infinitive: string, lexicon: Lexicon): PrincipalParts => {
  const known = tabled(infinitive, lexicon);
  if (known !== undefined) return known;
  const stem = infinitive.endsWith('a') ? infinitive.slice(0, -1) : infinitive;
  if (lexicon.isWord(`${stem}ade`)) return firstConjugation(stem);
  return secondConjugation(stem, lexicon) ?? firstConjugation(stem);
};

/** Whether the word is in the table, or has a preterite in the dictionary. */
export const isVerb = (word: string, lexicon: Lexicon): boolean => {
  if (tabled(word, lexicon) !== undefined) return true;
  if (!word.endsWith('a') || word.length < 4) return false;
  const stem = word.slice(0, -1);
  return (lexicon.isWord(`${stem}ade`) && lexicon.isWord(`${stem}ar`)) || secondConjugation(stem, lexicon) !== undefined;
};

const passivePresent = (parts: PrincipalParts): string => {
  if (parts.present === `${parts.infinitive}r`) return `${parts.infinitive}s`;
  if (parts.present.endsWith('er') && parts.infinitive.endsWith('a')) return `${parts.present.slice(0, -2)}s`;
  return `${parts.present}s`;
};

export const passiveForms = (parts: PrincipalParts): Form[] => [
  { slot: 'infinitivePassive', form: `${parts.infinitive}s` },
  { slot: 'presentPassive', form: passivePresent(parts) },
  { slot: 'preteritePassive', form: `${parts.preterite}s` },
  { slot: 'supinePassive', form: `${parts.supine}s` },
];

const presentParticiple = (infinitive: string): string => (infinitive.endsWith('a') ? `${infinitive}nde` : `${infinitive}ende`);

const imperative = ({ infinitive, present }: PrincipalParts): string => {
  if (!infinitive.endsWith('a') || present === `${infinitive}r`) return infinitive;
  return infinitive.slice(0, -1).replace(/mm$/, 'm');
};

/** A verb: tenses, passive, and its participles, which bend as adjectives. */
export const bendVerb = (infinitive: string, lexicon: Lexicon): Lexeme => {
  const parts = principalParts(infinitive, lexicon);
  const participle =
    parts.participle === null ? [] : bendAdjective(parts.participle).forms.filter(({ slot }) => !/^(?:comp|super)/.test(slot));
  return {
    lemma: infinitive,
    kind: 'verb',
    forms: uniqueForms([
      { slot: 'infinitive', form: parts.infinitive },
      { slot: 'present', form: parts.present },
      { slot: 'preterite', form: parts.preterite },
      { slot: 'supine', form: parts.supine },
      { slot: 'imperative', form: imperative(parts) },
      ...passiveForms(parts),
      { slot: 'presentParticiple', form: presentParticiple(infinitive) },
      ...participle,
    ]),
    firstParts: [],
  };
};
