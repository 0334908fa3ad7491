import { hoursBetween, median } from './contribution.ts';

export const waitKinds = ['contribution', 'question', 'consultation', 'approval'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** Somebody waited for somebody else: from the asking to the answer, or until now. */
export type Wait = { kind: WaitKind; from: Date; until: Date | null };

export type WaitFigures = {
  kind: WaitKind;
  answered: number;
  /** The middle of the waits that have ended, in whole hours. */
  medianHours: number | null;
  waiting: number;
  /** How long the one has waited that has waited longest, in whole hours. */
  longestHours: number | null;
};

export type WaitMonth = { month: string; kind: WaitKind; answered: number; medianHours: number };

const ended = (waits: readonly Wait[]): (Wait & { until: Date })[] =>
  waits.flatMap((wait) => (wait.until === null ? [] : [{ ...wait, until: wait.until }]));

const medianOf = (waits: readonly Wait[]): number | null => median(ended(waits).map(({ from, until }) => hoursBetween(from, until)));

export const measureWaits = (waits: readonly Wait[], now: Date): WaitFigures[] =>
  waitKinds.map((kind) => {
    const own = waits.filter((wait) => wait.kind === kind);
    const open = own.filter(({ until }) => until === null).map(({ from }) => hoursBetween(from, now));
    return {
      kind,
      answered: own.length - open.length,
      medianHours: medianOf(own),
      waiting: open.length,
      longestHours: open.length === 0 ? null : Math.max(...open),
    };
  });

/** By the month in which the waiting ended, oldest first. */
export const waitsByMonth = (waits: readonly Wait[], monthOf: (instant: Date) => string): WaitMonth[] => {
  const groups = Map.groupBy(ended(waits), ({ until, kind }) => `${monthOf(until)} ${kind}`);
  return [...groups]
    .map(([key, group]) => ({
      month: key.slice(0, 7),
      kind: key.slice(8) as WaitKind,
      answered: group.length,
      medianHours: medianOf(group) ?? 0,
    }))
    .toSorted((one, other) => one.month.localeCompare(other.month));
};
