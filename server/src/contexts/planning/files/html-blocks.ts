import { readLines } from '../domain/plan-document/read-lines.ts';
import type { SourceBlock, SourceLine } from '../domain/plan-document/source.ts';
import { type GrowingTable, newTable, toSourceTable } from './growing-table.ts';

type Text = { tag: string; level: number; ordered: boolean; text: string; bold: number; all: number };
type Walk = {
  blocks: SourceBlock[];
  paragraph: number;
  lists: boolean[];
  open: Text | null;
  bold: number;
  table: GrowingTable | null;
  tableDepth: number;
  skipping: string | null;
};

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/giu;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#x27': "'" };

/**
 * The HTML that mammoth writes (well-formed, a dozen element names, everything escaped) as lines and tables.
 * It is a reader for that output, not for web pages.
 */
export function htmlBlocks(html: string): SourceBlock[] {
  const walk: Walk = { blocks: [], paragraph: 0, lists: [], open: null, bold: 0, table: null, tableDepth: 0, skipping: null };
  for (const [, slash, tag, attributes, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) addText(walk, text);
    else if (slash === '/') closeTag(walk, (tag ?? '').toLowerCase());
    else openTag(walk, (tag ?? '').toLowerCase(), attributes ?? '');
  }
  flush(walk);
  return walk.blocks;
}

function openTag(walk: Walk, tag: string, attributes: string): void {
  if (walk.skipping) return;
  if (/id="(?:foot|end)note/u.test(attributes)) {
    walk.skipping = tag;
    return;
  }
  if (tag === 'strong' || tag === 'b') walk.bold += 1;
  if (tag === 'br') addText(walk, '\n');
  if (tag === 'table') openTable(walk);
  if (walk.table) return openInTable(walk, walk.table, tag, attributes);
  if (tag === 'ul' || tag === 'ol') {
    flush(walk);
    walk.lists.push(tag === 'ol');
  }
  if (/^(?:p|h[1-6]|li)$/u.test(tag)) {
    flush(walk);
    walk.open = {
      tag,
      level: Number(tag[1]) || Math.max(0, walk.lists.length - 1),
      ordered: walk.lists.at(-1) ?? false,
      text: '',
      bold: 0,
      all: 0,
    };
  }
}

function closeTag(walk: Walk, tag: string): void {
  if (walk.skipping) {
    if (walk.skipping === tag) walk.skipping = null;
    return;
  }
  if (tag === 'strong' || tag === 'b') walk.bold -= 1;
  if (tag === 'table') closeTable(walk);
  if (walk.table) return;
  if (/^(?:p|h[1-6]|li)$/u.test(tag)) flush(walk);
  if (tag === 'ul' || tag === 'ol') {
    flush(walk);
    walk.lists.pop();
  }
}

function addText(walk: Walk, escaped: string): void {
  if (walk.skipping) return;
  const text = escaped.replace(/&(#?\w{1,8});/gu, (whole, name: string) => ENTITIES[name] ?? whole);
  if (walk.table) return walk.table.addText(text);
  if (!walk.open) return;
  walk.open.text += text;
  const visible = text.trim().length;
  walk.open.all += visible;
  if (walk.bold > 0) walk.open.bold += visible;
}

function flush(walk: Walk): void {
  const { open } = walk;
  walk.open = null;
  if (!open || open.text.trim() === '') return;
  walk.paragraph += 1;
  const bold = open.bold > 0 && open.bold >= open.all * 0.9;
  const base = { kind: 'line' as const, line: walk.paragraph, bold, afterBlank: true };
  const flat = open.text.replace(/\s+/gu, ' ').trim();
  if (open.tag.startsWith('h')) walk.blocks.push({ ...base, shape: 'heading', level: open.level, text: flat });
  else if (open.tag === 'li') walk.blocks.push({ ...base, shape: open.ordered ? 'numbered' : 'bullet', level: open.level, text: flat });
  else walk.blocks.push(...typedLines(open.text, base));
}

/** A plain paragraph may hold typed bullets and line breaks, so it is read the way plain text is. */
function typedLines(text: string, base: Pick<SourceLine, 'line' | 'bold'>): SourceBlock[] {
  return readLines(text).map((block) => (block.kind === 'line' ? { ...block, line: base.line, bold: base.bold || block.bold } : block));
}

function openTable(walk: Walk): void {
  flush(walk);
  walk.tableDepth += 1;
  walk.table ??= newTable();
}

function openInTable(walk: Walk, table: GrowingTable, tag: string, attributes: string): void {
  if (walk.tableDepth > 1) return table.addText('\n');
  if (tag === 'tr') table.openRow();
  if (tag === 'td' || tag === 'th') table.openCell(spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan'));
  if (tag === 'p') table.addText('\n');
  if (tag === 'li') table.addText('\n• ');
}

function closeTable(walk: Walk): void {
  walk.tableDepth -= 1;
  if (walk.tableDepth > 0 || !walk.table) return;
  const table = toSourceTable(walk.table, walk.paragraph + 1);
  walk.paragraph += table.rows.length;
  walk.blocks.push(table);
  walk.table = null;
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`${name}="(\\d{1,3})"`, 'u').exec(attributes);
  return Math.min(100, Math.max(1, Number(found?.[1] ?? 1)));
}
