import { determiners, functionWords, prepositions, verbParticles } from '../text/common-words.ts';
import { bendAdjective, looksLikeAdjective } from './adjective.ts';
import { type Lexeme, type Lexicon, uniqueForms } from './lexeme.ts';
import { bendName, bendNoun, isNoun } from './noun.ts';
import { bendVerb, isVerb } from './verb.ts';

/** One way to understand a term: its words in order, each with its forms. A word that is both noun and verb gives two. */
export type Reading = Lexeme[];

const fixed = (word: string): Lexeme => ({ lemma: word, kind: 'fixed', forms: [{ slot: 'only', form: word }], firstParts: [] });

const inflectedEndings: readonly (readonly [ending: string, lemmaEnding: string])[] = [
  ['orna', 'a'],
  ['arna', ''],
  ['arna', 'e'],
  ['erna', ''],
  ['or', 'a'],
  ['an', 'a'],
  ['ar', ''],
  ['ar', 'e'],
  ['er', ''],
  ['en', ''],
  ['et', ''],
  ['na', ''],
  ['n', ''],
  ['t', ''],
];

/** The lemma behind a noun that was given in another form (`brevlådor`), or the word itself. */
const lemmaOfNoun = (word: string, lexicon: Lexicon): string => {
  if (isNoun(word, lexicon)) return word;
  for (const [ending, lemmaEnding] of inflectedEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const lemma = word.slice(0, word.length - ending.length) + lemmaEnding;
    if (isNoun(lemma, lexicon) && bendNoun(lemma, lexicon).forms.some(({ form }) => form === word)) return lemma;
  }
  return word;
};

const lemmaOfAdjective = (word: string, lexicon: Lexicon): string => {
  const candidates = [
    ...(word.endsWith('ade') ? [word.slice(0, -1)] : []),
    ...(word.endsWith('na') ? [`${word.slice(0, -2)}en`] : []),
    ...(word.endsWith('at') ? [`${word.slice(0, -1)}d`] : []),
    ...(word.endsWith('et') ? [`${word.slice(0, -1)}n`] : []),
    ...(word.endsWith('tt') ? [word.slice(0, -2)] : []),
    ...(/[at]$/.test(word) ? [word.slice(0, -1)] : []),
  ];
  return candidates.find((base) => lexicon.isWord(base) && bendAdjective(base).forms.some(({ form }) => form === word)) ?? word;
};

const agrees = (word: string, lexicon: Lexicon): boolean => {
  const forms = bendAdjective(word)
    .forms.slice(1, 3)
    .map(({ form }) => form);
  return forms.every((form) => lexicon.isWord(form)) && forms.some((form) => form !== word);
};

const isAdjectiveAlone = (word: string, lexicon: Lexicon): boolean => {
  const [, neuter, weak] = bendAdjective(word).forms.map(({ form }) => form);
  if (!looksLikeAdjective(word) || weak === undefined || neuter === word) return false;
  return (agrees(word, lexicon) && !isNoun(word, lexicon)) || (word.endsWith('ad') && !lexicon.isWord(word));
};

const bendBeforeNoun = (word: string, lexicon: Lexicon): Lexeme => {
  if (determiners.has(word) || functionWords.has(word) || /\d/.test(word)) return fixed(word);
  const lemma = lemmaOfAdjective(word, lexicon);
  if (agrees(lemma, lexicon) || (looksLikeAdjective(lemma) && !lemma.endsWith('s'))) return withForm(bendAdjective(lemma), word);
  return fixed(word);
};

/** The form that the term was given in is always one of its forms. */
const withForm = (lexeme: Lexeme, word: string): Lexeme =>
  lexeme.forms.some(({ form }) => form === word)
    ? lexeme
    : { ...lexeme, forms: [{ slot: lexeme.forms[0]?.slot ?? 'only', form: word }, ...lexeme.forms] };

const bendHead = (word: string, lexicon: Lexicon): Lexeme => {
  const hyphen = word.lastIndexOf('-');
  // e-post, sms-kod: what stands after the last hyphen is bent, if that is a word.
  const lemma = hyphen > 0 && !isNoun(word, lexicon) && isNoun(word.slice(hyphen + 1), lexicon) ? word : lemmaOfNoun(word, lexicon);
  return withForm(bendNoun(lemma, lexicon), word);
};

const single = (written: string, lexicon: Lexicon): Reading[] => {
  const word = written.toLowerCase();
  if (functionWords.has(word)) return [[fixed(word)]];
  const isCapitalised = /^\p{Lu}\p{Ll}/u.test(written);
  if (isCapitalised && !lexicon.isWord(word)) return [[bendName(word)]];
  if (isAdjectiveAlone(word, lexicon)) return [[bendAdjective(word)]];
  // maila, swisha: a borrowed word that the dictionary lacks may be either.
  if (word.endsWith('a') && word.length > 3 && !lexicon.isWord(word)) return [[bendVerb(word, lexicon)], [bendHead(word, lexicon)]];
  if (!isVerb(word, lexicon)) return [[bendHead(word, lexicon)]];
  const verb = [bendVerb(word, lexicon)];
  return isNoun(word, lexicon) ? [[bendHead(word, lexicon)], verb] : [verb];
};

const nounPhrase = (words: readonly string[], lexicon: Lexicon): Reading => [
  ...words.slice(0, -1).map((word) => bendBeforeNoun(word, lexicon)),
  ...words.slice(-1).map((word) => bendHead(word, lexicon)),
];

/** Mina meddelanden, Vår kommun: a name of several words keeps its words, and takes the genitive last. */
const isNameOfWords = (written: readonly string[], lexicon: Lexicon): boolean => {
  const [first = '', ...others] = written;
  if (!/^\p{Lu}/u.test(first)) return false;
  const isNameAlone = (word: string): boolean => /^\p{Lu}/u.test(word) && !lexicon.isWord(word.toLowerCase());
  return determiners.has(first.toLowerCase()) || others.some(isNameAlone);
};

/** checka in, but incheckad: before the verb the particle is written together with it. */
const joinedVerb = (verb: Lexeme, particle: string): Lexeme => ({
  ...verb,
  lemma: particle + verb.lemma,
  forms: verb.forms.map(({ slot, form }) => ({ slot, form: particle + form })),
});

const several = (written: readonly string[], lexicon: Lexicon): Reading[] => {
  const words = written.map((word) => word.toLowerCase());
  const [first = '', second = ''] = words;
  if (isNameOfWords(written, lexicon)) return [[...words.slice(0, -1).map(fixed), ...words.slice(-1).map(bendName)]];
  const isAdjectiveFirst = looksLikeAdjective(first) || agrees(first, lexicon);
  if (isVerb(first, lexicon) && !isAdjectiveFirst && (verbParticles.has(second) || !isNoun(first, lexicon))) {
    const verb = bendVerb(first, lexicon);
    const apart = [verb, ...words.slice(1).map(fixed)];
    return words.length === 2 && verbParticles.has(second) ? [apart, [joinedVerb(verb, second)]] : [apart];
  }
  if (prepositions.has(first) || (functionWords.has(first) && !determiners.has(first))) return [words.map(fixed)];
  const preposition = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  if (preposition < 0) return [nounPhrase(words, lexicon)];
  return [[...nounPhrase(words.slice(0, preposition), lexicon), ...words.slice(preposition).map(fixed)]];
};

const tidyReading = (reading: Reading): Reading =>
  reading.map((lexeme) => ({
    ...lexeme,
    // A bent form that is also one of the language's small words says nothing about the term.
    forms: uniqueForms(lexeme.forms.filter(({ form }) => form === lexeme.lemma || lexeme.kind === 'fixed' || !functionWords.has(form))),
  }));

const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^(?:en|ett|den|det|de|att)$/.test(words[0] ?? '') ? words.slice(1) : words;

/** A term as written → its words with all their forms. `words` are the term's words and marks, in order. */
export const readPhrase = (words: readonly string[], lexicon: Lexicon): Reading[] => {
  const bare = withoutArticle(words);
  return bare.length === 1 ? single(bare[0] ?? '', lexicon).map(tidyReading) : several(bare, lexicon);
};
