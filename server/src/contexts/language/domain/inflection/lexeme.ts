const nounSlots = ['sgInd', 'sgDef', 'plInd', 'plDef', 'sgIndGen', 'sgDefGen', 'plIndGen', 'plDefGen'] as const;
const adjectiveSlots = ['base', 'neuter', 'weak', 'weakMasculine', 'comparative', 'superlative', 'superlativeWeak'] as const;
const verbSlots = ['infinitive', 'present', 'preterite', 'supine', 'imperative'] as const;
const passiveSlots = ['infinitivePassive', 'presentPassive', 'preteritePassive', 'supinePassive', 'presentParticiple'] as const;

/**
 * A word with its forms. Slots say which form is which, so that a replacement can be bent the same way.
 * Nouns: singular or plural, indefinite or definite, each also as genitive. Adjectives: agreement and comparison.
 * Verbs: tense, passive, participles. `only` is the one form of what is not inflected.
 */
export const slots = [...nounSlots, ...adjectiveSlots, ...verbSlots, ...passiveSlots, 'only'] as const;
export type Slot = (typeof slots)[number];

export type WordKind = 'noun' | 'adjective' | 'verb' | 'fixed';

export type Form = { slot: Slot; form: string };

export type Lexeme = {
  /** As written in the term, in small letters. */
  lemma: string;
  kind: WordKind;
  /** The best form of each slot comes first. */
  forms: Form[];
  /** What the word looks like as the first part of a compound, joint included: `brevlåde`, `myndighets`. */
  firstParts: string[];
};

/** Tells whether a word exists, compounds included: the spelling dictionary. */
export type Lexicon = { isWord: (word: string) => boolean };

/** Without a dictionary every generated form is taken. */
export const noLexicon: Lexicon = { isWord: () => false };

export const formOf = (lexeme: Lexeme, slot: Slot): string | undefined => lexeme.forms.find((form) => form.slot === slot)?.form;

const genitives: Partial<Record<Slot, Slot>> = { sgInd: 'sgIndGen', sgDef: 'sgDefGen', plInd: 'plIndGen', plDef: 'plDefGen' };

/** Adds the genitives of nouns: `-s`, and nothing after s, x and z. */
export const withGenitives = (forms: readonly Form[]): Form[] =>
  forms.flatMap(({ slot, form }) => {
    const genitive = genitives[slot];
    if (genitive === undefined) return [{ slot, form }];
    return [
      { slot, form },
      { slot: genitive, form: /[sxz]$/.test(form) ? form : `${form}s` },
    ];
  });

export const uniqueForms = (forms: readonly Form[]): Form[] => {
  const seen = new Set<string>();
  return forms.filter(({ slot, form }) => {
    const key = `${slot} ${form}`;
    if (form === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
