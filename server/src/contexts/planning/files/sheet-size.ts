const MAX_ROWS = 200_000;
const MAX_COLUMNS = 2_000;
const MAX_CELLS = 3_000_000;

/**
 * One cell far out makes the reader fill in everything before it, so a sheet of a hundred bytes can ask for
 * billions of cells. The addresses are checked first.
 */
export function sheetFits(xml: Buffer): boolean {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, letters, row] of xml.toString('latin1').matchAll(/\sr\s*=\s*["']([A-Z]{0,4})(\d{1,12})["']/giu)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnNumber((letters ?? '').toUpperCase()));
  }
  return lastRow <= MAX_ROWS && lastColumn <= MAX_COLUMNS && lastRow * lastColumn <= MAX_CELLS;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
