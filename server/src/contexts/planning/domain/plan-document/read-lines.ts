import { readLabel } from './labels.ts';
import type { SourceBlock, SourceLine, SourceTable } from './source.ts';

/** Longer lines are prose or data, never part of a list; capping them keeps every pattern linear. */
export const MAX_LINE_CHARS = 4000;

// Control and private-use characters, zero-width ones, and those that reverse the reading direction.
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Co}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
const SYMBOL_BULLETS = /^([ \t\u00A0]*)[\uF0B7\uF0A7\uF02D\uF0D8\uF0FC]/gmu;
const BULLET = /^([-–—−•*·∙‣▪▫●○◦■□☐✓✔➢➤→»+])(\s*)(?=\S)(.*)$/u;
const NUMBERED = /^\(?((?:\d{1,2}|[a-zA-Z](?=\)))[.)]|\d{1,2}(?:\.\d{1,2})+\.?(?=\s))\s*(?=[^\d\s])(.+)$/u;
const RULE = /^\s*(?:[-=_*–—]\s?){3,}\s*$/u;
const JOINS_NEXT = /(?:[,–/-]|\s(?:och|samt|eller|för|till|med|i|på|av|om|and|or|for|to|with|in|on|of|the))$/iu;
const WRAPPED_FROM_CHARS = 45;

type RawLine = SourceLine & { indent: number; rawLength: number };

/** Plain text, pasted or from a file, as lines and tables. Script and markup stay plain text. */
export function readLines(text: string): SourceBlock[] {
  const rows = cleanText(text).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u);
  const letterBullets = rows.filter((row) => /^\s*o[\t ]+\S/u.test(row.slice(0, 80))).length >= 2;
  const blocks: SourceBlock[] = [];
  const indents: number[] = [];
  let blank = true;
  let before: RawLine | null = null;
  for (const [index, row] of rows.entries()) {
    if (/^[>\s]*$/u.test(row.slice(0, 200)) && row.trim().length < 200) {
      blank = true;
      continue;
    }
    if (isTableRow(row)) {
      addTableRow(blocks, row, index + 1);
      before = null;
      continue;
    }
    if (RULE.test(row.slice(0, 200)) && row.length < 200) {
      if (before?.shape === 'paragraph' && !blank) before.shape = 'heading';
      blank = true;
      continue;
    }
    const line = readLine(row, index + 1, blank, letterBullets);
    if (before && continues(before, line)) {
      appendTo(before, line);
      continue;
    }
    nest(line, indents);
    blocks.push(line);
    before = line;
    blank = false;
  }
  return blocks;
}

/** One piece of text with whitespace and control characters made harmless. */
export function cleanText(text: string): string {
  return text.replace(SYMBOL_BULLETS, '$1•').replace(UNSEEN, '').normalize('NFC');
}

function readLine(row: string, line: number, afterBlank: boolean, letterBullets: boolean): RawLine {
  const unquoted = row.slice(0, MAX_LINE_CHARS + 1).replace(/^(?:\s*>)+\s?/u, '');
  const indent = indentOf(unquoted);
  const trimmed = unquoted.replace(/\u00A0/gu, ' ').trim();
  const base = { kind: 'line' as const, line, level: 0, bold: false, afterBlank, indent, rawLength: row.trimEnd().length };
  const heading = /^(#{1,6})\s+(\S.*)$/u.exec(trimmed);
  if (heading) return { ...base, shape: 'heading', level: heading[1]?.length ?? 1, text: unmark(heading[2]?.replace(/\s+#+$/u, '') ?? '') };
  const bullet = letterBullets && /^o[\t ]/u.test(trimmed) ? trimmed.slice(1) : bulletText(trimmed);
  if (bullet !== null) return { ...base, shape: 'bullet', text: unmark(bullet.replace(/^\s*\[[ xX]?\]\s+/u, '')), bold: isBold(bullet) };
  const numbered = NUMBERED.exec(trimmed);
  if (numbered) return { ...base, shape: 'numbered', text: unmark(numbered[2] ?? ''), bold: isBold(numbered[2] ?? '') };
  return { ...base, shape: 'paragraph', text: unmark(trimmed), bold: isBold(trimmed) };
}

function bulletText(trimmed: string): string | null {
  const found = BULLET.exec(trimmed);
  if (!found) return null;
  const [, mark = '', space = '', rest = ''] = found;
  if (space === '' && (mark === '*' || mark === '+' || !/^[\p{L}\d("”]/u.test(rest) || (mark === '-' && /^\d/u.test(rest)))) return null;
  return rest;
}

/** Soft-wrapped text: a deeper line under a bullet, or a long line that goes on in lower case. */
function continues(before: RawLine, line: RawLine): boolean {
  if (line.afterBlank || line.shape !== 'paragraph' || before.shape === 'heading' || before.text.endsWith(':')) return false;
  if (readLabel(line.text.slice(0, 200), true) || before.text.length > MAX_LINE_CHARS) return false;
  const inList = before.shape === 'bullet' || before.shape === 'numbered';
  if (inList && line.indent > before.indent && !line.text.endsWith(':')) return true;
  if (!/^\p{Ll}/u.test(line.text) || /[.!?;]$/u.test(before.text)) return false;
  if (inList && /^\p{Lu}/u.test(before.text)) return true;
  return before.rawLength >= WRAPPED_FROM_CHARS || JOINS_NEXT.test(before.text.slice(-20));
}

function appendTo(before: RawLine, line: RawLine): void {
  const hyphenated =
    /\p{L}{3,}-$/u.test(before.text.slice(-12)) && /^\p{Ll}/u.test(line.text) && !/^(?:och|eller|samt|and|or)\s/u.test(line.text);
  before.text = hyphenated ? before.text.slice(0, -1) + line.text : `${before.text} ${line.text}`;
  before.rawLength = line.rawLength;
}

/** How deep a bullet stands follows from the indents of the list above it. */
function nest(line: RawLine, indents: number[]): void {
  if (line.shape === 'heading') return;
  if (line.shape === 'paragraph') {
    indents.length = 0;
    return;
  }
  while ((indents.at(-1) ?? -1) > line.indent) indents.pop();
  if ((indents.at(-1) ?? -1) < line.indent) indents.push(line.indent);
  line.level = indents.length - 1;
}

function isTableRow(row: string): boolean {
  const trimmed = row.trim();
  return trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2 && row.length < MAX_LINE_CHARS;
}

function addTableRow(blocks: SourceBlock[], row: string, line: number): void {
  const cells = row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => unmark(cell.trim()));
  if (cells.every((cell) => /^:?-*:?$/u.test(cell))) return;
  const last = blocks.at(-1);
  const table: SourceTable = last?.kind === 'table' ? last : { kind: 'table', name: null, rows: [] };
  if (table !== last) blocks.push(table);
  table.rows.push({ row: line, cells });
}

function indentOf(row: string): number {
  const space = /^[\s\u00A0]*/u.exec(row)?.[0] ?? '';
  return [...space].reduce((width, char) => width + (char === '\t' ? 4 : 1), 0);
}

function isBold(text: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(text.trim());
}

function unmark(text: string): string {
  return text
    .replace(/\*\*|__/gu, '')
    .replace(/(^|\s)([*_])(?=\S)([^*_]{1,100}?)\2(?=$|[\s.,:;])/gu, '$1$3')

    .replace(/[\t ]+/gu, ' ')
    .trim();
}
