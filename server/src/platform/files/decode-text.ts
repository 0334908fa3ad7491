import { AppError } from '../../vocabulary/app-error.ts';

/** What a text file was written in, as far as its bytes tell. */
export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' };

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Control characters that no text holds; tab, line feed, form feed and carriage return are fine. */
const looksBinary = (text: string): boolean => {
  let odd = 0;
  for (let index = 0; index < Math.min(text.length, 20_000); index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) odd++;
  }
  return odd > 8;
};

const refuseBinary = (): never => {
  throw new AppError('unreadableFile', {
    reasonSv: 'den innehåller inte text. Spara den som CSV eller Excel (.xlsx) och försök igen.',
    reasonEn: 'it does not hold text. Save it as CSV or Excel (.xlsx) and try again.',
  });
};

/**
 * Decodes a text file as people save them: UTF-8 or UTF-16 with byte order mark, UTF-8 without, or else
 * Windows-1252, which Swedish Excel writes. The byte order mark is taken away. Throws `unreadableFile` for binary data.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const decoded = decode(bytes);
  return looksBinary(decoded.text) ? refuseBinary() : decoded;
};

const decode = (bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};
