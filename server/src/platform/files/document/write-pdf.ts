import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import { type Block, type PrintedDocument, pageWords } from './printed-document.ts';
import { contentsLines, type HeadingPlace, writeContents } from './write-pdf-contents.ts';
import { drawTable } from './write-pdf-table.ts';

type Pdf = InstanceType<typeof PdfDocument>;
type Structure = ReturnType<Pdf['struct']>;

const require = createRequire(import.meta.url);
const font = (family: string, file: string): string => require.resolve(`@expo-google-fonts/${family}/${file}`);

const fonts = {
  text: font('source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  strong: font('source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  heading: font('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

export const ink = { text: '#1c2522', soft: '#55605b', line: '#c9c4b6' } as const;

const headings = {
  1: { size: 17, before: 18, after: 5 },
  2: { size: 13, before: 13, after: 4 },
  3: { size: 11, before: 9, after: 3 },
} as const;

const margins = { top: 68, bottom: 68, left: 62, right: 62 };

const open = (printed: PrintedDocument): Pdf => {
  const { title, author, subject, locale } = printed;
  const info = { Title: title, Author: author, Subject: subject, Creator: 'Budkavle' };
  // Tagged, with a language and a title: what DOS-lagen (2018:1937) asks of public documents that are read with aids.
  const pdf = new PdfDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    info,
    font: fonts.text,
  });
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, file);
  return pdf;
};

/** Room for a heading and some lines below it: a heading does not end a page. */
const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > pdf.page.height - margins.bottom) pdf.addPage();
};

const write = (pdf: Pdf, root: Structure, block: Block): void => {
  switch (block.kind) {
    case 'heading': {
      const { size, before, after } = headings[block.level];
      keepTogether(pdf, before + size + 46);
      pdf.y += before;
      pdf
        .font(block.level === 3 ? 'strong' : 'heading')
        .fontSize(size)
        .fillColor(ink.text);
      pdf.text(block.text, { structParent: root, structType: `H${block.level + 1}` });
      pdf.y += after;
      return;
    }
    case 'paragraph':
    case 'note':
      pdf
        .font('text')
        .fontSize(block.kind === 'note' ? 9 : 10.5)
        .fillColor(block.kind === 'note' ? ink.soft : ink.text);
      pdf.text(block.text, { structParent: root, structType: 'P', lineGap: 2.5 });
      pdf.y += 6;
      return;
    case 'list':
      pdf.font('text').fontSize(10.5).fillColor(ink.text);
      if (block.items.length > 0)
        pdf.list([...block.items], { structParent: listIn(pdf, root), bulletRadius: 1.8, textIndent: 12, lineGap: 2.5, paragraphGap: 2 });
      pdf.y += 6;
      return;
    case 'table':
      drawTable(pdf, root, block, { left: margins.left, bottom: pdf.page.height - margins.bottom });
  }
};

const listIn = (pdf: Pdf, root: Structure): Structure => {
  const list = pdf.struct('L');
  root.add(list);
  return list;
};

const writeTitle = (pdf: Pdf, root: Structure, { title, byline, colour }: PrintedDocument): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.rect(margins.left, margins.top - 14, 46, 4).fill(colour);
  pdf.endMarkedContent();
  pdf.font('heading').fontSize(24).fillColor(ink.text);
  pdf.text(title, margins.left, margins.top, { structParent: root, structType: 'H1' });
  pdf.font('text').fontSize(10.5).fillColor(ink.soft);
  pdf.text(byline, { structParent: root, structType: 'P' });
  pdf.y += 8;
};

/** Heads and feet are artifacts: aids to reading aloud skip them. */
const writeMargins = (pdf: Pdf, { title, marking, locale }: PrintedDocument): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    const width = pdf.page.width - margins.left - margins.right;
    // Writing below the margin would start a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('text').fontSize(8.5).fillColor(ink.soft);
    const foot = pdf.page.height - 44;
    pdf.text(title, margins.left, foot, { width: width - 90, lineBreak: false, ellipsis: true });
    pdf.text(`${pageWords[locale]} ${page - start + 1} (${count})`, margins.left, foot, { width, align: 'right', lineBreak: false });
    if (marking !== '') pdf.text(marking, margins.left, 34, { width, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
};

type Layout = { bytes: Buffer; headings: HeadingPlace[] };

/** Lays the document out once. `pages` are the headings' pages as an earlier layout found them. */
const layOut = async (printed: PrintedDocument, pages: readonly number[]): Promise<Layout> => {
  const pdf = open(printed);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve, reject) => {
    pdf.once('end', resolve);
    pdf.once('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  writeTitle(pdf, root, printed);
  if (printed.contents !== undefined) writeContents(pdf, root, printed.contents, contentsLines(printed, pages));
  const placed: HeadingPlace[] = [];
  for (const block of printed.blocks) {
    write(pdf, root, block);
    const { start, count } = pdf.bufferedPageRange();
    if (block.kind === 'heading') placed.push({ text: block.text, level: block.level, page: start + count });
    if (block.kind === 'heading' && printed.contents !== undefined) pdf.outline.addItem(block.text);
  }
  writeMargins(pdf, printed);
  root.end();
  pdf.end();
  await done;
  return { bytes: Buffer.concat(chunks), headings: placed };
};

/**
 * The document as a tagged PDF (ISO 32000 logical structure) with embedded fonts. With contents it is laid out twice: which page a
 * heading stands on is known when all of it has been laid out, and the list is as long the second time.
 */
export const writePdf = async (printed: PrintedDocument): Promise<Buffer> => {
  const first = await layOut(printed, []);
  if (printed.contents === undefined) return first.bytes;
  return (
    await layOut(
      printed,
      first.headings.map(({ page }) => page),
    )
  ).bytes;
};
