import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type PrintedDocument, pageWords } from './printed-document.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const bullets = 'bullets';
const soft = '55605B';

/** Characters that XML cannot hold would make a file that Word refuses. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const clean = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

const run = (text: string, look: { bold?: boolean; color?: string; size?: number } = {}): TextRun =>
  new TextRun({ text: clean(text), ...look });

type CellLook = { isHead: boolean; isMark: boolean; share: number };

const cell = (text: string, { isHead, isMark, share }: CellLook): TableCell =>
  new TableCell({
    width: { size: share * 100, type: WidthType.PERCENTAGE },
    margins: isMark ? { top: 60, left: 20, right: 0 } : { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [run(text, isMark ? { color: soft, size: 6 } : { bold: isHead, size: 18 })] })],
  });

const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color });
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const tableOf = ({ caption, header, rows, widths, lastIsMark }: Extract<Block, { kind: 'table' }>): FileChild[] => {
  const shares = widths ?? header.map(() => 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const rowOf = (cells: readonly string[], isHead: boolean): TableRow => {
    const children = cells.map((text, column) => {
      const isMark = lastIsMark === true && column === header.length - 1;
      return cell(text, { isHead, isMark, share: (shares[column] ?? 1) / all });
    });
    // `tableHeader: false` is still read as a head by some readers, so it is left out.
    return new TableRow({ children, cantSplit: true, ...(isHead ? { tableHeader: true } : {}) });
  };
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [run(caption, { bold: true, color: soft, size: 18 })] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: noLine,
        left: noLine,
        right: noLine,
        insideVertical: noLine,
        bottom: line('C9C4B6'),
        insideHorizontal: line('C9C4B6'),
      },
      rows: [rowOf(header, true), ...rows.map((cells) => rowOf(cells, false))],
    }),
    new Paragraph({ children: [] }),
  ];
};

const childrenOf = (block: Block): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: [run(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: [run(block.text)] })];
    case 'note':
      return [new Paragraph({ spacing: { after: 120 }, children: [run(block.text, { color: soft, size: 18 })] })];
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [run(item)] }));
    case 'table':
      return tableOf(block);
  }
};

/** Linked to the headings; Word fills in the page numbers when it opens the file. */
const contentsOf = (heading: string): FileChild[] => [
  new Paragraph({ spacing: { before: 240, after: 80 }, keepNext: true, children: [run(heading, { bold: true, size: 26 })] }),
  new TableOfContents(clean(heading), { hyperlink: true, headingStyleRange: '1-3' }),
];

const footerOf = ({ title, locale }: PrintedDocument): Footer => {
  const page = new TextRun({
    size: 17,
    color: soft,
    children: [`\t${pageWords[locale]} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  return new Footer({
    children: [new Paragraph({ tabStops: [{ type: 'right', position: 9300 }], children: [run(title, { color: soft, size: 17 }), page] })],
  });
};

const turned = { size: { orientation: PageOrientation.LANDSCAPE }, margin: { left: 850, right: 850 } };

/** The document as Word: real headings and a real table head, so that it can be worked on and is read aloud as meant. */
export const writeWord = async (printed: PrintedDocument): Promise<Buffer> => {
  const { title, byline, author, subject, locale, marking, contents, blocks, sideways = [] } = printed;
  const head =
    marking === '' ? [] : [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(marking, { color: soft, size: 17 })] })];
  const frame = { headers: { default: new Header({ children: head }) }, footers: { default: footerOf(printed) } };
  const document = new Document({
    title: clean(title),
    creator: clean(author),
    subject: clean(subject),
    styles: {
      default: {
        document: { run: { font: 'Source Sans 3', size: 21, language: { value: locale === 'sv' ? 'sv-SE' : 'en-GB' } } },
        title: { run: { font: 'Source Serif 4', size: 48, bold: true } },
        heading1: { run: { font: 'Source Serif 4', size: 34, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { font: 'Source Serif 4', size: 26, bold: true }, paragraph: { spacing: { before: 260, after: 100 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 180, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 220 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        ...frame,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          new Paragraph({ spacing: { after: 200 }, children: [run(byline, { color: soft })] }),
          ...(contents === undefined ? [] : contentsOf(contents)),
          ...blocks.flatMap(childrenOf),
        ],
      },
      ...(sideways.length === 0 ? [] : [{ ...frame, properties: { page: turned }, children: sideways.flatMap(childrenOf) }]),
    ],
  });
  return Packer.toBuffer(document);
};
