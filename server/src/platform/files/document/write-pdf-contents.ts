import type PdfDocument from 'pdfkit';
import type { PrintedDocument } from './printed-document.ts';

type Pdf = InstanceType<typeof PdfDocument>;
type Structure = ReturnType<Pdf['struct']>;

/** `page` counts from 1. */
export type HeadingPlace = { text: string; level: number; page: number };

/** One line for each heading; before the pages are known they are left out. */
export const contentsLines = ({ blocks }: PrintedDocument, pages: readonly number[]): HeadingPlace[] =>
  blocks.filter((block) => block.kind === 'heading').map(({ text, level }, at) => ({ text, level, page: pages[at] ?? 0 }));

const rowHeight = 17;

/** A list of contents (TOC with TOCI in the structure): heading to the left, page to the right. One row each, so that its length is known. */
export const writeContents = (pdf: Pdf, root: Structure, title: string, lines: readonly HeadingPlace[]): void => {
  const { left, right, bottom } = pdf.page.margins;
  const width = pdf.page.width - left - right;
  pdf.font('heading').fontSize(13).fillColor('#1c2522');
  pdf.text(title, left, pdf.y + 10, { structParent: root, structType: 'H2' });
  pdf.y += 4;
  const list = pdf.struct('TOC');
  root.add(list);
  pdf.font('text').fontSize(10.5);
  for (const { text, level, page } of lines) {
    if (pdf.y + rowHeight > pdf.page.height - bottom) pdf.addPage();
    const { y } = pdf;
    const indent = (level - 1) * 16;
    const row = { structParent: list, structType: 'TOCI', lineBreak: false };
    pdf.text(text, left + indent, y, { ...row, width: width - indent - 40, height: rowHeight, ellipsis: true });
    pdf.text(page === 0 ? '' : String(page), left + width - 36, y, { ...row, width: 36, align: 'right' });
    pdf.x = left;
    pdf.y = y + rowHeight;
  }
  list.end();
  pdf.y += 8;
};
