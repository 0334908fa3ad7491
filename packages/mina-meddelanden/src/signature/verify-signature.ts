import { createHash, hash, type KeyObject, verify } from 'node:crypto';
import { readKnownCertificate } from '../certificate/known-certificates.ts';
import { type Certificate, unlessItThrows } from '../certificate/read-certificate.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import type { HashName } from './algorithms.ts';
import { asReceivedBytes } from './as-received.ts';
import { type FormOptions, formsToTry, prefixFreeBytes, prefixFreePieces } from './prefix-free-form.ts';
import { readSignature, type SignatureParts } from './read-signature.ts';

/** The root as it is hashed. */
export type SignedRoot = {
  readonly element: XmlElement;
  readonly namespace: string;
  readonly name: string;
};

export type VerifiedSignature = {
  /** The very bytes that were hashed, one after another: whatever is read further is read from these. */
  readonly pieces: readonly Buffer[];
  readonly form: FormOptions;
  readonly signedInfoForm: FormOptions;
  readonly signer: Certificate;
  /** The other certificates that came along, as material for a path to a root. */
  readonly others: readonly Certificate[];
};

/** Checks one enveloped signature: mathematics only, no trust. Throws ContractError with the reason. */
export const verifySignature = (root: SignedRoot, signature: XmlElement, allowSha1: boolean): VerifiedSignature => {
  const parts = readSignature(signature, allowSha1);
  checkReference(parts.referenceUri, root.element);
  return { ...matchingForm(root, parts), ...signerAmong(parts) };
};

/** `URI=""` means the stand-alone delivery; `#id` only if the id is the root's own. */
const checkReference = (uri: string, root: XmlElement): void => {
  if (uri === '' || (uri.length > 1 && uri === `#${attributeOf(root, 'Id')}`)) return;
  refuse('signatureUnsupported', `the reference ${JSON.stringify(uri)} does not point at ${root.name}`);
};

const digestOf = (pieces: readonly Buffer[], algorithm: HashName): Buffer => {
  const digest = createHash(algorithm);
  for (const piece of pieces) digest.update(piece);
  return digest.digest();
};

const matchingForm = (root: SignedRoot, parts: SignatureParts): Pick<VerifiedSignature, 'pieces' | 'form'> => {
  for (const form of formsToTry(root.element)) {
    const pieces = prefixFreePieces({ ...root, omit: parts.element }, form);
    if (digestOf(pieces, parts.digestHash).equals(parts.digestValue)) return { pieces, form };
  }
  const isStock = hash(parts.digestHash, asReceivedBytes(root.element, parts.element), 'buffer').equals(parts.digestValue);
  return refuse('digestMismatch', `the digest does not match ${root.name}: ${isStock ? hashedAsReceived : changed}`);
};

const changed = 'it was changed after it was signed, or not hashed in the prefix-free form';
const hashedAsReceived = 'it was hashed as it stands, with its prefixes; the contract wants the prefix-free form';

const minimumKeyBits = 1024;
const maximumKeyBits = 8192;

const rsaKeyOf = ({ publicKey, keyBits }: Certificate): KeyObject | null =>
  keyBits >= minimumKeyBits && keyBits <= maximumKeyBits ? publicKey : null;

type Signer = Pick<VerifiedSignature, 'signer' | 'others' | 'signedInfoForm'>;

/** The certificate whose key made the signature, asked in the order of section 8.4: those made for signing first. */
const signerAmong = (parts: SignatureParts): Signer => {
  const certificates = parts.certificates.map(readKnownCertificate);
  const candidates = certificates.toSorted((one, other) => Number(maySign(other)) - Number(maySign(one)));
  const algorithm = parts.signatureHash === 'sha256' ? 'RSA-SHA256' : 'RSA-SHA1';
  for (const signedInfoForm of formsToTry(parts.signedInfo)) {
    const bytes = prefixFreeBytes({ element: parts.signedInfo, namespace: ns.signature, name: 'SignedInfo' }, signedInfoForm);
    const hasSigned = (key: KeyObject | null): boolean =>
      key !== null && unlessItThrows(() => verify(algorithm, bytes, key, parts.signatureValue), false);
    const signer = candidates.find((certificate) => hasSigned(rsaKeyOf(certificate)));
    if (signer) return { signer, others: certificates.filter((each) => each !== signer), signedInfoForm };
  }
  return refuse('signatureMismatch', 'the signature value does not match SignedInfo and the certificate');
};

const maySign = ({ keyUsage }: Certificate): boolean => keyUsage !== null && (keyUsage.digitalSignature || keyUsage.nonRepudiation);
