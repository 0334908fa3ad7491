import { ns } from '../namespaces.ts';
import { escapeAttribute, escapeText } from '../xml/canonical-writer.ts';
import { isElement, type XmlAttribute, type XmlElement } from '../xml/element.ts';

type Rendered = ReadonlyMap<string, string>;

/**
 * Exclusive canonical XML of an element with its prefixes, as stock libraries hash it. Never believed: receivers that follow the contract
 * refuse such a digest. It is only used to tell a sender what went wrong.
 */
export const asReceivedBytes = (element: XmlElement, omit?: XmlElement): Buffer => Buffer.from(render(element, new Map([['', '']]), omit));

const render = (element: XmlElement, outer: Rendered, omit: XmlElement | undefined): string => {
  const attributes = element.attributes.toSorted(inOrder);
  const used = [element, ...attributes.filter(({ prefix }) => prefix !== '')].filter(({ namespace }) => namespace !== ns.xml);
  const needed = new Map(used.map(({ prefix, namespace }) => [prefix, namespace]));
  const declared = [...needed].filter(([prefix, uri]) => outer.get(prefix) !== uri).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const scope: Rendered = new Map([...outer, ...declared]);
  const tag = qualified(element);
  const declarations = declared.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`);
  const written = attributes.map((each) => ` ${qualified(each)}="${escapeAttribute(each.value)}"`);
  const children = element.children
    .filter((child) => child !== omit)
    .map((child) => (isElement(child) ? render(child, scope, omit) : escapeText(child)));
  return `<${tag}${declarations.join('')}${written.join('')}>${children.join('')}</${tag}>`;
};

const qualified = ({ prefix, name }: { prefix: string; name: string }): string => (prefix === '' ? name : `${prefix}:${name}`);

const inOrder = (one: XmlAttribute, other: XmlAttribute): number => {
  const [first, second] = [one, other].map(({ namespace, name }) => `${namespace}\u0000${name}`) as [string, string];
  return first < second ? -1 : 1;
};
