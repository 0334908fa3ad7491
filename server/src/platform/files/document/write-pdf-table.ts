import type PdfDocument from 'pdfkit';
import type { Block } from './printed-document.ts';

type Pdf = InstanceType<typeof PdfDocument>;
type Structure = ReturnType<Pdf['struct']>;
type Table = Extract<Block, { kind: 'table' }>;
type Frame = { left: number; bottom: number };

const padding = { x: 5, y: 4 };
const size = 9;

const widthsOf = (pdf: Pdf, { header, widths }: Table): number[] => {
  const room = pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;
  const shares = widths ?? header.map(() => 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * room);
};

const setFont = (pdf: Pdf, isHeader: boolean): void => {
  pdf
    .font(isHeader ? 'strong' : 'text')
    .fontSize(size)
    .fillColor('#1c2522');
};

const heightOf = (pdf: Pdf, cells: readonly string[], widths: readonly number[]): number =>
  Math.max(...cells.map((text, column) => pdf.heightOfString(text || ' ', { width: (widths[column] ?? 0) - 2 * padding.x, lineGap: 1 }))) +
  2 * padding.y;

const asArtifact = (pdf: Pdf, draw: () => void): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
};

/** Only what is read belongs to the structure; lines and the repeated head of a table that goes on are decoration. */
const drawRow = (
  pdf: Pdf,
  cells: readonly string[],
  widths: readonly number[],
  { left }: Frame,
  row: Structure | null,
  kind: 'TH' | 'TD',
) => {
  setFont(pdf, kind === 'TH');
  const top = pdf.y;
  const height = heightOf(pdf, cells, widths);
  let x = left;
  cells.forEach((text, column) => {
    const width = (widths[column] ?? 0) - 2 * padding.x;
    const write = (): void => {
      pdf.text(text, x + padding.x, top + padding.y, { width, lineGap: 1 });
    };
    if (row === null) asArtifact(pdf, write);
    else row.add(pdf.struct(kind, {}, [write]));
    x += widths[column] ?? 0;
  });
  asArtifact(pdf, () =>
    pdf
      .moveTo(left, top + height)
      .lineTo(x, top + height)
      .lineWidth(kind === 'TH' ? 1 : 0.5)
      .stroke(kind === 'TH' ? '#1c2522' : '#c9c4b6'),
  );
  pdf.x = left;
  pdf.y = top + height;
};

/** Rows are never cut in two; on a new page the head stands again. */
export const drawTable = (pdf: Pdf, root: Structure, table: Table, frame: Frame): void => {
  const widths = widthsOf(pdf, table);
  const structure = pdf.struct('Table');
  root.add(structure);
  pdf.font('strong').fontSize(size).fillColor('#55605b');
  pdf.text(table.caption, frame.left, pdf.y, { structParent: structure, structType: 'Caption' });
  const head = pdf.struct('TR');
  structure.add(head);
  drawRow(pdf, table.header, widths, frame, head, 'TH');
  head.end();
  for (const cells of table.rows) {
    setFont(pdf, false);
    if (pdf.y + heightOf(pdf, cells, widths) > frame.bottom) {
      pdf.addPage();
      drawRow(pdf, table.header, widths, frame, null, 'TH');
    }
    const row = pdf.struct('TR');
    structure.add(row);
    drawRow(pdf, cells, widths, frame, row, 'TD');
    row.end();
  }
  structure.end();
  pdf.y += 10;
};
