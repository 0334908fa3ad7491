import type { Holder } from '../../api/cascade.ts';
import { treeOf } from './chain-model.ts';

export type Place = { x: number; y: number };

const stepX = 92;
const stepY = 84;
const top = 70;

/** Leaves beside each other, everybody else in the middle above those below: a plain tidy tree. */
export const placeHolders = (holders: readonly Holder[]): { places: Map<string, Place>; us: Place; width: number; height: number } => {
  const tree = treeOf(holders);
  const places = new Map<string, Place>();
  let leaves = 0;
  const place = (holder: Holder): number => {
    const below = (tree.below.get(holder.id) ?? []).map(place);
    const x = below.length === 0 ? leaves++ * stepX + stepX / 2 : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2;
    places.set(holder.id, { x, y: top + (holder.hop - 1) * stepY });
    return x;
  };
  const roots = tree.roots.map(place);
  const us = { x: ((roots[0] ?? 0) + (roots.at(-1) ?? 0)) / 2, y: 18 };
  const hops = holders.reduce((most, { hop }) => Math.max(most, hop), 1);
  return { places, us, width: Math.max(leaves * stepX, stepX * 2), height: top + (hops - 1) * stepY + 40 };
};

/** `gap` leaves room for the name that stands under the upper one. */
export const lineBetween = (from: Place, to: Place, gap: number): string => {
  const middle = (from.y + gap + to.y) / 2;
  return `M${from.x} ${from.y + gap} C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y - 10}`;
};
