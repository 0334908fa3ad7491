import type { OfficeFile } from '../../../platform/files/office-file.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

/** Rows count from 1 as in Excel, columns from 0. `address` is how people find it. */
export type Merge = { address: Record<Locale, string>; fromRow: number; toRow: number; fromColumn: number; toColumn: number };
export type SheetLayout = { hiddenRows: ReadonlySet<number>; merges: Merge[] };

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** What the reader of cells does not tell: which rows are hidden and which cells are merged, by the sheet's name. */
export const sheetLayouts = ({ part }: OfficeFile): Map<string, SheetLayout> => {
  const text = (name: string): string => part(name)?.toString('utf8') ?? '';
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/gu)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/gu)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [unescape(attribute(tag, 'name') ?? ''), layoutOf(text(target.startsWith('/') ? target.slice(1) : `xl/${target}`))];
    }),
  );
};

const layoutOf = (xml: string): SheetLayout => {
  const hidden = [...xml.matchAll(/<row\s[^>]*>/gu)].filter(([tag]) => /\shidden="(?:1|true)"/u.test(tag));
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*>/gu)].slice(0, 1000);
  return {
    hiddenRows: new Set(hidden.map(([tag]) => Number(attribute(tag, 'r')))),
    merges: merged.flatMap(([tag]) => mergeOf(attribute(tag, 'ref') ?? '')),
  };
};

const mergeOf = (address: string): Merge[] => {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/u.exec(address);
  if (match === null) return [];
  const [, fromColumn = '', fromRow, toColumn = '', toRow] = match;
  return [
    {
      address: { sv: address, en: address },
      fromRow: Number(fromRow),
      toRow: Number(toRow),
      fromColumn: columnIndex(fromColumn),
      toColumn: columnIndex(toColumn),
    },
  ];
};

const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
