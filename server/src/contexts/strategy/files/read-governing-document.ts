import mammoth from 'mammoth';
import { decodeText } from '../../../platform/files/decode-text.ts';
import { isZip, openOfficeFile } from '../../../platform/files/office-file.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type ReadText, readLines, readText, type SourceLine } from '../domain/read-sections.ts';

const unreadable = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

// Word stores built-in style names in English whatever its language; some other programs write the Swedish ones.
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Rubrik'] => p.title:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
  // A list of contents is made anew by the machine.
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='toc ${level}'] => p.contents:fresh`,
    `p[style-name='Innehåll ${level}'] => p.contents:fresh`,
  ]),
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='Punktlista'] => ul > li:fresh",
];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<br ?\/?>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const piece = /<(h[1-6]|p|li|tr)((?: [^>]*)?)>([\s\S]*?)<\/\1>/g;

/** The converter's own HTML, which is plain and well-formed: one line for each heading, paragraph, point and row. */
const linesOf = (html: string): SourceLine[] =>
  [...html.matchAll(piece)].flatMap(([, tag = '', attributes = '', inner = '']): SourceLine[] => {
    const text = wordsOf(tag === 'tr' ? inner.replaceAll(/<\/t[dh]>/g, ' | ') : inner).replace(/ \|$/, '');
    if (attributes.includes('contents')) return [];
    if (tag.startsWith('h')) return [{ level: Number(tag[1]), text }];
    if (tag === 'li') return [{ level: null, text: `- ${text}` }];
    // An empty line parts paragraphs; points that follow each other stay together.
    return [
      { level: null, text: '' },
      { level: null, text },
      { level: null, text: '' },
    ];
  });

const readWord = async (bytes: Buffer, introduction: string): Promise<ReadText> => {
  const { names, repack } = await openOfficeFile(bytes);
  if (!names.includes('word/document.xml'))
    throw unreadable(
      'det är inte ett Word-dokument. Välj en .docx-fil eller en textfil.',
      'it is not a Word document. Choose a .docx or a text file.',
    );
  const { value } = await mammoth.convertToHtml(
    { buffer: repack() },
    {
      styleMap,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  );
  const lines = linesOf(value);
  if (lines.some(({ level }) => level !== null)) return readLines(lines, introduction);
  return readText(lines.map(({ text }) => text).join('\n'), introduction);
};

const isOther = (bytes: Buffer): boolean => {
  const head = bytes.subarray(0, 8).toString('latin1');
  return head.startsWith('%PDF-') || head.startsWith('{\\rtf') || head.startsWith('ÐÏ\u0011à');
};

/**
 * A Word or text file as numbered sections; told by its bytes, never by its name. `introduction` is the heading of what stands before
 * the first. Throws `unreadableFile` with the remedy.
 */
export const readGoverningDocument = async (bytes: Buffer, introduction: string): Promise<ReadText> => {
  if (isOther(bytes))
    throw unreadable(
      'det är en PDF eller ett äldre format. Spara dokumentet som Word (.docx) eller text och försök igen.',
      'it is a PDF or an older format. Save the document as Word (.docx) or text and try again.',
    );
  const read = isZip(bytes) ? await readWord(bytes, introduction) : readText(decodeText(bytes).text, introduction);
  if (read.sections.length === 0) throw unreadable('den innehåller ingen text.', 'it holds no text.');
  if (read.sections.length > 300)
    throw unreadable('den har fler än 300 rubriker. Dela upp dokumentet.', 'it has more than 300 headings. Split the document.');
  return read;
};
