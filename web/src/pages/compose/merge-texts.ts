import type { RichText } from '../../api/send-outs.ts';
import { longestCommon } from './longest-common.ts';
import { blocksOf } from './rich-text.ts';

/** A stretch of the text: the same in both, or one in mine and another in theirs. */
export type Stretch = { kind: 'same'; blocks: readonly RichText[] } | { kind: 'different'; mine: readonly RichText[]; theirs: readonly RichText[] };
export type Choice = 'mine' | 'theirs' | 'both';

const isSame = (a: RichText, b: RichText): boolean => JSON.stringify(a) === JSON.stringify(b);

export const stretchesOf = (mine: RichText, theirs: RichText): Stretch[] => {
  const [a, b] = [blocksOf(mine), blocksOf(theirs)];
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [sameA, sameB] of [...longestCommon(a, b, isSame), [a.length, b.length] as const]) {
    if (sameA > i || sameB > j) stretches.push({ kind: 'different', mine: a.slice(i, sameA), theirs: b.slice(j, sameB) });
    const block = a[sameA];
    const last = stretches.at(-1);
    if (block !== undefined && last?.kind === 'same') last.blocks = [...last.blocks, block];
    else if (block !== undefined) stretches.push({ kind: 'same', blocks: [block] });
    [i, j] = [sameA + 1, sameB + 1];
  }
  return stretches;
};

/** The text put together as chosen; what nobody has chosen yet keeps both, so that no words are lost. */
export const mergeTexts = (stretches: readonly Stretch[], choices: Readonly<Record<number, Choice>>): RichText => ({
  type: 'doc',
  content: stretches.flatMap((stretch, index) => {
    if (stretch.kind === 'same') return [...stretch.blocks];
    const choice = choices[index] ?? 'both';
    return [...(choice === 'theirs' ? [] : stretch.mine), ...(choice === 'mine' ? [] : stretch.theirs)];
  }),
});
