/** Shorter words mean too little to tell groups apart. */
const shortest = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= shortest);

const isSameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short);
};

/** Whether two names of groups mean the same people, as far as words tell: “Föreningar” and “Civilsamhällets aktörer (föreningar etc.)”. */
export const isSameAudience = (one: string, other: string): boolean => {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.some((candidate) => isSameWord(word, candidate)));
};
