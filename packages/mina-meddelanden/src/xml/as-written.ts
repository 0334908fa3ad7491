import type { XmlAttribute, XmlElement, XmlNode } from './element.ts';
import { LongLeaf } from './long-leaf.ts';

/** Shorter contents are written anew sooner than they are looked up: signatures and certificates are below this, attachments above. */
const worthKeeping = 4096;

/** What `readPlainXml` makes of an element. What it knows of its content is its own: a copy, perhaps with other children, does not have it. */
export class PlainElement implements XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  #content: Buffer | undefined = undefined;

  constructor(namespace: string, name: string, prefix: string, attributes: readonly XmlAttribute[], children: readonly XmlNode[]) {
    this.namespace = namespace;
    this.name = name;
    this.prefix = prefix;
    this.attributes = attributes;
    this.children = children;
  }

  static note(element: PlainElement, content: Buffer): void {
    element.#content = content;
  }

  static contentOf(element: XmlElement): Buffer | undefined {
    return #content in element ? element.#content : undefined;
  }
}

/** Notes that what stands between the element's tags is in the contract's prefix-free form already, byte for byte. */
export const noteAsWritten = (element: XmlElement, bytes: Buffer, from: number, to: number): void => {
  if (to - from >= worthKeeping && element instanceof PlainElement) PlainElement.note(element, bytes.subarray(from, to));
};

/**
 * The bytes between the element's tags, if they are known to be what the canonical writer would make of its children. Known of the very
 * element that was read: a copy of it, perhaps with other children, is not the same one.
 */
export const contentAsWritten = (element: XmlElement): Buffer | undefined =>
  element instanceof LongLeaf ? element.bytes : PlainElement.contentOf(element);
