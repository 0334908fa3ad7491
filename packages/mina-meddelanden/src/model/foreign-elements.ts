import { refuse } from '../problem.ts';
import { contractForm, writeElement } from '../signature/prefix-free-form.ts';
import type { CanonicalWriter } from '../xml/canonical-writer.ts';
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
    for (const { name, attributes } of withDescendants(element))
      if (attributes.some(({ prefix }) => prefix !== '')) refuse('invalidValue', `${path}/${name}: attributes may not have prefixes`);
    writeElement(writer, element, contractForm);
  }
};
