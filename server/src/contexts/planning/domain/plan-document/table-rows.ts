import { readDate } from './dates.ts';
import { type Draft, newDraft } from './draft.ts';
import { readLevel } from './message-level.ts';
import type { Outline } from './outline-state.ts';
import { problem } from './problem.ts';
import { readSameAs } from './same-as.ts';
import { readSection, readSide, readTier, readTierValue } from './sections.ts';
import type { SourceRow } from './source.ts';
import { splitItems } from './split-items.ts';
import type { Column, ColumnKind, Header } from './table-header.ts';

type Reading = { outline: Outline; columns: Column[]; drafts: Map<string, Draft>; current: Draft | null };

/** A table with one row per group, or one per group and message; an empty group cell repeats the one above. */
export function readRows(outline: Outline, header: Header, rows: readonly SourceRow[]): void {
  const reading: Reading = { outline, columns: header.columns, drafts: new Map(), current: null };
  for (const column of header.columns) {
    if (column.kind === 'unknown' && !outline.problems.some((each) => each.code === 'unknownColumn' && each.text === column.title))
      outline.problems.push(problem('unknownColumn', column.title, { row: rows[header.rowIndex]?.row ?? 0, column: column.title }));
  }
  for (const row of rows.slice(0, header.rowIndex)) ignoreRow(outline, row);
  for (const row of rows.slice(header.rowIndex + 1)) readRow(reading, row);
}

function readRow(reading: Reading, row: SourceRow): void {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || isHeaderAgain(reading, row)) return;
  if (filled.length === 1 && takeSectionRow(reading, filled[0] ?? '')) return;
  const name = cellOf(reading, row, 'group').replace(/\s+/gu, ' ').replace(/\s*:$/u, '');
  if (name !== '') reading.current = groupFor(reading, name, row);
  const { current } = reading;
  if (!current) return reportOrphan(reading, row);
  readAttributes(reading, current, row);
  readMessages(reading, current, row);
  readChannels(reading, current, row);
}

/** A row with nothing but "Externa målgrupper" or "Prio 2" speaks for the rows below it. */
function takeSectionRow(reading: Reading, text: string): boolean {
  const section = readSection(text);
  const tier = section ? null : readTier(text);
  if (!section && (!tier || tier.rest !== '')) return false;
  reading.current = null;
  if (section) Object.assign(reading.outline, { side: section.side, sideSeen: true, tier: section.tier });
  if (tier) Object.assign(reading.outline, { tier: tier.tier, tierSeen: true });
  return true;
}

function groupFor(reading: Reading, name: string, row: SourceRow): Draft {
  const side = readSide(cellOf(reading, row, 'side')) ?? reading.outline.side;
  const key = `${side} ${name.toLocaleLowerCase('sv')}`;
  const known = reading.drafts.get(key);
  if (known) return known;
  const draft = { ...newDraft(name, row.row, side, reading.outline.tier, 'table'), row: row.row };
  reading.drafts.set(key, draft);
  reading.outline.drafts.push(draft);
  return draft;
}

function readAttributes(reading: Reading, draft: Draft, row: SourceRow): void {
  const { outline } = reading;
  const side = cellOf(reading, row, 'side');
  if (side !== '' && !readSide(side))
    outline.problems.push(
      problem(
        'unknownValue',
        side,
        { row: row.row, column: titleOf(reading, 'side') },
        { sv: 'intern eller extern', en: 'internal or external' },
      ),
    );
  const tierText = cellOf(reading, row, 'tier');
  const tier = tierText === '' ? null : readTierValue(tierText);
  if (tierText !== '' && tier === null)
    outline.problems.push(
      problem(
        'unknownValue',
        tierText,
        { row: row.row, column: titleOf(reading, 'tier') },
        { sv: 'ett tal, 1 är viktigast', en: 'a number, 1 is the most important' },
      ),
    );
  if (tier !== null) Object.assign(draft, { tier });
  for (const column of reading.columns) {
    const text = (row.cells[column.index] ?? '').trim();
    if (column.kind === 'note' && text !== '') draft.notes.push({ label: column.title, text, line: row.row });
  }
}

function readMessages(reading: Reading, draft: Draft, row: SourceRow): void {
  const level = levelOf(reading, row);
  const needBy = dateOf(reading, row);
  for (const column of reading.columns) {
    if (column.kind !== 'message') continue;
    for (const title of splitItems(row.cells[column.index] ?? '')) {
      const same = readSameAs(title);
      if (same) draft.sameAs.push({ text: title, line: row.row });
      const own = same ? splitItems(same.extra) : [title];
      draft.items.push(...own.map((each) => ({ title: each.replace(/\s+/gu, ' '), line: row.row, level, needBy })));
    }
  }
}

function readChannels(reading: Reading, draft: Draft, row: SourceRow): void {
  for (const column of reading.columns) {
    const text = (row.cells[column.index] ?? '').trim();
    if (column.kind !== 'channel' || text === '') continue;
    const note = text.replace(/\s*\n\s*/gu, '; ');
    if (draft.channelTexts.some((each) => each.text === text) || draft.channelNote === note) continue;
    draft.channelNote = draft.channelNote === '' ? note : `${draft.channelNote}; ${note}`;
    for (const part of splitItems(text)) draft.channelTexts.push({ text: part, line: row.row });
  }
}

function levelOf(reading: Reading, row: SourceRow): Draft['items'][number]['level'] {
  const text = cellOf(reading, row, 'level');
  const level = readLevel(text);
  if (text !== '' && !level)
    reading.outline.problems.push(
      problem(
        'unknownValue',
        text,
        { row: row.row, column: titleOf(reading, 'level') },
        { sv: 'veta, förstå eller kunna', en: 'know, understand or can do' },
      ),
    );
  return level;
}

function dateOf(reading: Reading, row: SourceRow): string | null {
  const text = cellOf(reading, row, 'needBy');
  const date = readDate(text);
  if (text !== '' && !date)
    reading.outline.problems.push(
      problem(
        'unknownValue',
        text,
        { row: row.row, column: titleOf(reading, 'needBy') },
        { sv: 'ett datum som 2027-03-31', en: 'a date such as 2027-03-31' },
      ),
    );
  return date;
}

/** Printing a long table repeats its header; that is not a group called "Målgrupp". */
function isHeaderAgain(reading: Reading, row: SourceRow): boolean {
  return reading.columns.every((column) => (row.cells[column.index] ?? '').trim().toLowerCase() === column.title.toLowerCase());
}

function reportOrphan(reading: Reading, row: SourceRow): void {
  const text = cellOf(reading, row, 'message');
  if (text !== '')
    reading.outline.problems.push(problem('messagesWithoutGroup', text, { row: row.row, column: titleOf(reading, 'group') }));
  else ignoreRow(reading.outline, row);
}

function cellOf(reading: Reading, row: SourceRow, kind: ColumnKind): string {
  const column = reading.columns.find((each) => each.kind === kind);
  return column ? (row.cells[column.index] ?? '').trim() : '';
}

function titleOf(reading: Reading, kind: ColumnKind): string {
  return reading.columns.find((each) => each.kind === kind)?.title ?? '';
}

function ignoreRow(outline: Outline, row: SourceRow): void {
  const text = row.cells.filter((cell) => cell !== '').join(' | ');
  if (text !== '') outline.ignored.push({ line: row.row, text: text.slice(0, 200) });
}
