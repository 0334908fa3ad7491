import type { Cascade, Holder } from '../../api/cascade.ts';

/** `place`: which row it would be if all were shown. It stays when others come and go. */
export type Row = { holder: Holder; depth: number; below: number; isOpen: boolean; place: number };
export type ChainFilter = 'all' | 'unknown' | 'stuck' | 'passedOn' | 'waiting' | 'named';
export const chainFilters: readonly ChainFilter[] = ['all', 'unknown', 'stuck', 'passedOn', 'waiting', 'named'];

export type Tree = { roots: readonly Holder[]; below: ReadonlyMap<string, readonly Holder[]>; sizes: ReadonlyMap<string, number> };

/** Everybody under the first who passes it on to them, so that each is listed once; the other ways are told in words. */
export const treeOf = (holders: readonly Holder[]): Tree => {
  const below = new Map<string, Holder[]>();
  const roots: Holder[] = [];
  for (const holder of holders) {
    const [first] = holder.aboveIds;
    if (first === undefined) roots.push(holder);
    else below.set(first, [...(below.get(first) ?? []), holder]);
  }
  const sizes = new Map<string, number>();
  // In hop order, so everybody further down has been counted when one comes to those above.
  for (const { id } of holders.toReversed()) {
    const under = below.get(id) ?? [];
    sizes.set(
      id,
      under.reduce((sum, one) => sum + 1 + (sizes.get(one.id) ?? 0), 0),
    );
  }
  return { roots, below, sizes };
};

/** The rows to show, in the order of an outline. */
export const rowsOf = ({ roots, below, sizes }: Tree, isOpen: (holder: Holder) => boolean): Row[] => {
  const rows: Row[] = [];
  let place = 0;
  const add = (holder: Holder, depth: number): void => {
    const open = isOpen(holder);
    const under = sizes.get(holder.id) ?? 0;
    rows.push({ holder, depth, below: under, isOpen: open, place });
    place += open ? 1 : 1 + under;
    if (open) for (const one of below.get(holder.id) ?? []) add(one, depth + 1);
  };
  for (const root of roots) add(root, 0);
  return rows;
};

const fits: Record<ChainFilter, (holder: Holder) => boolean> = {
  all: () => true,
  unknown: ({ state }) => state === 'unknown',
  stuck: ({ isStuck, isOverdue }) => isStuck || isOverdue,
  passedOn: ({ state }) => state === 'passedOn',
  waiting: ({ state }) => state === 'waiting',
  named: ({ addedBy }) => addedBy !== null,
};

export const findHolders = (holders: readonly Holder[], filter: ChainFilter, search: string): Holder[] => {
  const wanted = search.trim().toLocaleLowerCase('sv');
  return holders.filter(
    (holder) =>
      fits[filter](holder) &&
      (wanted === '' || [holder.name, holder.role, holder.email ?? ''].some((text) => text.toLocaleLowerCase('sv').includes(wanted))),
  );
};

/** A chain that fits on a screen is shown whole; a longer one begins with its first two hops. */
const shownWhole = 60;
export const isOpenAtFirst = ({ holders }: Pick<Cascade, 'holders'>, { hop }: Holder): boolean => holders.length <= shownWhole || hop < 2;

export type HopCount = {
  hop: number;
  people: number;
  passedOn: number;
  unknown: number;
  stuck: number;
  waiting: number;
  audiences: number;
};

export const hopCounts = (holders: readonly Holder[]): HopCount[] => {
  const counts = new Map<number, HopCount>();
  for (const { hop, kind, state, isStuck } of holders) {
    const count = counts.get(hop) ?? { hop, people: 0, passedOn: 0, unknown: 0, stuck: 0, waiting: 0, audiences: 0 };
    counts.set(hop, count);
    if (kind === 'audience') count.audiences += 1;
    else {
      count.people += 1;
      if (isStuck) count.stuck += 1;
      else if (state === 'passedOn') count.passedOn += 1;
      else if (state === 'unknown') count.unknown += 1;
      else count.waiting += 1;
    }
  }
  return [...counts.values()].toSorted((one, other) => one.hop - other.hop);
};
