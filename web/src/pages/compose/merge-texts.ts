import type { RichText } from '../../api/send-outs.ts';
import { longestCommon } from '../../parts/longest-common.ts';
import { blocksOf } from './rich-text.ts';

/** A stretch of the text: the same in both, or one in mine and another in theirs. */
export type Stretch =
  | { kind: 'same'; blocks: readonly RichText[] }
  | { kind: 'different'; mine: readonly RichText[]; theirs: readonly RichText[] };
export type Choice = 'mine' | 'theirs' | 'both';

const telling = ['href', 'level', 'name', 'fallback'];

/** What a reader would see of a block: the database keeps keys in another order, and the editor adds attributes of its own. */
const seen = ({ type, text, attrs, marks, content }: RichText): unknown => [
  type,
  text,
  telling.map((name) => attrs?.[name] ?? null),
  (marks ?? []).map((mark) => [mark.type, mark.attrs?.['href'] ?? null]),
  (content ?? []).map(seen),
];

const isSame = (a: RichText, b: RichText): boolean => JSON.stringify(seen(a)) === JSON.stringify(seen(b));

/** As many here as there: most likely each was changed by itself, so each can be chosen by itself. */
const different = (mine: readonly RichText[], theirs: readonly RichText[]): Stretch[] =>
  mine.length === theirs.length
    ? mine.map((block, index) => ({ kind: 'different', mine: [block], theirs: theirs.slice(index, index + 1) }))
    : [{ kind: 'different', mine, theirs }];

export const stretchesOf = (mine: RichText, theirs: RichText): Stretch[] => {
  const [a, b] = [blocksOf(mine), blocksOf(theirs)];
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [sameA, sameB] of [...longestCommon(a, b, isSame), [a.length, b.length] as const]) {
    stretches.push(
      ...different(a.slice(i, sameA), b.slice(j, sameB)).filter(
        (stretch) => stretch.kind === 'same' || stretch.mine.length + stretch.theirs.length > 0,
      ),
    );
    const block = a[sameA];
    const last = stretches.at(-1);
    if (block !== undefined && last?.kind === 'same') last.blocks = [...last.blocks, block];
    else if (block !== undefined) stretches.push({ kind: 'same', blocks: [block] });
    [i, j] = [sameA + 1, sameB + 1];
  }
  return stretches;
};

/** Whoever left a stretch as it was has no wish about it. Where both have changed it, both stay until somebody chooses. */
export const suggestedChoice = (stretch: Stretch, before: RichText | null): Choice => {
  if (stretch.kind === 'same' || before === null) return 'both';
  const wasThere = (blocks: readonly RichText[]): boolean => blocks.every((block) => blocksOf(before).some((old) => isSame(old, block)));
  const [mineWas, theirsWas] = [wasThere(stretch.mine), wasThere(stretch.theirs)];
  if (mineWas === theirsWas) return 'both';
  return mineWas ? 'theirs' : 'mine';
};

/** The text put together as chosen. */
export const mergeTexts = (stretches: readonly Stretch[], choiceOf: (index: number) => Choice): RichText => ({
  type: 'doc',
  content: stretches.flatMap((stretch, index) => {
    if (stretch.kind === 'same') return [...stretch.blocks];
    const choice = choiceOf(index);
    return [...(choice === 'theirs' ? [] : stretch.mine), ...(choice === 'mine' ? [] : stretch.theirs)];
  }),
});
