import { ns } from '../namespaces.ts';
import type { XmlAttribute } from './element.ts';

/**
 * Writes the contract's prefix-free canonical form straight to bytes: Canonical XML in which every element is unprefixed
 * and `xmlns` stands only where the namespace differs from the parent's. What it writes is what is hashed.
 */
export type CanonicalWriter = {
  open(namespace: string, name: string, attributes?: readonly XmlAttribute[]): void;
  close(): void;
  /** Text of a leaf, escaped. */
  text(value: string): void;
  /** Base64 of the bytes, on one line, padded. */
  base64(value: Uint8Array): void;
  /** Canonical bytes made elsewhere, whose outermost elements are in the namespace that is in force here. */
  raw(value: Uint8Array): void;
  /** ASCII that needs no escaping and that the caller has made itself. */
  literal(value: string): void;
  /** Bytes written so far: a view, good until more is written. */
  bytes(): Buffer;
};

// One search per character is faster than a pattern on an attachment of megabytes, which has none of them.
const needsEscape = (value: string): boolean => value.includes('&') || value.includes('<') || value.includes('>') || value.includes('\r');

export const escapeText = (value: string): string =>
  needsEscape(value) ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;') : value;

export const escapeAttribute = (value: string): string =>
  /[&<"\t\n\r]/.test(value)
    ? value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#x9;')
        .replaceAll('\n', '&#xA;')
        .replaceAll('\r', '&#xD;')
    : value;

/**
 * `outerNamespace` is the default namespace of the place where the result will stand; empty for a document of its own. `room` is how many
 * bytes it will take, or the bytes to write in; either way there is more when it does not suffice.
 */
export const canonicalWriter = (outerNamespace = '', room: number | Buffer = 4096): CanonicalWriter => {
  let buffer = typeof room === 'number' ? Buffer.allocUnsafe(room) : room;
  let length = 0;
  const names: string[] = [];
  const namespaces: string[] = [outerNamespace];

  const reserve = (size: number): void => {
    if (length + size <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + size));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  const put = (value: string): void => {
    // A UTF-16 unit is at most three bytes in UTF-8; counting is worth while only where the guess would be far off.
    reserve(value.length < 1024 ? value.length * 3 : Buffer.byteLength(value));
    length += buffer.write(value, length, 'utf8');
  };
  const literal = (value: string): void => {
    reserve(value.length);
    length += buffer.write(value, length, 'latin1');
  };

  return {
    open: (namespace, name, attributes = []) => {
      const declaration = namespace === namespaces.at(-1) ? '' : ` xmlns="${escapeAttribute(namespace)}"`;
      put(`<${name}${declaration}${attributes.length === 0 ? '' : attributesInOrder(attributes)}>`);
      names.push(name);
      namespaces.push(namespace);
    },
    close: () => {
      namespaces.pop();
      put(`</${names.pop() ?? ''}>`);
    },
    text: (value) => put(escapeText(value)),
    base64: (value) => literal(Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64')),
    raw: (value) => {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    literal,
    bytes: () => buffer.subarray(0, length),
  };
};

const byNamespaceThenName = (one: XmlAttribute, other: XmlAttribute): number =>
  one.namespace === other.namespace ? compare(one.name, other.name) : compare(one.namespace, other.namespace);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Canonical XML puts declarations before attributes, and sorts those by namespace and local name. An attribute in a namespace
 * cannot be written without a prefix; it keeps its own, declared on the spot, as exclusive canonical XML does.
 */
const attributesInOrder = (attributes: readonly XmlAttribute[]): string => {
  const [first] = attributes;
  // As nearly every attribute stands: alone, and in no namespace.
  if (attributes.length === 1 && first?.namespace === '' && first.prefix === '') return ` ${first.name}="${escapeAttribute(first.value)}"`;
  const declared = new Map(
    attributes.filter(({ namespace }) => namespace !== '' && namespace !== ns.xml).map((each) => [each.prefix, each.namespace]),
  );
  const declarations = [...declared].toSorted(([one], [other]) => compare(one, other));
  const written = attributes.toSorted(byNamespaceThenName);
  return [
    ...declarations.map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`),
    ...written.map(({ prefix, name, value }) => ` ${prefix === '' ? '' : `${prefix}:`}${name}="${escapeAttribute(value)}"`),
  ].join('');
};
