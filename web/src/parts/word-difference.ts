import { longestCommon } from './longest-common.ts';

export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string };

const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

const push = (changes: WordChange[], kind: WordChange['kind'], text: string): void => {
  if (text === '') return;
  const last = changes.at(-1);
  if (last?.kind === kind) last.text += text;
  else changes.push({ kind, text });
};

/** Word by word from one wording to another. */
export const wordDifference = (before: string, after: string): WordChange[] => {
  const [a, b] = [tokens(before), tokens(after)];
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const [sameA, sameB] of [...longestCommon(a, b), [a.length, b.length] as const]) {
    push(changes, 'removed', a.slice(i, sameA).join(''));
    push(changes, 'added', b.slice(j, sameB).join(''));
    push(changes, 'same', a[sameA] ?? '');
    [i, j] = [sameA + 1, sameB + 1];
  }
  return changes;
};
