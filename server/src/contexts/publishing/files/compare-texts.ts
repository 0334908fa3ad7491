import { diffArrays } from 'diff';

export type TextChange = { kind: 'added' | 'removed'; text: string };
export type Comparison = { changes: TextChange[]; isTooMuch: boolean };

const longestText = 60_000;
const mostChanges = 40;

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** What was added and removed, paragraph by paragraph; too long or too different texts are not spelt out. */
export const compareTexts = (older: string, newer: string): Comparison => {
  if (older.length > longestText || newer.length > longestText) return { changes: [], isTooMuch: true };
  const parts = diffArrays(paragraphs(older), paragraphs(newer));
  const changes = parts.flatMap(({ added, removed, value }) =>
    added || removed ? value.map((text): TextChange => ({ kind: added ? 'added' : 'removed', text })) : [],
  );
  return changes.length > mostChanges ? { changes: [], isTooMuch: true } : { changes, isTooMuch: false };
};
