/** The words of a text in lower case, composed, without punctuation. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

// Longest first: number, definiteness and genitive in Swedish; plural in English.
const ENDINGS = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'andet',
  'ande',
  'aren',
  'aran',
  'anden',
  'are',
  'ens',
  'ets',
  'ers',
  'ars',
  'ors',
  'ies',
  'en',
  'et',
  'er',
  'ar',
  'or',
  'na',
  'es',
  'a',
  'e',
  's',
];

/**
 * A rough stem, so that chef, chefen and cheferna meet. It is for comparing only:
 * real Swedish stemming does not unify inflected families well enough to be shown to anyone.
 */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** First letter in upper case, the rest as written. */
export function capitalise(text: string): string {
  const first = text.slice(0, 1);
  return first.toLocaleUpperCase('sv') + text.slice(1);
}

/** A test for words that are, or as compounds end in, one of the given words. */
export function endsInOneOf(list: string): (word: string) => boolean {
  const endings = new Set(list.split(/\s+/u).filter((ending) => ending !== ''));
  const lengths = [...new Set([...endings].map((ending) => ending.length))];
  return (word) => lengths.some((length) => length <= word.length && endings.has(word.slice(-length)));
}
