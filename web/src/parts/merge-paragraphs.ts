import { longestCommon } from './longest-common.ts';

/** A stretch of two texts, line by line: the same in both, or one way in mine and another in theirs. A side without lines has nothing there. */
export type TextStretch = { kind: 'same'; text: string } | { kind: 'different'; mine: readonly string[]; theirs: readonly string[] };
export type TextChoice = 'mine' | 'theirs' | 'both';

const lines = (text: string): string[] => text.replaceAll('\r\n', '\n').split('\n');

/** As many here as there: most likely each was changed by itself, so each can be chosen by itself. */
const different = (mine: readonly string[], theirs: readonly string[]): TextStretch[] => {
  if (mine.length === 0 && theirs.length === 0) return [];
  if (mine.length !== theirs.length) return [{ kind: 'different', mine, theirs }];
  return mine.map((line, index) => ({ kind: 'different', mine: [line], theirs: theirs.slice(index, index + 1) }));
};

export const stretchesOfText = (mine: string, theirs: string): TextStretch[] => {
  const [a, b] = [lines(mine), lines(theirs)];
  const stretches: TextStretch[] = [];
  let [i, j] = [0, 0];
  for (const [sameA, sameB] of [...longestCommon(a, b), [a.length, b.length] as const]) {
    stretches.push(...different(a.slice(i, sameA), b.slice(j, sameB)));
    const line = a[sameA];
    if (line !== undefined) stretches.push({ kind: 'same', text: line });
    [i, j] = [sameA + 1, sameB + 1];
  }
  return stretches;
};

/** The text put together as chosen. */
export const mergeParagraphs = (stretches: readonly TextStretch[], choiceOf: (index: number) => TextChoice): string =>
  stretches
    .flatMap((stretch, index) => {
      if (stretch.kind === 'same') return [stretch.text];
      const choice = choiceOf(index);
      return [...(choice === 'theirs' ? [] : stretch.mine), ...(choice === 'mine' ? [] : stretch.theirs)];
    })
    .join('\n');
