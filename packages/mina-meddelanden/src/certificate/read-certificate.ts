import { type KeyObject, X509Certificate } from 'node:crypto';
import { refuse } from '../problem.ts';
import { at, type Der, derChildren, derText, objectIdentifier, readDer, tag } from './der.ts';

const oid = {
  serialNumber: '2.5.4.5',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  crlDistributionPoints: '2.5.29.31',
} as const;

/** What the contract needs to know about a certificate, taken from its DER and never from printed names (8.4). */
export type Certificate = {
  readonly x509: X509Certificate;
  readonly der: Buffer;
  /** Null when the key is damaged or of a kind that OpenSSL does not know. */
  readonly publicKey: KeyObject | null;
  /** Size of an RSA key; 0 for none. */
  readonly keyBits: number;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** `16` and ten digits from the subject's serialNumber, or null. */
  readonly organisationNumber: string | null;
  readonly serialNumber: string;
  readonly issuerName: Buffer;
  readonly subjectName: Buffer;
  readonly isAuthority: boolean;
  /** How many authorities may stand below this one; Infinity when nothing is said. */
  readonly pathLength: number;
  /** Null when the certificate does not restrict the use of its key. */
  readonly keyUsage: KeyUsage | null;
  readonly criticalExtensions: readonly string[];
  readonly crlAddresses: readonly string[];
  readonly signatureAlgorithm: string;
};

export type KeyUsage = {
  readonly digitalSignature: boolean;
  readonly nonRepudiation: boolean;
  readonly keyCertSign: boolean;
  readonly crlSign: boolean;
};

type Extension = {
  readonly id: string;
  readonly isCritical: boolean;
  readonly value: Der;
};

const maxCertificateBytes = 64 * 1024;

/** Throws ContractError `badCertificate` when the bytes are not one certificate. */
export const readCertificate = (der: Buffer): Certificate => {
  if (der.length > maxCertificateBytes) refuse('tooLarge', 'a certificate is too large');
  const outer = readDer(der);
  const [body, signatureAlgorithm] = derChildren(outer).map((each) => (each.tag === tag.sequence ? derChildren(each) : []));
  // Certificates of version 1 leave the version, field 0 marked [0], out.
  const [serialNumber, , issuer, , subject, , ...optional] = body?.[0]?.tag === 0xa0 ? body.slice(1) : (body ?? []);
  if (!serialNumber || !issuer || !subject || !signatureAlgorithm) return refuse('badCertificate', 'the certificate is incomplete');
  const extensions = readExtensions(optional.find(({ tag: tagByte }) => tagByte === 0xa3));
  const x509 = parse(outer.whole);
  const publicKey = unlessItThrows(() => x509.publicKey, null);
  return {
    x509,
    der: x509.raw,
    publicKey,
    keyBits: publicKey?.asymmetricKeyType === 'rsa' ? (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) : 0,
    validFrom: x509.validFromDate,
    validTo: x509.validToDate,
    organisationNumber: organisationNumberIn(subject),
    serialNumber: serialNumber.content.toString('hex'),
    issuerName: issuer.whole,
    subjectName: subject.whole,
    ...basicConstraints(extensions),
    keyUsage: keyUsageOf(extensions),
    criticalExtensions: extensions.filter(({ isCritical }) => isCritical).map(({ id }) => id),
    crlAddresses: crlAddresses(extensions),
    signatureAlgorithm: objectIdentifier(at(signatureAlgorithm, 0)),
  };
};

const parse = (der: Buffer): X509Certificate => {
  try {
    return new X509Certificate(der);
  } catch {
    return refuse('badCertificate', 'the certificate cannot be read');
  }
};

/** OpenSSL throws where it cannot make sense of what it is given; to us that is an answer. */
export const unlessItThrows = <Value>(work: () => Value, otherwise: Value): Value => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Every attribute of a name. A relative name may hold several, which is where the number stands in practice: beside CN. */
export const nameAttributes = (name: Der): { id: string; text: string }[] =>
  derChildren(name)
    .flatMap(derChildren)
    .map((attribute) => {
      const parts = derChildren(attribute);
      return { id: objectIdentifier(at(parts, 0)), text: derText(at(parts, 1)) };
    });

/** Two numbers in one subject would let two readers see two signers: then there is none. */
const organisationNumberIn = (subject: Der): string | null => {
  const numbers = nameAttributes(subject).filter(({ id }) => id === oid.serialNumber);
  const [number] = numbers;
  return numbers.length === 1 && number && /^16\d{10}$/.test(number.text) ? number.text : null;
};

const readExtensions = (field: Der | undefined): Extension[] =>
  field === undefined
    ? []
    : derChildren(at(derChildren(field), 0)).map((each) => {
        const parts = derChildren(each);
        const isCritical = parts[1]?.tag === tag.boolean && parts[1].content[0] !== 0;
        return { id: objectIdentifier(at(parts, 0)), isCritical, value: readDer(at(parts, parts.length - 1).content) };
      });

const find = (extensions: readonly Extension[], id: string): Der | undefined => extensions.find((each) => each.id === id)?.value;

const basicConstraints = (extensions: readonly Extension[]): Pick<Certificate, 'isAuthority' | 'pathLength'> => {
  const value = find(extensions, oid.basicConstraints);
  const parts = value ? derChildren(value) : [];
  const length = parts.find(({ tag: tagByte }) => tagByte === tag.integer);
  return {
    isAuthority: parts[0]?.tag === tag.boolean && parts[0].content[0] !== 0,
    pathLength: length ? Number.parseInt(length.content.toString('hex'), 16) : Number.POSITIVE_INFINITY,
  };
};

const keyUsageOf = (extensions: readonly Extension[]): KeyUsage | null => {
  const value = find(extensions, oid.keyUsage);
  if (!value) return null;
  // Bit 0 is the highest bit of the first byte after the count of unused bits.
  const bits = value.content[1] ?? 0;
  const has = (bit: number): boolean => (bits & (0x80 >> bit)) !== 0;
  return { digitalSignature: has(0), nonRepudiation: has(1), keyCertSign: has(5), crlSign: has(6) };
};

const uriTag = 0x86;

/** Addresses over HTTP; a list in a directory (LDAP) is not fetched. */
const crlAddresses = (extensions: readonly Extension[]): string[] => {
  const value = find(extensions, oid.crlDistributionPoints);
  if (!value) return [];
  return urisIn(value).filter((uri) => /^https?:\/\//i.test(uri));
};

const isConstructed = 0x20;

const urisIn = (value: Der): string[] => {
  if (value.tag === uriTag) return [value.content.toString('latin1')];
  return value.tag & isConstructed ? derChildren(value).flatMap(urisIn) : [];
};
