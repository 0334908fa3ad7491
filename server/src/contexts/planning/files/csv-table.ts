import Papa from 'papaparse';
import { cleanText } from '../domain/plan-document/read-lines.ts';
import type { SourceRow, SourceTable } from '../domain/plan-document/source.ts';
import { findHeader } from '../domain/plan-document/table-header.ts';

const DELIMITERS = [';', '\t', ',', '|'];
const SAMPLE_CHARS = 20_000;

/** Separated values as a table: Swedish Excel writes semicolons, others commas or tabs. Formulas stay text. */
export function csvTable(text: string): SourceTable {
  const named = /^sep=(.)\r?\n/u.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? delimiterOf(body) ?? likeliest(body);
  const offset = named ? 1 : 0;
  return { kind: 'table', name: null, rows: split(body, delimiter).map((row) => ({ ...row, row: row.row + offset })) };
}

/** The delimiter under which the heading row of a plan shows; null when the text is no such table. */
export function delimiterOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  return DELIMITERS.find((delimiter) => sample.includes(delimiter) && findHeader(split(sample, delimiter)) !== null) ?? null;
}

/** Cells pasted from a sheet: every line has tabs, and none is indented with them. */
export function isTabbed(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE_CHARS)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  return lines.length >= 2 && lines.filter((line) => /\S\t|^\t+[^\t]*\S.*\t/u.test(line)).length >= lines.length * 0.8;
}

function likeliest(text: string): string {
  const [first = ''] = text
    .slice(0, SAMPLE_CHARS)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best), { delimiter: ';', count: 1 }).delimiter;
}

function split(text: string, delimiter: string): SourceRow[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  return data.map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cleanText(cell).replace(/\r\n?/gu, '\n').trim()) }));
}
