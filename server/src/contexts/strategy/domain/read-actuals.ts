export type ReadActual = { month: number; value: number };
export type FaultyRow = { row: number; sv: string; en: string };

const names = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Record<string, number> = { may: 5, oct: 10 };

/** `2026-03`, `2026-03-31`, `3`, `mars`, `Mar 2026`; undefined for anything else, and for another year. */
const monthOf = (cell: string, year: number): number | 'otherYear' | undefined => {
  const text = cell.trim().toLowerCase();
  const dated = /^(\d{4})[-/.]?(\d{2})(?:[-/.]?\d{2})?$/.exec(text);
  const [, yearText, monthText] = dated ?? [];
  if (dated !== null) return Number(yearText) === year ? within(Number(monthText)) : 'otherYear';
  if (/^\d{1,2}$/.test(text)) return within(Number(text));
  const named = /^([a-zåäö]{3})[a-zåäö]*\.?(?:\s+(\d{4}))?$/.exec(text);
  if (named === null) return undefined;
  if (named[2] !== undefined && Number(named[2]) !== year) return 'otherYear';
  const at = names.indexOf(named[1] ?? '');
  return at === -1 ? english[named[1] ?? ''] : at + 1;
};

const within = (month: number): number | undefined => (month >= 1 && month <= 12 ? month : undefined);

/** `1 234,5`, `1.234,5`, `1234.5`, `12 %`. */
const valueOf = (cell: string): number | undefined => {
  const bare = cell.replaceAll(/[\s\u00A0%]/g, '').replace('−', '-');
  if (bare === '') return undefined;
  const plain = bare.includes(',') ? bare.replaceAll('.', '').replace(',', '.') : bare;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
};

/**
 * A pasted table of months and values for one year. Rows of other years and empty ones are left out; a first row of headings too.
 * Faulty rows are told with number and remedy, and then nothing is to be saved.
 */
export const readActuals = (rows: readonly (readonly string[])[], year: number): { actuals: ReadActual[]; faults: FaultyRow[] } => {
  const actuals = new Map<number, number>();
  const faults: FaultyRow[] = [];
  for (const [at, cells] of rows.entries()) {
    const [first = '', second = ''] = cells;
    if (first.trim() === '' && second.trim() === '') continue;
    const month = monthOf(first, year);
    const value = valueOf(second);
    if (month === 'otherYear') continue;
    const isHeading = at === 0 && month === undefined && value === undefined;
    if (isHeading) continue;
    if (month === undefined)
      faults.push({ row: at + 1, sv: 'skriv månaden som 2026-03, mars eller 3', en: 'write the month as 2026-03, March or 3' });
    else if (value === undefined) faults.push({ row: at + 1, sv: 'värdet är inget tal', en: 'the value is not a number' });
    else if (actuals.has(month)) faults.push({ row: at + 1, sv: 'månaden står två gånger', en: 'the month stands twice' });
    else actuals.set(month, value);
  }
  return { actuals: [...actuals].map(([month, value]) => ({ month, value })), faults };
};
