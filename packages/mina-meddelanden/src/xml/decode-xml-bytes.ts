import { isAscii, isUtf8 } from 'node:buffer';
import { refuse } from '../problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'ascii';

const byLabel: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** XML 1.0 appendix F: byte order mark, then the pattern of the first characters, then what the declaration says. */
const detect = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return refuse('encoding', 'UTF-32 is not supported');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'utf-16be';
  return declared(bytes);
};

const declared = (bytes: Uint8Array): Encoding => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1');
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  if (label === undefined) return 'utf-8';
  return byLabel[label.toLowerCase()] ?? refuse('encoding', `encoding ${JSON.stringify(label)} is not supported`);
};

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'ascii' && buffer.some((byte) => byte > 0x7f)) return refuse('encoding', 'the text is not US-ASCII as it declares');
  if (encoding === 'latin1' || encoding === 'ascii') return buffer.toString('latin1');
  // Both are many times faster than a decoder that looks for mistakes on its way.
  if (encoding === 'utf-8' && isAscii(buffer)) return buffer.toString('latin1');
  if (encoding === 'utf-8' && isUtf8(buffer)) return withoutMark(buffer.toString('utf8'));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('encoding', `the text is not valid ${encoding.toUpperCase()}`);
  }
};

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Bytes to text, without byte order mark. Whatever cannot be decoded without guessing is refused. */
export const decodeXmlBytes = (bytes: Uint8Array, maxBytes: number): string => {
  if (bytes.length > maxBytes) refuse('tooLarge', `${bytes.length} bytes; at most ${maxBytes} are read`);
  return decodeAs(bytes, detect(bytes));
};
