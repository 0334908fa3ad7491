import { ContractError } from '../problem.ts';
import { canonicalWriter } from './canonical-writer.ts';
import type { XmlAttribute } from './element.ts';
import type { XmlLimits } from './limits.ts';
import { type NamespaceScope, scopeWithin } from './namespace-scope.ts';
import { type RawAttribute, scanXml } from './scan-xml.ts';

/** What a start tag says by itself, wherever it stands. */
export type KnownTag = {
  readonly prefix: string;
  readonly name: string;
  /** Declarations among them. */
  readonly attributes: readonly RawAttribute[];
  /** The attributes that are no declarations, when none of them has a prefix, which only the place could explain; otherwise null. */
  readonly plain: readonly XmlAttribute[] | null;
  readonly isEmpty: boolean;
  readonly declaresNamespaces: boolean;
  readonly declaresDefault: boolean;
  /** Whether the canonical form is the same characters, where a default namespace is declared because it differs from the parent's. */
  readonly isCanonical: boolean;
  readonly endTag: string;
  /** The scope inside the element, by the scope outside. */
  readonly scopes: WeakMap<NamespaceScope, NamespaceScope>;
};

/** Tags beyond these are read by the patient reader. */
const ordinary: XmlLimits = {
  maxBytes: 4096,
  maxDepth: 1,
  maxElements: 1,
  maxAttributes: 32,
  maxAttributeLength: 512,
  maxNameLength: 64,
};

/** Whether a tag that is taken here would be taken under these limits too. */
export const allowOrdinaryTags = (limits: XmlLimits): boolean =>
  limits.maxAttributes >= ordinary.maxAttributes &&
  limits.maxAttributeLength >= ordinary.maxAttributeLength &&
  limits.maxNameLength >= ordinary.maxNameLength;

const mostKnown = 1000;
export const longestTag = 2048;
const known = new Map<string, KnownTag | null>();
const ascii = /^[\t\n -~]*$/;

/** A tag without its angle brackets; null for one that must be read with patience. Letters have the same few tags by the million. */
export const knownTag = (text: string): KnownTag | null => {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (text.length > longestTag || !ascii.test(text)) return null;
  // A copy, or the whole document that the text was cut from would be kept with it.
  const own = Buffer.from(text, 'latin1').toString('latin1');
  const tag = readTag(own);
  if (known.size >= mostKnown) known.clear();
  known.set(own, tag);
  return tag;
};

const readTag = (text: string): KnownTag | null => {
  try {
    const next = scanXml(`<${text}>`, ordinary);
    const token = next();
    if (token?.kind !== 'open' || next() !== null) return null;
    const declarations = token.attributes.filter(isDeclaration);
    const plain = plainOf(token.attributes);
    const tag = {
      ...token,
      plain,
      declaresNamespaces: declarations.length > 0,
      declaresDefault: declarations.some(({ prefix }) => prefix === ''),
      scopes: new WeakMap<NamespaceScope, NamespaceScope>(),
      endTag: `</${token.prefix === '' ? '' : `${token.prefix}:`}${token.name}>`,
    };
    return { ...tag, isCanonical: canonicalForm(tag) === `<${text}>` };
  } catch (error) {
    if (error instanceof ContractError) return null;
    throw error;
  }
};

const isDeclaration = ({ prefix, name }: RawAttribute): boolean => prefix === 'xmlns' || (prefix === '' && name === 'xmlns');

/** Null too where a name stands twice: the patient reader says what is wrong with that. */
const plainOf = (attributes: readonly RawAttribute[]): readonly XmlAttribute[] | null => {
  const others = attributes.filter((each) => !isDeclaration(each));
  const isPlain = others.every(({ prefix }) => prefix === '') && new Set(others.map(({ name }) => name)).size === others.length;
  return isPlain ? others.map((each) => ({ namespace: '', ...each })) : null;
};

/** Null where the tag has something that the canonical form never has. */
const canonicalForm = ({ prefix, name, attributes, plain, isEmpty }: Omit<KnownTag, 'isCanonical'>): string | null => {
  const declared = attributes.filter(isDeclaration);
  if (prefix !== '' || plain === null || isEmpty || declared.length > 1 || declared[0]?.prefix === 'xmlns') return null;
  const [declaration] = declared;
  const outer = declaration === undefined ? '' : `not ${declaration.value}`;
  const writer = canonicalWriter(outer);
  writer.open(declaration?.value ?? '', name, plain);
  return writer.bytes().toString('latin1');
};

/** Throws ContractError where a declaration is not allowed. */
export const scopeInside = ({ declaresNamespaces, attributes, scopes }: KnownTag, outer: NamespaceScope): NamespaceScope => {
  if (!declaresNamespaces) return outer;
  const scope = scopes.get(outer) ?? scopeWithin(outer, attributes);
  scopes.set(outer, scope);
  return scope;
};
