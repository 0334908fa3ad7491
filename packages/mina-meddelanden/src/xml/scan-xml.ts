import { refuse } from '../problem.ts';
import { decodeReferences, isXmlText, qualifiedNamePattern } from './characters.ts';
import type { XmlLimits } from './limits.ts';

export type RawAttribute = {
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
};

export type XmlToken =
  | {
      readonly kind: 'open';
      readonly prefix: string;
      readonly name: string;
      readonly attributes: RawAttribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly prefix: string; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const space = '[ \\t\\n]';
// Compiled once. Each is told where to look before it is asked, so that they can be shared by readers that take turns.
const openingName = new RegExp(`<${qualifiedNamePattern}`, 'uy');
const attributePattern = new RegExp(`${space}+${qualifiedNamePattern}${space}*=${space}*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const openingEnd = new RegExp(`${space}*(/?)>`, 'y');
const closing = new RegExp(`</${qualifiedNamePattern}${space}*>`, 'uy');
const declaration = new RegExp(
  `^<\\?xml${space}+version${space}*=${space}*(["'])(1\\.[0-9]+)\\1` +
    `(?:${space}+encoding${space}*=${space}*(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?` +
    `(?:${space}+standalone${space}*=${space}*(?:"(?:yes|no)"|'(?:yes|no)'))?${space}*\\?>`,
);
const instruction = new RegExp(`<\\?${qualifiedNamePattern}(?=${space}|\\?>)`, 'uy');

/** Reads one token at a time; the caller keeps the stack. Comments and processing instructions are read over, DTDs are refused. */
export const scanXml = (input: string, limits: XmlLimits, isChecked = false): (() => XmlToken | null) => {
  const text = normaliseLineEnds(input);
  if (!isChecked && !isXmlText(text)) refuse('notWellFormed', 'there are characters that XML does not allow');
  let position = skipDeclaration(text);

  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };
  const fail = (what: string): never => refuse('notWellFormed', `${what} at character ${position}`);
  const skipPast = (end: string, from: number): string => {
    const found = text.indexOf(end, from);
    if (found < 0) return fail('something is opened and never closed');
    position = found + end.length;
    return text.slice(from, found);
  };

  const readAttributes = (): RawAttribute[] => {
    const attributes: RawAttribute[] = [];
    for (let match = at(attributePattern); match; match = at(attributePattern)) {
      const [, prefix = '', name = '', quoted, apostrophed] = match;
      const value = quoted ?? apostrophed ?? '';
      checkAttribute(name, value, attributes.length, limits);
      attributes.push({ prefix, name, value: attributeValue(value) });
    }
    return attributes;
  };
  const readOpen = (): XmlToken => {
    const [, prefix = '', name = ''] = at(openingName) ?? fail('no element name');
    if (name.length > limits.maxNameLength) refuse('tooLarge', 'an element name is too long');
    const attributes = readAttributes();
    const [, slash] = at(openingEnd) ?? fail('the start tag cannot be read');
    return { kind: 'open', prefix, name, attributes, isEmpty: slash === '/' };
  };
  const readClose = (): XmlToken => {
    const [, prefix = '', name = ''] = at(closing) ?? fail('the end tag cannot be read');
    return { kind: 'close', prefix, name };
  };
  const readText = (): XmlToken => {
    const end = text.indexOf('<', position);
    const raw = text.slice(position, end < 0 ? text.length : end);
    if (raw.includes(']]>')) fail('"]]>" stands in text');
    position += raw.length;
    return { kind: 'text', text: decodeReferences(raw) };
  };
  const skipComment = (): void => {
    const comment = skipPast('-->', position + 4);
    if (comment.includes('--') || comment.endsWith('-')) fail('"--" stands in a comment');
  };
  const skipInstruction = (): void => {
    const [, , target = ''] = at(instruction) ?? fail('the processing instruction cannot be read');
    if (target.toLowerCase() === 'xml') fail('an XML declaration stands in the wrong place');
    skipPast('?>', position);
  };

  return () => {
    for (;;) {
      if (position >= text.length) return null;
      if (text[position] !== '<') return readText();
      if (text.startsWith('</', position)) return readClose();
      if (text.startsWith('<?', position)) skipInstruction();
      else if (text.startsWith('<!--', position)) skipComment();
      else if (text.startsWith('<![CDATA[', position)) return { kind: 'text', text: skipPast(']]>', position + 9) };
      else if (text.startsWith('<!', position)) return refuse('dtd', 'document type definitions are not allowed');
      else return readOpen();
    }
  };
};

/** XML 1.0 section 2.11; a carriage return written as a reference survives, because references are decoded later. */
const normaliseLineEnds = (input: string): string => {
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

const skipDeclaration = (text: string): number => {
  if (!/^<\?xml[ \t\n]/.test(text)) return 0;
  const match = declaration.exec(text) ?? refuse('notWellFormed', 'the XML declaration cannot be read');
  // Version 1.1 has other line ends and characters; nothing in the contract uses it.
  if (match[2] === '1.1') refuse('notWellFormed', 'XML 1.1 is not supported');
  return match[0].length;
};

const checkAttribute = (name: string, value: string, before: number, limits: XmlLimits): void => {
  if (before >= limits.maxAttributes) refuse('hugeAttribute', `an element has more than ${limits.maxAttributes} attributes`);
  if (name.length > limits.maxNameLength || value.length > limits.maxAttributeLength)
    refuse('hugeAttribute', `an attribute is longer than ${limits.maxAttributeLength} characters`);
};

/** XML 1.0 section 3.3.3, for attributes without a declared type. */
const attributeValue = (raw: string): string => decodeReferences(/[\t\n]/.test(raw) ? raw.replace(/[\t\n]/g, ' ') : raw);
