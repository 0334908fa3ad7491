import type { WrittenSection } from '../../api/strategy.ts';

/** A heading or a text that both have changed, each in their own way. `at` is the section's place in the merged list. */
export type SectionConflict = { at: number; field: 'heading' | 'body'; mine: string; theirs: string };
export type MergedSections = { sections: WrittenSection[]; conflicts: SectionConflict[] };

type Sections = readonly WrittenSection[];

const keysOf = (sections: Sections): string[] => sections.flatMap(({ key }) => key ?? []);
const find = (sections: Sections, key: string): WrittenSection | undefined => sections.find((one) => one.key === key);
const isSame = (one: WrittenSection | undefined, other: WrittenSection | undefined): boolean =>
  one?.heading === other?.heading && one?.body === other?.body;

/** The order and depth of the sections that were there from the beginning. */
const shapeOf = (sections: Sections, known: readonly string[]): string =>
  sections.flatMap(({ key, level }) => (key != null && known.includes(key) ? `${key} ${level}` : [])).join('\n');

/** What only the other has, put after the section that it follows there. */
const withAdded = (skeleton: Sections, other: Sections, isAdded: (section: WrittenSection) => boolean): WrittenSection[] => {
  const result = [...skeleton];
  let before: WrittenSection | undefined;
  for (const section of other) {
    if (isAdded(section)) {
      const anchor = before;
      const at = anchor === undefined ? -1 : result.findIndex((one) => one === anchor || (anchor.key != null && one.key === anchor.key));
      result.splice(at + 1, 0, section);
    }
    before = section;
  }
  return result;
};

/** Taken away by one of them, and not rewritten by the other: gone. What somebody has rewritten stays. */
const isGone = (key: string, base: Sections, mine: Sections, theirs: Sections): boolean => {
  const [was, ours, others] = [find(base, key), find(mine, key), find(theirs, key)];
  if (was === undefined) return false;
  return (ours === undefined && (others === undefined || isSame(was, others))) || (others === undefined && isSame(was, ours));
};

/**
 * Two have written in the same draft since `base`. What only one of them has changed is taken; what both have changed comes back as a
 * conflict, with mine in its place meanwhile. When both have moved sections, the order is mine.
 */
export const mergeSections = (base: Sections, mine: Sections, theirs: Sections): MergedSections => {
  const known = keysOf(base);
  const isMoved = shapeOf(mine, known) !== shapeOf(base, known);
  const [skeleton, other] = isMoved ? [mine, theirs] : [theirs, mine];
  const there = keysOf(skeleton);
  const whole = withAdded(skeleton, other, ({ key }) => key == null || !there.includes(key));
  const conflicts: SectionConflict[] = [];
  const sections = whole
    .filter(({ key }) => key == null || !isGone(key, base, mine, theirs))
    .map((section, at) => {
      if (section.key == null) return section;
      const [was, ours, others] = [find(base, section.key), find(mine, section.key), find(theirs, section.key)];
      if (ours === undefined || others === undefined) return section;
      const settle = (field: 'heading' | 'body'): string => {
        if (ours[field] === others[field] || others[field] === was?.[field]) return ours[field];
        if (ours[field] === was?.[field]) return others[field];
        conflicts.push({ at, field, mine: ours[field], theirs: others[field] });
        return ours[field];
      };
      return { ...section, heading: settle('heading'), body: settle('body') };
    });
  return { sections, conflicts };
};
