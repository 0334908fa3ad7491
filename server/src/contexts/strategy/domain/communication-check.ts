export const checkItems = ['affected', 'message', 'term', 'questions'] as const;
/** Who is affected, what is said, in which words, and the questions people will ask. */
export type CheckItem = (typeof checkItems)[number];

export type CheckAnswer = { item: CheckItem; answer: string; notNeededBecause: string };

const isAnswered = ({ answer, notNeededBecause }: CheckAnswer): boolean => answer.trim() !== '' || notNeededBecause.trim() !== '';

export const missingItems = (answers: readonly CheckAnswer[]): CheckItem[] =>
  checkItems.filter((item) => !answers.some((answer) => answer.item === item && isAnswered(answer)));

/** Of the changes that have been launched, how many had the whole check before that; null before the first. */
export const shareChecked = (
  changes: readonly { wasChecked: boolean | null }[],
): { launched: number; checked: number; share: number | null } => {
  const launched = changes.filter(({ wasChecked }) => wasChecked !== null);
  const checked = launched.filter(({ wasChecked }) => wasChecked === true).length;
  return { launched: launched.length, checked, share: launched.length === 0 ? null : checked / launched.length };
};
