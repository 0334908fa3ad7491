import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** What a letter on paper costs from a day on, and who says so. */
export type SavingBasis = {
  id: Id;
  printKronor: number;
  postageKronor: number;
  source: string;
  validFrom: CalendarDate;
};

export type SavingPeriod = SavingBasis & {
  /** The first day of the next basis; null while it is in force. */
  until: CalendarDate | null;
  letters: number;
  kronor: number;
};

/** letters × (print + postage), each letter at what paper cost on the day it was delivered. Whole kronor, rounded once. */
export const savedKronor = (letters: number, { printKronor, postageKronor }: Pick<SavingBasis, 'printKronor' | 'postageKronor'>): number =>
  Math.round(letters * (printKronor + postageKronor));

/** Each basis with the day the next one begins; oldest first. */
export const periodsOf = (bases: readonly SavingBasis[]): (SavingBasis & { until: CalendarDate | null })[] => {
  const sorted = bases.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom));
  return sorted.map((basis, index) => ({ ...basis, until: sorted[index + 1]?.validFrom ?? null }));
};
