import { noLexicon } from './lexeme.ts';
import { bendVerb, passiveForms } from './verb.ts';
import { tabledVerbs, verbPrefixes } from './verb-table.ts';

const isFinite = (slot: string): boolean => /^(?:infinitive|present|preterite|supine)/.test(slot) && slot !== 'presentParticiple';

const lexemes = [...tabledVerbs.keys()].map((infinitive) => bendVerb(infinitive, noLexicon));

/** Tenses, active and passive, of the verbs that are not of the first conjugation. */
export const verbForms: ReadonlySet<string> = new Set(
  lexemes.flatMap(({ forms }) => forms.filter(({ slot }) => isFinite(slot)).map(({ form }) => form)),
);

const passives = new Set([...tabledVerbs.values()].flatMap((parts) => passiveForms(parts).map(({ form }) => form)));

const participles = new Set(
  lexemes.flatMap(({ forms }) => forms.filter(({ slot }) => ['base', 'neuter', 'weak'].includes(slot)).map(({ form }) => form)),
);

const prefixes = new Set(verbPrefixes);

const endsIn = (forms: ReadonlySet<string>, word: string): boolean => {
  if (forms.has(word)) return true;
  for (let at = 1; at <= word.length - 3; at++) if (forms.has(word.slice(at)) && prefixes.has(word.slice(0, at))) return true;
  return false;
};

/** används, tillhandahölls, utförts: a passive of such a verb, also after a particle. */
export const isTabledPassive = (word: string): boolean => endsIn(passives, word);

/** skriven, utförd, tillhandahållna: a perfect participle of such a verb. */
export const isTabledParticiple = (word: string): boolean => endsIn(participles, word);
