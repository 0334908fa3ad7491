import type { DuplicateSuggestion, Merge } from '../../api/imports.ts';

/** What somebody has chosen for one suggestion; `keep` is null while the messages stay apart. */
export type MergeChoice = { keep: string | null; asVariants: boolean };

export const untouched: MergeChoice = { keep: null, asVariants: false };

export const mergesOf = (suggestions: readonly DuplicateSuggestion[], choices: Readonly<Record<number, MergeChoice>>): Merge[] =>
  suggestions.flatMap(({ titles }, index) => {
    const { keep, asVariants } = choices[index] ?? untouched;
    if (keep === null) return [];
    return [{ keep, variants: titles.filter((title) => title !== keep), as: asVariants ? ('variant' as const) : ('merge' as const) }];
  });

/** Merged messages become one; variants stay messages of their own. */
export const messagesLeft = (count: number, merges: readonly Merge[]): number =>
  count - merges.filter((merge) => merge.as === 'merge').reduce((sum, { variants }) => sum + variants.length, 0);
