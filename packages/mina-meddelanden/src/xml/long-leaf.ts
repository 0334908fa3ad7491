import type { XmlAttribute, XmlElement, XmlNode } from './element.ts';

/**
 * An element with one long base64 text in it and nothing else, such as an attachment: what it holds stays among the bytes that were read, and is
 * made a text of only where somebody asks. ASCII without anything that an XML reader would change.
 */
export class LongLeaf implements XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly bytes: Buffer;
  /** What they stand for as base64. */
  readonly decoded: Buffer;

  constructor({ namespace, name, prefix, attributes }: XmlElement, bytes: Buffer, decoded: Buffer) {
    this.namespace = namespace;
    this.name = name;
    this.prefix = prefix;
    this.attributes = attributes;
    this.bytes = bytes;
    this.decoded = decoded;
  }

  get children(): readonly XmlNode[] {
    return [this.bytes.toString('latin1')];
  }
}
