import { extname } from 'node:path';
import mammoth from 'mammoth';
import { decodeText } from '../../../platform/files/decode-text.ts';
import { isZip, openOfficeFile } from '../../../platform/files/office-file.ts';
import { type Extract, plainText, textOfHtml, textOfMarkdown } from '../domain/text/marked-up.ts';

export type FileProblem = {
  code: 'missingFile' | 'tooLarge' | 'unreadableFile' | 'unsupportedFile';
  message: string;
  message_en: string;
};

/** `source` is what lines and columns are counted in: the file's text, or for Word documents the text taken out of it. */
export type TextFile = { ok: true; source: string; extract: Extract } | { ok: false; problem: FileProblem };

export const maxFileBytes = 20 * 1024 * 1024;
/** About three quarters of a million words. */
export const maxCharacters = 5_000_000;

const refuse = (code: FileProblem['code'], message: string, message_en: string): TextFile => ({
  ok: false,
  problem: { code, message, message_en },
});

export const tooLarge = (): TextFile =>
  refuse(
    'tooLarge',
    'Filen är för stor: högst 20 MB och 5 miljoner tecken. Dela upp den och kontrollera en del i taget.',
    'The file is too large: at most 20 MB and 5 million characters. Split it and check one part at a time.',
  );

export const missingFile = (name: string): TextFile =>
  refuse(
    'missingFile',
    `Filen ${name} finns inte eller går inte att läsa. Kontrollera sökvägen.`,
    `The file ${name} does not exist or cannot be read. Check the path.`,
  );

const unsupported = (): TextFile =>
  refuse(
    'unsupportedFile',
    'Filen är inte text, Markdown, HTML eller Word (.docx). Spara den som något av dem och försök igen.',
    'The file is not text, Markdown, HTML or Word (.docx). Save it as one of them and try again.',
  );

const damaged = (): TextFile =>
  refuse(
    'unreadableFile',
    'Word-filen är skadad eller lösenordsskyddad. Öppna den i Word, spara om den utan lösenord och försök igen.',
    'The Word file is damaged or protected by a password. Open it in Word, save it again without password and try once more.',
  );

const readWord = async (bytes: Buffer): Promise<TextFile> => {
  try {
    const { names, repack } = await openOfficeFile(bytes);
    if (!names.includes('word/document.xml')) return unsupported();
    const { value } = await mammoth.extractRawText({ buffer: repack() });
    return value.length > maxCharacters ? tooLarge() : { ok: true, source: value, extract: plainText(value) };
  } catch {
    return damaged();
  }
};

const extractFrom = (text: string, name: string): Extract => {
  const kind = extname(name).toLowerCase();
  if (kind === '.html' || kind === '.htm' || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1000))) return textOfHtml(text);
  return kind === '.md' || kind === '.markdown' ? textOfMarkdown(text) : plainText(text);
};

/** Reads a file as text by its content; its name only decides between text, Markdown and HTML. */
export const readTextFile = async (bytes: Buffer, name: string): Promise<TextFile> => {
  if (bytes.length > maxFileBytes) return tooLarge();
  if (isZip(bytes)) return readWord(bytes);
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.startsWith('%PDF-') || head.startsWith('{\\rtf') || head.startsWith('ÐÏ\u0011à')) return unsupported();
  try {
    const source = decodeText(bytes).text.replace(/^\ufeff/, '');
    return source.length > maxCharacters ? tooLarge() : { ok: true, source, extract: extractFrom(source, name) };
  } catch {
    return unsupported();
  }
};
