export type ToastPlace = 'bottom' | 'top';
type Box = { top: number; bottom: number; left: number; right: number };

const meet = (one: Box, other: Box): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;

/** Where the notices would stand; `gap` is their distance from the edge. */
const boxAt = (
  place: ToastPlace,
  { height, left, right }: { height: number; left: number; right: number },
  viewport: number,
  gap: number,
): Box =>
  place === 'bottom' ? { top: viewport - gap - height, bottom: viewport, left, right } : { top: 0, bottom: gap + height, left, right };

/**
 * Where notices cover nothing that is being used: they stay where they are unless what has the focus (a button that was just
 * pressed, a field that is being written in) lies under them, and then go to the other edge if that is free.
 */
export const placeFor = (
  now: ToastPlace,
  notices: { height: number; left: number; right: number },
  used: Box | null,
  viewport: number,
  gap: number,
): ToastPlace => {
  if (used === null || !meet(boxAt(now, notices, viewport, gap), used)) return now;
  const other = now === 'bottom' ? 'top' : 'bottom';
  return meet(boxAt(other, notices, viewport, gap), used) ? now : other;
};
