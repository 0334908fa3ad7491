import { isUtf8 } from 'node:buffer';
import { decodePlainBase64 } from '../base64.ts';
import { noteAsWritten, PlainElement } from './as-written.ts';
import { escapeText } from './canonical-writer.ts';
import { decodeReferences, isXmlText } from './characters.ts';
import { isBlank, type XmlElement, type XmlNode } from './element.ts';
import { allowOrdinaryTags, type KnownTag, knownTag, longestTag, scopeInside } from './known-tags.ts';
import type { XmlLimits } from './limits.ts';
import { LongLeaf } from './long-leaf.ts';
import { type NamespaceScope, namespaceOf, outermostScope, resolveAttributes } from './namespace-scope.ts';

type Open = {
  element: XmlElement;
  /** The element's, as long as they are being read. */
  readonly children: XmlNode[];
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
  readonly limits: XmlLimits;
  readonly stack: Open[];
  root: XmlElement | null;
  elements: number;
  /** A part of the bytes with one character each, and where it begins: tags are looked for here, attachments are stepped over. */
  view: string;
  viewAt: number;
};

const [lessThan, slash, exclamation, question] = [60, 47, 33, 63];

/** Without a declaration, or with the one that nearly everybody writes. */
const ordinaryStart =
  /^(?:<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"UTF-8"|'UTF-8'|"utf-8"|'utf-8'))?(?: standalone="(?:yes|no)")?\?>)?/;

/**
 * The same as `readXml` for documents that are written as nearly all are: UTF-8, line feeds, no comments, no CDATA. An attachment's base64
 * is looked at once, to decode it, and stays where it is; which parts are in the contract's canonical form as they stand is noted. Null
 * for every other document, the broken ones too: `readXml` then reads it with patience and says what is wrong.
 */
export const readPlainXml = (source: Uint8Array, limits: XmlLimits): XmlElement | null => {
  if (source.length > limits.maxBytes || !allowOrdinaryTags(limits)) return null;
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const reading: Reading = { bytes, limits, stack: [], root: null, elements: 0, view: '', viewAt: 0 };
  let position = ordinaryStart.exec(viewFrom(reading, 0))?.[0].length ?? 0;
  while (position < bytes.length) {
    const next = bytes[position] === lessThan ? readTag(reading, position) : readText(reading, position);
    if (next === givenUp) return null;
    position = next;
  }
  return reading.stack.length === 0 ? reading.root : null;
};

/** What a step answers instead of the place where the next one begins. */
const givenUp = -1;

const viewSize = 8192;
/** Any tag that is taken here is shorter. */
const seenAhead = longestTag + 8;

/** The view, so placed that what follows `at` is in it as far as a tag may reach. */
const viewFrom = (reading: Reading, at: number): string => {
  const end = reading.viewAt + reading.view.length;
  if (end - at >= seenAhead || (end === reading.bytes.length && at >= reading.viewAt && end > 0)) return reading.view;
  reading.view = reading.bytes.toString('latin1', at, at + viewSize);
  reading.viewAt = at;
  return reading.view;
};

const readTag = (reading: Reading, at: number): number => {
  const next = reading.bytes[at + 1];
  if (next === slash) return close(reading, at);
  return next === exclamation || next === question ? givenUp : open(reading, at);
};

/** Shorter texts are decoded by whoever wants them. */
const longText = 4096;

const readText = (reading: Reading, from: number): number => {
  const { stack, bytes } = reading;
  const to = endOfText(reading, from);
  const parent = stack.at(-1);
  if (!parent) return isBlank(bytes.toString('latin1', from, to)) ? to : givenUp;
  if (to - from >= longText && keepLongLeaf(reading, parent, from, to)) return to;
  const text = textBetween(reading, from, to);
  return text !== null && addText(parent, text) ? to : givenUp;
};

const endOfText = (reading: Reading, from: number): number => {
  const { bytes } = reading;
  const seen = viewFrom(reading, from).indexOf('<', from - reading.viewAt);
  if (seen >= 0) return reading.viewAt + seen;
  const end = bytes.indexOf(lessThan, from);
  return end < 0 ? bytes.length : end;
};

/** The whole content of an element, if it is base64: nothing that would have to be decoded, escaped or refused can be in it. */
const keepLongLeaf = ({ stack, bytes }: Reading, leaf: Open, from: number, to: number): boolean => {
  if (from !== leaf.from || bytes[to + 1] !== slash) return false;
  const decoded = decodePlainBase64(bytes.toString('latin1', from, to));
  if (decoded === null) return false;
  const element = new LongLeaf(leaf.element, bytes.subarray(from, to), decoded);
  const siblings = stack.at(-2)?.children;
  if (siblings === undefined) return false;
  siblings[siblings.length - 1] = element;
  leaf.element = element;
  return true;
};

// oxlint-disable-next-line no-control-regex -- carriage returns too are left to the patient reader, which changes them
const plainText = /^[\t\n -\u007f]*$/;

/** Null where there are characters that XML forbids or changes in reading. */
const textBetween = ({ bytes, view, viewAt }: Reading, from: number, to: number): string | null => {
  const isSeen = from >= viewAt && to <= viewAt + view.length;
  const raw = isSeen ? view.slice(from - viewAt, to - viewAt) : bytes.toString('latin1', from, to);
  if (plainText.test(raw)) return raw;
  if (!isUtf8(bytes.subarray(from, to))) return null;
  const text = bytes.toString('utf8', from, to);
  return text.includes('\r') || !isXmlText(text) ? null : text;
};

/** Answers false where the patient reader must decide. */
const addText = (parent: Open, written: string): boolean => {
  const hasEnd = written.includes('>');
  if (hasEnd && written.includes(']]>')) return false;
  const text = decodeReferences(written);
  // White space alone is dropped in some places and kept in others: left to the writer.
  if (hasEnd || isBlank(text) || (text !== written && escapeText(text) !== written)) parent.hasCanonicalContent = false;
  parent.children.push(text);
  return true;
};

const open = (reading: Reading, at: number): number => {
  const { stack, limits } = reading;
  const parent = stack.at(-1);
  const view = viewFrom(reading, at);
  const end = view.indexOf('>', at - reading.viewAt);
  if (end < 0 || (reading.root && !parent)) return givenUp;
  if (++reading.elements > limits.maxElements || stack.length >= limits.maxDepth) return givenUp;
  const tag = knownTag(view.slice(at - reading.viewAt + 1, end));
  if (tag === null || tag.prefix === 'xmlns') return givenUp;
  const from = reading.viewAt + end + 1;
  const opened = openedBy(tag, parent, from);
  reading.root ??= opened.element;
  if (!tag.isEmpty) stack.push(opened);
  else if (parent) parent.hasCanonicalContent = false;
  return from;
};

const openedBy = (tag: KnownTag, parent: Open | undefined, from: number): Open => {
  const scope = scopeInside(tag, parent?.scope ?? outermostScope);
  const { prefix, name } = tag;
  const namespace = namespaceOf(prefix, scope);
  const children: XmlNode[] = [];
  const element = new PlainElement(namespace, name, prefix, tag.plain ?? resolveAttributes(tag.attributes, scope), children);
  parent?.children.push(element);
  const isDifferent = namespace !== (parent?.element.namespace ?? '');
  return {
    element,
    children,
    tag,
    scope,
    from,
    isCanonical: tag.isCanonical && tag.declaresDefault === isDifferent,
    hasCanonicalContent: true,
  };
};

const close = (reading: Reading, at: number): number => {
  const { stack, bytes } = reading;
  const closed = stack.pop();
  if (!closed || !viewFrom(reading, at).startsWith(closed.tag.endTag, at - reading.viewAt)) return givenUp;
  const { element, tag, from, isCanonical, hasCanonicalContent } = closed;
  if (hasCanonicalContent) noteAsWritten(element, bytes, from, at);
  const parent = stack.at(-1);
  if (parent && !(isCanonical && hasCanonicalContent)) parent.hasCanonicalContent = false;
  return at + tag.endTag.length;
};
