import { LongLeaf } from './long-leaf.ts';

export type XmlAttribute = {
  /** Empty for an attribute without prefix. */
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly value: string;
};

/** An element as it was read: prefixes are kept for messages only, comments and processing instructions are gone. */
export type XmlElement = {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const childElements = (element: XmlElement): XmlElement[] => (element instanceof LongLeaf ? [] : element.children.filter(isElement));

/** Whether it holds text at most. */
export const isLeaf = (element: XmlElement): boolean => element instanceof LongLeaf || !element.children.some(isElement);

export const isNamed = (element: XmlElement, namespace: string, name: string): boolean =>
  element.name === name && element.namespace === namespace;

export const childrenNamed = (element: XmlElement, namespace: string, name: string): XmlElement[] =>
  childElements(element).filter((child) => isNamed(child, namespace, name));

/** The text of a leaf; text of elements deeper down does not count. */
export const textOf = (element: XmlElement): string => element.children.filter((child) => typeof child === 'string').join('');

export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name && attribute.namespace === '')?.value;

/** For messages: `{namespace}name`. */
export const expandedName = ({ namespace, name }: { namespace: string; name: string }): string =>
  namespace === '' ? name : `{${namespace}}${name}`;

/** Shows the element and everything below it, outermost first, without making anything on the way. */
export const visit = (element: XmlElement, see: (element: XmlElement) => void): void => {
  see(element);
  if (element instanceof LongLeaf) return;
  for (const child of element.children) if (isElement(child)) visit(child, see);
};

/** The element and everything below it, outermost first. Depth is bounded by the parser. */
export function* withDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* withDescendants(child);
}

const blank = /^[ \t\r\n]*$/;

export const isBlank = (text: string): boolean => blank.test(text);
