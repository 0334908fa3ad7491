/** The standard normal quantile of a two-sided 95 % interval. */
const z = 1.959964;

export type Share = {
  /** Percent, one decimal; null when nobody was asked. */
  share: number | null;
  /** The interval's ends, percent, one decimal. */
  low: number | null;
  high: number | null;
};

const percent = (part: number): number => Math.round(part * 1000) / 10;

/**
 * A share with its 95 % interval after Wilson (1927), which holds for few answers and for shares near 0 and 100 too, where the
 * usual one promises too much.
 */
export const wilson = (hits: number, asked: number): Share => {
  if (asked === 0) return { share: null, low: null, high: null };
  const share = hits / asked;
  const denominator = 1 + z ** 2 / asked;
  const middle = (share + z ** 2 / (2 * asked)) / denominator;
  const half = (z / denominator) * Math.sqrt((share * (1 - share)) / asked + z ** 2 / (4 * asked ** 2));
  return { share: percent(share), low: percent(Math.max(0, middle - half)), high: percent(Math.min(1, middle + half)) };
};
