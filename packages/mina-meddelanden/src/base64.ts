import { refuse } from './problem.ts';
import { textOf, type XmlElement } from './xml/element.ts';
import { LongLeaf } from './xml/long-leaf.ts';

const whitespace = /[ \t\r\n]+/g;

// Looking for one character at a time is many times faster than a pattern on texts of megabytes.
export const hasWhitespace = (text: string): boolean =>
  text.includes('\n') || text.includes(' ') || text.includes('\r') || text.includes('\t');

export const withoutWhitespace = (text: string): string => (hasWhitespace(text) ? text.replace(whitespace, '') : text);

const decoded = new WeakMap<XmlElement, Buffer>();

/** The same for the text of an element, once for each: an attachment is looked at by several on its way and may be large. */
export const decodeBase64In = (element: XmlElement, where: string): Buffer => {
  if (element instanceof LongLeaf) return element.decoded;
  const bytes = decoded.get(element) ?? decodeBase64(textOf(element), where);
  decoded.set(element, bytes);
  return bytes;
};

/** Null unless the text is base64 on one line from beginning to end: then it holds nothing but letters, digits, `+`, `/` and `=`. */
export const decodePlainBase64 = (text: string): Buffer | null => {
  // Most texts that are something else say so in their length.
  if (text.length % 4 !== 0) return null;
  const bytes = Buffer.from(text, 'base64');
  return isWhole(text, bytes) ? bytes : null;
};

/**
 * Node's own decoder reads whatever it can and drops the rest; a truncated or dirty value must be refused instead. In XML Schema's
 * base64Binary one value has one text, so encoding the result again would give the text; see `isWhole` for how to tell with less work.
 */
export const decodeBase64 = (text: string, where: string): Buffer => {
  const compact = withoutWhitespace(text);
  const bytes = Buffer.from(compact, 'base64');
  return isWhole(compact, bytes) ? bytes : refuse('truncatedBase64', `${where}: truncated or damaged base64`);
};

/**
 * Four characters make three bytes, so where the numbers fit none was dropped. What Node takes besides the alphabet is the two characters
 * of the other alphabet, padding in odd places and loose bits at the end: looked for by themselves.
 */
const isWhole = (text: string, bytes: Buffer): boolean => {
  if (text.length % 4 !== 0 || text.includes('-') || text.includes('_')) return false;
  const padding = text.length - (text.includes('=') ? text.indexOf('=') : text.length);
  const lastBytes = bytes.subarray(bytes.length - (bytes.length % 3 || 3));
  return padding <= 2 && bytes.length === (text.length / 4) * 3 - padding && text.endsWith(lastBytes.toString('base64'));
};
