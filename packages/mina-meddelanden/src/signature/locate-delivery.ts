import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { childElements, childrenNamed, expandedName, isBlank, isNamed, visit, type XmlElement } from '../xml/element.ts';

export type DeliveryKind = 'SignedDelivery' | 'SealedDelivery';

/** A signed or sealed delivery where it was found, whatever its root is called there. */
export type LocatedDelivery = {
  readonly kind: DeliveryKind;
  readonly element: XmlElement;
  /** The namespace of its type: Message, Message/v2 or Message/v3. */
  readonly namespace: string;
};

const messageNamespaces = new Set<string>([ns.message, ns.message2, ns.message3]);

/** Operations whose request carries a delivery, and the name of the element that holds it. All versions: the rule is the same. */
const carriers: Record<string, { kind: DeliveryKind; path: string[] }> = {
  deliverSecure: { kind: 'SealedDelivery', path: ['deliverSecure|arg0'] },
  distributeSecure: { kind: 'SignedDelivery', path: ['signedDelivery|arg0'] },
  deliverForward: { kind: 'SealedDelivery', path: ['forwardMessage|arg0', 'OrginalDelivery'] },
};

/** Finds the delivery in a SOAP request or a stand-alone document, by its exact place and never by searching: what is elsewhere is not it. */
export const locateDelivery = (root: XmlElement): LocatedDelivery => {
  if (isNamed(root, ns.soap, 'Envelope')) return inOperation(soapBodyChild(root));
  if (root.name === 'SealedDelivery' || root.name === 'SignedDelivery') return asDelivery(root, root.name);
  if (Object.hasOwn(carriers, root.name)) return inOperation(root);
  return refuse('noDelivery', `${expandedName(root)} is neither a SOAP request, a SealedDelivery nor a SignedDelivery`);
};

export const soapBodyChild = (envelope: XmlElement): XmlElement => {
  if (!isNamed(envelope, ns.soap, 'Envelope')) refuse('notSoap', `${expandedName(envelope)} is not a SOAP 1.1 envelope`);
  const [body, ...others] = childrenNamed(envelope, ns.soap, 'Body');
  if (!body || others.length > 0) return refuse('notSoap', `the envelope has ${body ? 'several bodies' : 'no body'}`);
  const [child, ...more] = childElements(body);
  if (!child || more.length > 0) return refuse('notSoap', `the body has ${child ? 'several children' : 'no child'}`);
  return child;
};

const inOperation = (operation: XmlElement): LocatedDelivery => {
  const carrier = Object.hasOwn(carriers, operation.name) ? carriers[operation.name] : undefined;
  if (!carrier) return refuse('noDelivery', `${expandedName(operation)} carries no delivery`);
  const element = carrier.path.reduce((parent, names) => childAt(parent, names.split('|')), operation);
  return asDelivery(element, carrier.kind);
};

const childAt = (parent: XmlElement, names: string[]): XmlElement => {
  const matching = childElements(parent).filter((child) => names.includes(child.name));
  return matching.length === 1 && matching[0]
    ? matching[0]
    : refuse('wrongStructure', `${parent.name} must hold exactly one ${names.join(' or ')}`);
};

/** The type's namespace is read from its first child but the signature: locals belong to the schema that declares the type. */
const asDelivery = (element: XmlElement, kind: DeliveryKind): LocatedDelivery => {
  const namespace = childElements(element).find((child) => child.namespace !== ns.signature)?.namespace ?? '';
  if (!messageNamespaces.has(namespace)) refuse('wrongStructure', `${element.name} does not hold a delivery of a known version`);
  return { kind, element, namespace };
};

/** The children of a delivery's root, each exactly once and in the contract's order; the signature may be missing. */
export const deliveryParts = ({ kind, element, namespace }: LocatedDelivery): { signature: XmlElement | null; signed: XmlElement } => {
  const contents = kind === 'SignedDelivery' ? ['Delivery'] : ['SignedDelivery', 'Seal'];
  const children = childElements(element);
  const signatures = children.filter((child) => isNamed(child, ns.signature, 'Signature'));
  if (signatures.length > 1) refuse('signatureMisplaced', `${kind} holds ${signatures.length} signatures; exactly one is allowed`);
  const others = children.filter((child) => !signatures.includes(child));
  if (others.length !== contents.length || !others.every((child, index) => isNamed(child, namespace, contents[index] ?? '')))
    refuse('wrongStructure', `${kind} must hold ${contents.join(', ')} and Signature, each once, and nothing else`);
  if (signatures[0] && children.at(-1) !== signatures[0]) refuse('signatureMisplaced', `the signature must be the last child of ${kind}`);
  if (element.children.some((child) => typeof child === 'string' && !isBlank(child)))
    refuse('wrongStructure', `there is text directly in ${kind}`);
  return { signature: signatures[0] ?? null, signed: others[0] as XmlElement };
};

/** Section 8.4: no signature anywhere but at the two places. Looks at the whole document, header and all. */
export const refuseStraySignatures = (root: XmlElement, expected: readonly (XmlElement | null)[]): void => {
  visit(root, (element) => {
    if (isNamed(element, ns.signature, 'Signature') && !expected.includes(element))
      refuse('signatureMisplaced', 'there is a signature in a place where none is allowed');
  });
};
