import { isAscii } from 'node:buffer';
import { noteAsWritten } from './as-written.ts';
import { escapeText } from './canonical-writer.ts';
import { decodeReferences } from './characters.ts';
import { isBlank, type XmlElement, type XmlNode } from './element.ts';
import { allowOrdinaryTags, type KnownTag, knownTag, scopeInside } from './known-tags.ts';
import type { XmlLimits } from './limits.ts';
import { type NamespaceScope, namespaceOf, outermostScope, resolveAttributes } from './namespace-scope.ts';
import { plainBytes } from './plain-bytes.ts';

type Open = {
  readonly element: XmlElement & { readonly children: XmlNode[] };
  readonly tag: KnownTag;
  readonly scope: NamespaceScope;
  /** Where the content begins. */
  readonly from: number;
  /** Whether the start tag is what the canonical form has in this place. */
  readonly isCanonical: boolean;
  /** Whether all content so far is. */
  hasCanonicalContent: boolean;
};

type Reading = {
  readonly bytes: Buffer;
  /** The bytes with one character each. */
  readonly raw: string;
  readonly ascii: boolean;
  readonly limits: XmlLimits;
  readonly stack: Open[];
  root: XmlElement | null;
  elements: number;
};

const lessThan = 60;
const [slash, exclamation, question] = [47, 33, 63];

/** Without a declaration, or with the one that nearly everybody writes. */
const ordinaryStart =
  /^(?:<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"UTF-8"|'UTF-8'|"utf-8"|'utf-8'))?(?: standalone="(?:yes|no)")?\?>)?/;

/**
 * The same as `readXml` for documents that are written as nearly all are: UTF-8, line feeds, no comments, no CDATA. Looks at an attachment's
 * base64 a few times in all and copies it once, and notes which parts are in the contract's canonical form as they stand. Null for every
 * other document, the broken ones too: `readXml` then reads it with patience and says what is wrong.
 */
export const readPlainXml = (source: Uint8Array, limits: XmlLimits): XmlElement | null => {
  if (source.length > limits.maxBytes || !allowOrdinaryTags(limits)) return null;
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const plain = plainBytes(bytes);
  if (plain === null) return null;
  const reading: Reading = { ...plain, bytes, limits, stack: [], root: null, elements: 0 };
  const { raw } = plain;
  let position = ordinaryStart.exec(raw)?.[0].length ?? 0;
  while (position < raw.length) {
    const next = raw.charCodeAt(position) === lessThan ? readTag(reading, position) : readText(reading, position);
    if (next === givenUp) return null;
    position = next;
  }
  return reading.stack.length === 0 ? reading.root : null;
};

/** What a step answers instead of the place where the next one begins. */
const givenUp = -1;

const readTag = (reading: Reading, at: number): number => {
  const next = reading.raw.charCodeAt(at + 1);
  if (next === slash) return close(reading, at);
  return next === exclamation || next === question ? givenUp : open(reading, at);
};

const readText = ({ stack, raw, ascii, bytes }: Reading, from: number): number => {
  const end = raw.indexOf('<', from);
  const to = end < 0 ? raw.length : end;
  const text = raw.slice(from, to);
  const parent = stack.at(-1);
  if (!parent) return isBlank(text) ? to : givenUp;
  const written = ascii || isAscii(bytes.subarray(from, to)) ? text : bytes.toString('utf8', from, to);
  return addText(parent, written) ? to : givenUp;
};

/** Answers false where the patient reader must decide. */
const addText = (parent: Open, written: string): boolean => {
  const hasEnd = written.includes('>');
  if (hasEnd && written.includes(']]>')) return false;
  const text = decodeReferences(written);
  // White space alone is dropped in some places and kept in others: left to the writer.
  if (hasEnd || isBlank(text) || (text !== written && escapeText(text) !== written)) parent.hasCanonicalContent = false;
  parent.element.children.push(text);
  return true;
};

const open = (reading: Reading, at: number): number => {
  const { stack, raw, limits } = reading;
  const parent = stack.at(-1);
  const end = raw.indexOf('>', at);
  if (end < 0 || (reading.root && !parent)) return givenUp;
  if (++reading.elements > limits.maxElements || stack.length >= limits.maxDepth) return givenUp;
  const tag = knownTag(raw.slice(at + 1, end));
  if (tag === null || tag.prefix === 'xmlns') return givenUp;
  const opened = openedBy(tag, parent, end + 1);
  reading.root ??= opened.element;
  if (!tag.isEmpty) stack.push(opened);
  else if (parent) parent.hasCanonicalContent = false;
  return end + 1;
};

const openedBy = (tag: KnownTag, parent: Open | undefined, from: number): Open => {
  const scope = scopeInside(tag, parent?.scope ?? outermostScope);
  const { prefix, name } = tag;
  const namespace = namespaceOf(prefix, scope);
  const element = { namespace, name, prefix, attributes: tag.plain ?? resolveAttributes(tag.attributes, scope), children: [] };
  parent?.element.children.push(element);
  const isDifferent = namespace !== (parent?.element.namespace ?? '');
  return { element, tag, scope, from, isCanonical: tag.isCanonical && tag.declaresDefault === isDifferent, hasCanonicalContent: true };
};

const close = ({ stack, raw, bytes }: Reading, at: number): number => {
  const closed = stack.pop();
  if (!closed || !raw.startsWith(closed.tag.endTag, at)) return givenUp;
  const { element, tag, from, isCanonical, hasCanonicalContent } = closed;
  if (hasCanonicalContent) noteAsWritten(element, bytes, from, at);
  const parent = stack.at(-1);
  if (parent && !(isCanonical && hasCanonicalContent)) parent.hasCanonicalContent = false;
  return at + tag.endTag.length;
};
