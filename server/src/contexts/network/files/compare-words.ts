import { diffWordsWithSpace } from 'diff';

export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

const longestText = 60_000;
const mostChanges = 5_000;

/** What was taken away and what was put in, word by word; null when the texts are too long or too unlike to be read that way. */
export const compareWords = (before: string, after: string): WordChange[] | null => {
  if (before.length > longestText || after.length > longestText) return null;
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  if (parts === undefined) return null;
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
};
