import type { Id } from '../../../vocabulary/id.ts';
import { numbersOf, type Section } from './section.ts';

export type SectionPair = {
  key: Id;
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** Moved among its fellows, whatever has happened to its words. */
  isMoved: boolean;
  before: (Section & { number: string }) | null;
  after: (Section & { number: string }) | null;
};

const numbered = (sections: readonly Section[]): (Section & { number: string })[] => {
  const numbers = numbersOf(sections.map(({ level }) => level));
  return sections.map((section, at) => ({ ...section, number: numbers[at] ?? '' }));
};

/** Keys that keep their order among each other: the longest run common to both; the rest have moved. */
const unmoved = (before: readonly Id[], after: readonly Id[]): Set<Id> => {
  const place = new Map(before.map((key, at) => [key, at]));
  const common = after.filter((key) => place.has(key));
  // Longest increasing run of old places; documents have tens of sections, so the plain way is quick enough.
  const best: Id[][] = [];
  for (const [at, key] of common.entries()) {
    const earlier = best.slice(0, at).filter((_, one) => (place.get(common[one] ?? '') ?? 0) < (place.get(key) ?? 0));
    const longest = earlier.reduce<Id[]>((most, run) => (run.length > most.length ? run : most), []);
    best.push([...longest, key]);
  }
  return new Set(best.reduce<Id[]>((most, run) => (run.length > most.length ? run : most), []));
};

/** Section by section in the new order; what was taken away stands where it stood. */
export const pairSections = (before: readonly Section[], after: readonly Section[]): SectionPair[] => {
  const [old, now] = [numbered(before), numbered(after)];
  const stay = unmoved(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const pairs = now.map((one): SectionPair => {
    const was = old.find(({ key }) => key === one.key) ?? null;
    const isSame = was !== null && was.heading === one.heading && was.body === one.body;
    const kind = was === null ? 'added' : isSame ? 'same' : 'changed';
    return { key: one.key, kind, isMoved: was !== null && !stay.has(one.key), before: was, after: one };
  });
  for (const [at, gone] of old.entries()) {
    if (now.some(({ key }) => key === gone.key)) continue;
    // After the nearest one before it that has stayed: one that moved would take it along.
    const stayed = old.slice(0, at).findLast(({ key }) => pairs.some((pair) => pair.key === key && !pair.isMoved));
    const place = stayed === undefined ? 0 : pairs.findIndex(({ key }) => key === stayed.key) + 1;
    pairs.splice(place, 0, { key: gone.key, kind: 'removed', isMoved: false, before: gone, after: null });
  }
  return pairs;
};
