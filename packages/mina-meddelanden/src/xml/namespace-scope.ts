import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { expandedName, type XmlAttribute } from './element.ts';
import type { RawAttribute } from './scan-xml.ts';

export type NamespaceScope = ReadonlyMap<string, string>;

export const outermostScope: NamespaceScope = new Map([
  ['', ''],
  ['xml', ns.xml],
]);

const isDeclaration = ({ prefix, name }: RawAttribute): boolean => prefix === 'xmlns' || (prefix === '' && name === 'xmlns');

/** The scope inside an element with these attributes: a new map only where something is declared. */
export const scopeWithin = (outer: NamespaceScope, attributes: readonly RawAttribute[]): NamespaceScope => {
  const declarations = attributes.filter(isDeclaration);
  if (declarations.length === 0) return outer;
  const scope = new Map(outer);
  const declaredHere = new Set<string>();
  for (const { prefix, name, value } of declarations) {
    const declared = prefix === '' ? '' : name;
    if (declaredHere.has(declared)) refuse('notWellFormed', `prefix ${JSON.stringify(declared)} is declared twice on one element`);
    checkDeclaration(declared, value);
    declaredHere.add(declared);
    scope.set(declared, value);
  }
  return scope;
};

const checkDeclaration = (prefix: string, uri: string): void => {
  const isXml = prefix === 'xml';
  if (isXml !== (uri === ns.xml) || prefix === 'xmlns' || uri === ns.xmlns)
    refuse('notWellFormed', `prefix ${JSON.stringify(prefix)} may not be bound to ${JSON.stringify(uri)}`);
  if (prefix !== '' && uri === '') refuse('notWellFormed', `prefix ${JSON.stringify(prefix)} cannot be undeclared`);
};

export const namespaceOf = (prefix: string, scope: NamespaceScope): string =>
  scope.get(prefix) ?? refuse('notWellFormed', `prefix ${JSON.stringify(prefix)} is not declared`);

/** Attributes without prefix are in no namespace; declarations are not attributes. */
export const resolveAttributes = (raw: readonly RawAttribute[], scope: NamespaceScope): readonly XmlAttribute[] => {
  if (raw.length === 0) return raw as [];
  const seen = new Set<string>();
  return raw
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ prefix, name, value }) => {
      const attribute = { namespace: prefix === '' ? '' : namespaceOf(prefix, scope), name, prefix, value };
      const expanded = expandedName(attribute);
      if (seen.has(expanded)) refuse('notWellFormed', `attribute ${expanded} stands twice on one element`);
      seen.add(expanded);
      return attribute;
    });
};
