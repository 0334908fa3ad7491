import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { AppError } from '../../vocabulary/app-error.ts';
import { decodeText } from './decode-text.ts';
import { isZip, openOfficeFile } from './office-file.ts';

/** Rows of a spreadsheet or a text table, every cell as text; index 0 is the sheet's row 1. */
export type Table = string[][];

const wrongType = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

const signatures: { bytes: readonly number[]; sv: string; en: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    sv: 'det är ett äldre Excel-format (.xls) eller en lösenordsskyddad fil. Spara den som .xlsx utan lösenord och försök igen.',
    en: 'it is an older Excel format (.xls) or protected by a password. Save it as .xlsx without a password and try again.',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    sv: 'det är en PDF. Spara listan som Excel (.xlsx) eller CSV och försök igen.',
    en: 'it is a PDF. Save the list as Excel (.xlsx) or CSV and try again.',
  },
];

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell as string | number | boolean).trim();
};

const readWorkbook = async (bytes: Uint8Array): Promise<Table> => {
  const { names, repack } = await openOfficeFile(bytes);
  if (!names.includes('xl/workbook.xml'))
    throw wrongType(
      'det är inte ett kalkylblad. Välj en Excel-fil (.xlsx), en CSV-fil eller klistra in listan.',
      'it is not a spreadsheet. Choose an Excel file (.xlsx), a CSV file, or paste the list.',
    );
  try {
    const rows = await readSheet(repack());
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    throw new AppError(
      'unreadableFile',
      {
        reasonSv: 'den är skadad. Öppna den i Excel, spara om den och försök igen.',
        reasonEn: 'it is damaged. Open it in Excel, save it again and try once more.',
      },
      { cause },
    );
  }
};

const separators = ['\t', ';', ',', '|'] as const;

/** The separator that most lines have, equally often; quoted cells are left out of the count. */
const guessSeparator = (text: string): string => {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const same = Map.groupBy(counts, (count) => count);
    return Math.max(0, ...[...same.values()].map((alike) => alike.length));
  });
  return separators[scores.indexOf(Math.max(...scores))] ?? ';';
};

/** Excel's own first line `sep=;` says which separator follows. */
const separatorLine = /^sep=(.)\r?\n/i;

export const readTextTable = (text: string): Table => {
  const named = separatorLine.exec(text);
  const rest = named === null ? text : text.slice(named[0].length);
  const { data } = Papa.parse<string[]>(rest, {
    delimiter: named?.[1] ?? guessSeparator(rest),
    skipEmptyLines: false,
  });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  // The line break at the end of the last line is no row.
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return named === null ? rows : [[], ...rows];
};

/**
 * Reads an Excel workbook's first sheet, or a CSV/TSV text in any of the usual encodings. The kind is told by the
 * bytes, never by the file's name. Formulas are read as the value they show. Throws `unreadableFile`.
 */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (isZip(bytes)) return readWorkbook(bytes);
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) throw wrongType(known.sv, known.en);
  return readTextTable(decodeText(bytes).text);
};
