import mammoth from 'mammoth';
import type { SourceBlock } from '../domain/plan-document/source.ts';
import { htmlBlocks } from './html-blocks.ts';

// Word stores built-in style names in English whatever its language; some other programs write the Swedish ones.
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Rubrik'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul > li > ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='Punktlista'] => ul > li:fresh",
  "p[style-name='Numrerad lista'] => ol > li:fresh",
];

/** A Word document (already unpacked and checked) as lines and tables. */
export async function docxBlocks(docx: Buffer): Promise<SourceBlock[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: docx },
    {
      styleMap: STYLE_MAP,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  );
  return htmlBlocks(value);
}
