import { ContractError, defaultXmlLimits, ns, readXml, type XmlElement } from '#mina-meddelanden';

/** BankID's format, which the infrastructure's reference code reads (section 9): the signature envelops what was signed. */
const signedData = { namespace: 'http://www.bankid.com/signature/v1.0.0/types', name: 'bankIdSignedData' };

const limits = { ...defaultXmlLimits, maxBytes: 512 * 1024, maxElements: 2000 };

/** Things of which a signature has one. A second, wherever it stands, could be what a verifier takes instead. */
const single = ['SignedInfo', 'SignatureValue', 'CanonicalizationMethod', 'SignatureMethod', 'KeyInfo', signedData.name];

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

const children = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

const textOf = (element: XmlElement): string => element.children.filter((child) => typeof child === 'string').join('');

const withDescendants = (element: XmlElement): XmlElement[] => [element, ...children(element).flatMap(withDescendants)];

const refuse = (message: string): never => {
  throw new ContractError('wrongStructure', message);
};

const named = (element: XmlElement, wanted: { namespace: string; name: string }): boolean =>
  element.name === wanted.name && element.namespace === wanted.namespace;

/** Looks at the signature as it came, before anything is believed: no DTD, no entities, one of everything. Answers its certificates. */
export const readSignatureDocument = (bytes: Uint8Array): { certificates: Buffer[] } => {
  const root = readXml(bytes, limits);
  if (!named(root, { namespace: ns.signature, name: 'Signature' })) return refuse('the e-ID signature is not an XML signature');
  const elements = withDescendants(root);
  const odd = single.find((name) => elements.filter((element) => element.name === name).length !== 1);
  if (odd !== undefined) return refuse(`the e-ID signature does not have exactly one ${odd}`);
  if (!children(root).some(({ name }) => name === 'SignedInfo')) return refuse('the e-ID signature has no SignedInfo of its own');
  checkIds(elements);
  const certificates = elements.filter((element) => named(element, { namespace: ns.signature, name: 'X509Certificate' }));
  return { certificates: certificates.map((element) => Buffer.from(textOf(element), 'base64')) };
};

const checkIds = (elements: readonly XmlElement[]): void => {
  const ids = elements.flatMap(({ attributes }) => attributes.filter(({ name }) => name.toLowerCase() === 'id').map(({ value }) => value));
  if (new Set(ids).size !== ids.length) refuse('an id stands twice in the e-ID signature');
};

/**
 * The text that the person saw and signed, read from the canonical bytes that the signature was verified over, never from the
 * document around them.
 */
export const readSignedText = (verified: readonly string[]): { text: Buffer; canonical: string } => {
  const roots = verified.map((canonical) => ({ canonical, root: readXml(Buffer.from(canonical), limits) }));
  const isOther = roots.some(({ root }) => !named(root, signedData) && !named(root, { namespace: ns.signature, name: 'KeyInfo' }));
  const data = roots.filter(({ root }) => named(root, signedData));
  const [only] = data;
  if (isOther || data.length !== 1 || only === undefined) return refuse('the e-ID signature signs something else than the agreement');
  const visible = children(only.root).filter((child) => named(child, { ...signedData, name: 'usrVisibleData' }));
  const [shown] = visible;
  if (visible.length !== 1 || shown === undefined) return refuse('the e-ID signature does not say what the person saw');
  const charset = shown.attributes.find(({ name }) => name === 'charset')?.value ?? 'UTF-8';
  if (charset.toUpperCase() !== 'UTF-8') return refuse('the text that was signed is not in UTF-8');
  return { text: decoded(textOf(shown)), canonical: only.canonical };
};

const decoded = (base64: string): Buffer => {
  const compact = base64.replaceAll(/\s+/g, '');
  const bytes = Buffer.from(compact, 'base64');
  return bytes.toString('base64') === compact ? bytes : refuse('the text that was signed is truncated or damaged base64');
};
