import { decodeBase64 } from '../base64.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { attributeOf, childElements, childrenNamed, isNamed, textOf, visit, type XmlElement } from '../xml/element.ts';
import { algorithm, digestHash, type HashName, isCanonicalisation, signatureHash } from './algorithms.ts';

export type SignatureParts = {
  readonly element: XmlElement;
  readonly signedInfo: XmlElement;
  readonly signatureHash: HashName;
  readonly signatureValue: Buffer;
  readonly digestHash: HashName;
  readonly digestValue: Buffer;
  /** Empty or `#id`. */
  readonly referenceUri: string;
  /** DER, in the order in which they stand. */
  readonly certificates: readonly Buffer[];
};

const maxCertificates = 10;

/** Takes a `ds:Signature` apart and refuses everything that sections 8.2 and 8.4 do not provide for. */
export const readSignature = (element: XmlElement, allowSha1: boolean): SignatureParts => {
  const [signedInfo, value, keyInfo] = sequence(element, ['SignedInfo', 'SignatureValue', 'KeyInfo']);
  const [canonicalisation, method, reference] = sequence(signedInfo, ['CanonicalizationMethod', 'SignatureMethod', 'Reference']);
  const [transforms, digestMethod, digestValue] = sequence(reference, ['Transforms', 'DigestMethod', 'DigestValue']);
  checkCanonicalisation(canonicalisation);
  checkTransforms(transforms);
  return {
    element,
    signedInfo,
    signatureHash: signatureHash(algorithmOf(method), allowSha1),
    signatureValue: decodeBase64(textOf(value), 'SignatureValue'),
    digestHash: digestHash(algorithmOf(digestMethod), allowSha1),
    digestValue: decodeBase64(textOf(digestValue), 'DigestValue'),
    referenceUri: attributeOf(reference, 'URI') ?? refuse('signatureUnsupported', 'the Reference has no URI'),
    certificates: readCertificates(keyInfo),
  };
};

type Three<Value> = readonly [Value, Value, Value];

/** Exactly these children, in this order: a second Reference or an Object is somewhere to hide unsigned content. */
const sequence = (parent: XmlElement, names: Three<string>): Three<XmlElement> => {
  const children = childElements(parent);
  const unexpected = children.find((child, index) => child.namespace !== ns.signature || child.name !== names[index]);
  if (unexpected) refuse('signatureUnsupported', `${unexpected.name} is not expected where it stands in ${parent.name}`);
  if (children.length < names.length) refuse('signatureUnsupported', `${parent.name} has no ${names[children.length]}`);
  return children as unknown as Three<XmlElement>;
};

const algorithmOf = (element: XmlElement): string => attributeOf(element, 'Algorithm') ?? '';

const checkCanonicalisation = (method: XmlElement): void => {
  const uri = algorithmOf(method);
  if (!isCanonicalisation(uri)) refuse('signatureUnsupported', `canonicalisation method ${uri} is not supported`);
};

/** One enveloped signature transform, and after it at most one canonicalisation. */
const checkTransforms = (transforms: XmlElement): void => {
  const [first, second, ...rest] = childElements(transforms);
  const unknown = childElements(transforms).find(
    (each) =>
      !isNamed(each, ns.signature, 'Transform') || !(algorithmOf(each) === algorithm.enveloped || isCanonicalisation(algorithmOf(each))),
  );
  if (unknown) refuse('signatureUnsupported', `transform ${algorithmOf(unknown) || unknown.name} is not allowed`);
  if (!first || algorithmOf(first) !== algorithm.enveloped)
    refuse('signatureUnsupported', 'the first transform must be the enveloped signature transform');
  if (rest.length > 0 || (second && algorithmOf(second) === algorithm.enveloped))
    refuse('signatureUnsupported', 'there are too many transforms');
};

/** Only X509Data says who signed; key names and bare key values beside it are read over. */
const readCertificates = (keyInfo: XmlElement): Buffer[] => {
  const found = childrenNamed(keyInfo, ns.signature, 'X509Data').flatMap((data) => childrenNamed(data, ns.signature, 'X509Certificate'));
  if (found.length === 0) refuse('noCertificate', 'KeyInfo holds no X509Certificate');
  if (found.length > maxCertificates) refuse('tooLarge', `KeyInfo holds more than ${maxCertificates} certificates`);
  return found.map((each) => decodeBase64(textOf(each), 'X509Certificate'));
};

const idNames = new Set(['Id', 'ID', 'id']);

/** An id that stands twice lets two readers see two different elements behind one reference. */
export const refuseDuplicateIds = (root: XmlElement): void => {
  const seen = new Set<string>();
  visit(root, (element) => {
    for (const { namespace, name, value } of element.attributes) {
      if (!idNames.has(name) || (namespace !== '' && namespace !== ns.xml)) continue;
      if (seen.has(value)) refuse('duplicateId', `the id ${JSON.stringify(value.slice(0, 40))} stands twice`);
      seen.add(value);
    }
  });
};
