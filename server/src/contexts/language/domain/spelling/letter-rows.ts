/** Which rows of four letters occur in a dictionary, as bits; two rows may share a bit, so it errs on the lenient side. */
export type LetterRows = Uint8Array;

const bits = 20;
const mask = (1 << bits) - 1;

const add = (code: number, letter: number): number => (Math.imul(code, 211) + letter) | 0;

/** The bit of the four letters that end at `at`; a word's ends count as letters. */
const bitAt = (word: string, at: number): number => {
  let code = 7;
  for (let place = at - 3; place <= at; place++) code = add(code, place < 0 || place >= word.length ? 1 : word.charCodeAt(place));
  return (code ^ (code >>> 13)) & mask;
};

/** Reads a word list, one word a line; what follows a slash is left out. */
export const readLetterRows = (list: string): LetterRows => {
  const rows = new Uint8Array((mask + 1) >> 3);
  for (const line of list.toLowerCase().split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    for (let at = 2; at <= word.length; at++) {
      const bit = bitAt(word, at);
      rows[bit >> 3] = (rows[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return rows;
};

/** How many rows of four letters in the word occur in no word of the list: the fewer, the more like a word it looks. */
export const countUnseen = (rows: LetterRows, word: string): number => {
  let unseen = 0;
  for (let at = 2; at <= word.length; at++) {
    const bit = bitAt(word, at);
    if (((rows[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) unseen++;
  }
  return unseen;
};
