import type { Id } from '../../../vocabulary/id.ts';
import type { Edge } from './cascade.ts';

export type Chain = { below: Map<Id, Id[]>; above: Map<Id, Id[]> };

const collect = (edges: readonly Edge[], key: 'fromId' | 'toId', value: 'fromId' | 'toId', ids: ReadonlySet<Id>): Map<Id, Id[]> => {
  const map = new Map<Id, Id[]>();
  for (const edge of edges) {
    if (!ids.has(edge.fromId) || !ids.has(edge.toId)) continue;
    const list = map.get(edge[key]);
    if (list === undefined) map.set(edge[key], [edge[value]]);
    else list.push(edge[value]);
  }
  return map;
};

/** Who stands next to whom, without those who are no longer in the chain. */
export const linkUp = (ids: readonly Id[], edges: readonly Edge[]): Chain => {
  const known = new Set(ids);
  const inOrder = edges.toSorted((one, other) => one.position - other.position);
  return { below: collect(inOrder, 'fromId', 'toId', known), above: collect(inOrder, 'toId', 'fromId', known) };
};

/** The hop of each: 1 for those whom nobody in the chain passes it on to, and else one more than the nearest above. */
export const hopsOf = (ids: readonly Id[], { below, above }: Chain): Map<Id, number> => {
  const hops = new Map<Id, number>();
  let round = ids.filter((id) => (above.get(id) ?? []).length === 0);
  for (let hop = 1; round.length > 0; hop++) {
    for (const id of round) hops.set(id, hop);
    round = [...new Set(round.flatMap((id) => below.get(id) ?? []))].filter((id) => !hops.has(id));
  }
  return hops;
};

/** Everybody further down, each once. */
export const everybodyBelow = (id: Id, { below }: Chain): Set<Id> => {
  const found = new Set<Id>();
  const waiting = [...(below.get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(below.get(next) ?? []));
  }
  return found;
};

/**
 * The way round if `fromId` were to pass it on to `toId`: from `toId` down to `fromId`, and back again.
 * Undefined when the stick would not bite its own tail.
 */
export const findLoop = (chain: Chain, fromId: Id, toId: Id): Id[] | undefined => {
  if (fromId === toId) return [fromId, fromId];
  const cameFrom = new Map<Id, Id | null>([[toId, null]]);
  const waiting = [toId];
  for (let at = waiting.shift(); at !== undefined && !cameFrom.has(fromId); at = waiting.shift())
    for (const next of chain.below.get(at) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
        waiting.push(next);
      }
  if (!cameFrom.has(fromId)) return undefined;
  const path: Id[] = [];
  for (let at: Id | null = fromId; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return [...path, toId];
};

/** Those who would be left without anybody above them if `id` left, and so leave with it; `id` first. */
export const branchOf = (id: Id, chain: Chain): Id[] => {
  const leaving = new Set([id]);
  const waiting = [...(chain.below.get(id) ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (leaving.has(next) || (chain.above.get(next) ?? []).some((parent) => !leaving.has(parent))) continue;
    leaving.add(next);
    waiting.push(...(chain.below.get(next) ?? []));
  }
  return [...leaving];
};
