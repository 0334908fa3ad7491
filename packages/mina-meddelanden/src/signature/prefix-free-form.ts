import { hasWhitespace, withoutWhitespace } from '../base64.ts';
import { ns } from '../namespaces.ts';
import { contentAsWritten } from '../xml/as-written.ts';
import { type CanonicalWriter, canonicalWriter } from '../xml/canonical-writer.ts';
import { isBlank, isElement, isLeaf, type XmlAttribute, type XmlElement } from '../xml/element.ts';

/**
 * How white space and schema-instance attributes are treated before hashing. The contract's prefix-free form (8.3) came about by
 * round trips through data binding, and the bindings in use differ in exactly these three points.
 */
export type FormOptions = {
  /** `between` drops white space between elements; `anyBlank` also drops a leaf's text if it is only white space; `kept` drops none. */
  readonly whitespace: 'between' | 'anyBlank' | 'kept';
  /** Whether base64 is taken without line breaks and spaces. */
  readonly compactBase64: boolean;
  /** Whether `xsi:type`, `xsi:schemaLocation` and the like are left out. */
  readonly dropSchemaInstance: boolean;
};

/** The rule of section 8.3, and what we always write. */
export const contractForm: FormOptions = { whitespace: 'between', compactBase64: false, dropSchemaInstance: true };

const base64Names = new Set([
  `${ns.signature} DigestValue`,
  `${ns.signature} SignatureValue`,
  `${ns.signature} X509Certificate`,
  `${ns.signature} X509CRL`,
  `${ns.signature} X509SKI`,
  `${ns.signature} Modulus`,
  `${ns.signature} Exponent`,
  `${ns.message} Body`,
]);

const isBase64 = (element: XmlElement): boolean => base64Names.has(`${element.namespace} ${element.name}`) && isLeaf(element);

const isSchemaInstance = (attribute: XmlAttribute): boolean => attribute.namespace === ns.schemaInstance;

type Root = {
  readonly element: XmlElement;
  /** The root is named after its type, whatever it is called on the wire. */
  readonly namespace: string;
  readonly name: string;
  /** The signature that the enveloped transform takes away. */
  readonly omit?: XmlElement;
};

/** Written in for every signature anew: what is written is little, and copied before anybody else writes. Letters that need more get more. */
const room = Buffer.allocUnsafeSlow(32 * 1024);

/**
 * The exact bytes that are hashed, one after another. What stands in this form already where it was read is not copied: a view of those
 * bytes is put in its place, so an attachment is looked at and never moved.
 */
export const prefixFreePieces = ({ element, namespace, name, omit }: Root, form: FormOptions): readonly Buffer[] => {
  const writer = canonicalWriter('', sizeOf(element) < room.length / 2 ? room : 4096 + sizeOf(element));
  const isNamedSo = element.name === name && element.namespace === namespace;
  const root = isNamedSo && !omit ? element : { ...element, namespace, name, children: element.children.filter((child) => child !== omit) };
  const taken: Taken[] = [];
  writeElement(writer, root, form, (content) => taken.push({ at: writer.bytes().length, content }));
  const written = Buffer.from(writer.bytes());
  const ends = [...taken.slice(1).map(({ at }) => at), written.length];
  const start = written.subarray(0, taken[0]?.at);
  return [start, ...taken.flatMap(({ at, content }, index) => [content, written.subarray(at, ends[index])])];
};

/** Bytes that are taken as they stand, after so many that were written. */
type Taken = { readonly at: number; readonly content: Buffer };

export const prefixFreeBytes = (root: Root, form: FormOptions): Buffer => Buffer.concat(prefixFreePieces(root, form));

/**
 * Whether the contract's form of the element holds everything that was read, so that reading the hashed bytes once more would give the
 * very same nodes: no white space between elements and no schema-instance attribute is left out.
 */
export const isHashedWhole = (element: XmlElement): boolean => {
  if (element.attributes.some(isSchemaInstance)) return false;
  if (contentAsWritten(element)) return true;
  const isText = isTextLeaf(element);
  return element.children.every((child) => (isElement(child) ? isHashedWhole(child) : isText || !isBlank(child)));
};

/** A guess at what the largest texts take, so that the writer need not grow on the way. */
const sizeOf = (element: XmlElement): number => {
  if (contentAsWritten(element)) return 0;
  return element.children.reduce((size, child) => size + (isElement(child) ? sizeOf(child) : child.length), 64);
};

type TakeAsWritten = (content: Buffer) => void;

export const writeElement = (
  writer: CanonicalWriter,
  element: XmlElement,
  form: FormOptions,
  take: TakeAsWritten = (content) => writer.raw(content),
): void => {
  const attributes = form.dropSchemaInstance ? element.attributes.filter((each) => !isSchemaInstance(each)) : element.attributes;
  writer.open(element.namespace, element.name, attributes);
  const asWritten = form.compactBase64 ? undefined : contentAsWritten(element);
  if (asWritten) take(asWritten);
  else writeChildren(writer, element, form, take);
  writer.close();
};

const writeChildren = (writer: CanonicalWriter, element: XmlElement, form: FormOptions, take: TakeAsWritten): void => {
  const isText = isTextLeaf(element);
  const compact = form.compactBase64 && isBase64(element);
  for (const child of element.children) {
    if (isElement(child)) writeElement(writer, child, form, take);
    else if (compact) writer.text(withoutWhitespace(child));
    else if (isWritten(child, isText, form.whitespace)) writer.text(child);
  }
};

/** A leaf whose white space may be its value. In a signature none is: its empty elements are empty, however they are written. */
const isTextLeaf = (element: XmlElement): boolean => element.namespace !== ns.signature && isLeaf(element);

const isWritten = (text: string, isText: boolean, whitespace: FormOptions['whitespace']): boolean => {
  if (whitespace === 'kept' || !isBlank(text)) return true;
  return isText && whitespace === 'between';
};

/**
 * The forms to try, the contract's own first. Only those that can give other bytes for this element, so a clean letter has exactly one.
 * All of them are prefix-free and cover every name, every attribute with a meaning and all text that is not white space.
 */
export function* formsToTry(element: XmlElement): Generator<FormOptions> {
  yield contractForm;
  yield* otherForms(element);
}

const otherForms = (element: XmlElement): FormOptions[] => {
  const seen = traitsOf(element);
  const whitespaces: FormOptions['whitespace'][] = [
    'between',
    ...(seen.blankLeaf ? (['anyBlank'] as const) : []),
    ...(seen.blankBetween ? (['kept'] as const) : []),
  ];
  const all = [true, ...(seen.schemaInstance ? [false] : [])].flatMap((dropSchemaInstance) =>
    [false, ...(seen.base64Whitespace ? [true] : [])].flatMap((compactBase64) =>
      whitespaces.map((whitespace) => ({ whitespace, compactBase64, dropSchemaInstance })),
    ),
  );
  // The first is the contract's own.
  return all.slice(1);
};

type Traits = {
  blankLeaf: boolean;
  blankBetween: boolean;
  base64Whitespace: boolean;
  schemaInstance: boolean;
};

const traitsOf = (element: XmlElement): Traits => {
  const traits: Traits = { blankLeaf: false, blankBetween: false, base64Whitespace: false, schemaInstance: false };
  collectTraits(element, traits);
  return traits;
};

const collectTraits = (element: XmlElement, traits: Traits): void => {
  traits.schemaInstance ||= element.attributes.some(isSchemaInstance);
  const isText = isTextLeaf(element);
  const mayHoldBase64 = isBase64(element);
  for (const child of element.children) {
    if (isElement(child)) collectTraits(child, traits);
    else if (mayHoldBase64) traits.base64Whitespace ||= hasWhitespace(child);
    else if (isBlank(child)) traits[isText ? 'blankLeaf' : 'blankBetween'] = true;
  }
};
