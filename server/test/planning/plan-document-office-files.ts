import writeExcelFile from 'write-excel-file/node';
import { writeZip } from '../../src/platform/files/write-zip.ts';

/** Small Word and Excel files, made the way Word and Excel write them. */

export type WordPart = { text: string; style?: string; list?: 'bullet' | 'number'; depth?: number; bold?: boolean } | { table: string[][] };

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function wordFile(parts: readonly WordPart[]): Buffer {
  const body = parts.map((part) => ('table' in part ? table(part.table) : paragraph(part))).join('');
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relations({ numbering: 'numbering.xml', styles: 'styles.xml' }),
    'word/document.xml': `${XML}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering(),
    'word/styles.xml': styles(),
  });
}

export async function excelFile(sheets: { name: string; rows: (string | number | Date | boolean | null)[][] }[]): Promise<Buffer> {
  const written = writeExcelFile(sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cell)) })));
  return written.toBuffer();
}

export function archive(parts: Record<string, string | Buffer>): Buffer {
  return writeZip(new Map(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])));
}

function cell(value: string | number | Date | boolean | null) {
  if (value === null) return null;
  return value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value };
}

function paragraph({ text, style, list, depth = 0, bold }: Extract<WordPart, { text: string }>): string {
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  const listed = list ? `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list === 'bullet' ? 1 : 2}"/></w:numPr>` : '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  return `<w:p><w:pPr>${styled}${listed}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** An empty cell below a filled first cell is written as merged with it, as Word does. */
function table(rows: string[][]): string {
  const written = rows.map((row, index) => {
    const cells = row.map((text, column) => {
      const merged =
        column === 0 && index > 0 && text === ''
          ? '<w:vMerge/>'
          : column === 0 && rows[index + 1]?.[0] === ''
            ? '<w:vMerge w:val="restart"/>'
            : '';
      const lines = text.split('\n').map((line) => `<w:p><w:r><w:t>${escape(line)}</w:t></w:r></w:p>`);
      return `<w:tc><w:tcPr>${merged}</w:tcPr>${lines.join('')}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${written.join('')}</w:tbl>`;
}

function numbering(): string {
  const levels = (format: string) => [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
  return `${XML}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="1">${levels('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
}

function styles(): string {
  const heading = (level: number) => `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/></w:style>`;
  return `${XML}<w:styles xmlns:w="${MAIN}">${[1, 2, 3, 4].map(heading).join('')}</w:styles>`;
}

function relations(targets: Record<string, string>): string {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
