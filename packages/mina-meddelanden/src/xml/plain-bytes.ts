import { isAscii, isUtf8 } from 'node:buffer';

const lineFeed = 10;
const tab = 9;
const firstPrintable = 32;

const isControl = (byte: number): boolean => byte < firstPrintable && byte !== lineFeed && byte !== tab;

/** The highest bit of each of four bytes, as the signed number that it is: any other way of writing it is many times slower. */
const highBits = -2139062144;

/** Has a highest bit where one of the four bytes is below 32, and perhaps in those above it. */
const lowBytes = (word: number): number => (word - 0x20202020) & ~word;

const someIn = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (isControl(bytes[index] as number)) return true;
  return false;
};

const wordsAtOnce = 4;
const stride = wordsAtOnce * 4;

/** Sixteen bytes at a time: a pattern over the text takes four times as long. */
const holdsControls = (bytes: Uint8Array): boolean => {
  const start = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, ((bytes.length - start) >> 4) * wordsAtOnce);
  if (someIn(bytes, 0, start) || someIn(bytes, start + words.length * 4, bytes.length)) return true;
  for (let index = 0; index < words.length; index += wordsAtOnce) {
    const seen =
      lowBytes(words[index] as number) |
      lowBytes(words[index + 1] as number) |
      lowBytes(words[index + 2] as number) |
      lowBytes(words[index + 3] as number);
    if ((seen & highBits) !== 0 && someIn(bytes, start + index * 4, start + index * 4 + stride)) return true;
  }
  return false;
};

/** U+FFFE and U+FFFF in UTF-8: characters, but not of XML. */
const notCharacters = ['\u00EF\u00BF\u00BE', '\u00EF\u00BF\u00BF'];

/**
 * Bytes with one character each, so that places in the text are places among the bytes; `ascii` says whether they are the characters.
 * Null unless they are UTF-8 with nothing in it that XML forbids or that must be changed in reading, carriage returns and marks included.
 */
export const plainBytes = (bytes: Buffer): { raw: string; ascii: boolean } | null => {
  const ascii = isAscii(bytes);
  if (holdsControls(bytes) || !(ascii || isUtf8(bytes))) return null;
  const raw = bytes.toString('latin1');
  return !ascii && notCharacters.some((each) => raw.includes(each)) ? null : { raw, ascii };
};
