import type { Side } from './plan.ts';
import { readSide, readTier } from './sections.ts';

/** "Föreningar (extern, prio 1)" says more than a name; any other parenthesis belongs to the name. */
export function readNameDetails(written: string): { name: string; side: Side | null; tier: number | null } {
  const found = /^(.+?)\s*\(([^()]{1,40})\)$/u.exec(written);
  const unchanged = { name: written, side: null, tier: null };
  if (!found?.[1] || !found[2]) return unchanged;
  let side: Side | null = null;
  let tier: number | null = null;
  for (const part of found[2].split(/\s*[,;]\s*/u)) {
    const partSide = readSide(part);
    const partTier = partSide ? null : readTier(part);
    if (!partSide && (!partTier || partTier.rest !== '')) return unchanged;
    side ??= partSide;
    tier ??= partTier?.tier ?? null;
  }
  return { name: found[1], side, tier };
}
