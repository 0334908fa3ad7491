/** A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
const defuse = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV as Swedish Excel opens it by double-click: byte order mark, semicolons, CRLF. */
export const toCsv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => quote(typeof cell === 'number' ? String(cell) : defuse(cell))).join(';');
  return `\uFEFF${[header, ...rows].map(line).join('\r\n')}\r\n`;
};
