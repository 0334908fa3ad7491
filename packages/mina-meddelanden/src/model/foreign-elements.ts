import { refuse } from '../problem.ts';
import { contractForm, writeElement } from '../signature/prefix-free-form.ts';
import type { CanonicalWriter } from '../xml/canonical-writer.ts';
import { isNcName, isXmlText } from '../xml/characters.ts';
import { childElements, withDescendants, type XmlElement } from '../xml/element.ts';

/** Elements of other namespaces, where the schema says `any ##other`: kept as they are. */
export const foreignElements = (element: XmlElement, ownNamespaces: readonly string[]): XmlElement[] =>
  childElements(element).filter(({ namespace }) => namespace !== '' && !ownNamespaces.includes(namespace));

/** Written prefix-free, so their attributes must do without prefixes too (8.3, consequences for the producer). */
export const writeForeignElements = (
  writer: CanonicalWriter,
  elements: readonly XmlElement[],
  ownNamespaces: readonly string[],
  path: string,
): void => {
  for (const element of elements) {
    if (element.namespace === '' || ownNamespaces.includes(element.namespace))
      refuse('invalidValue', `${path}/${element.name}: must be of another namespace`);
    for (const each of withDescendants(element)) checkWritable(each, path);
    writeElement(writer, element, contractForm);
  }
};

/** These come ready made, so nothing has looked at their names and texts before. */
const checkWritable = ({ name, namespace, attributes, children }: XmlElement, path: string): void => {
  const where = `${path}/${name}`;
  if (attributes.some(({ prefix }) => prefix !== '')) refuse('invalidValue', `${where}: attributes may not have prefixes`);
  if (![name, ...attributes.map((attribute) => attribute.name)].every(isNcName)) refuse('invalidValue', `${where}: not an XML name`);
  const texts = [namespace, ...attributes.map(({ value }) => value), ...children.filter((child) => typeof child === 'string')];
  if (!texts.every(isXmlText)) refuse('invalidValue', `${where}: holds characters that XML does not allow`);
};
