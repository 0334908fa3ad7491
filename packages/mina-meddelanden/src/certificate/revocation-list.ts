import { verify } from 'node:crypto';
import { refuse } from '../problem.ts';
import { at, type Der, derChildren, derTime, objectIdentifier, readDer, tag } from './der.ts';
import type { Certificate } from './read-certificate.ts';

export type RevocationList = {
  readonly issuerName: Buffer;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Serial numbers in hexadecimal, as in `Certificate`. */
  readonly revoked: ReadonlySet<string>;
  /** Whether the list speaks about authorities' certificates, about everybody else's, or both. */
  readonly covers: { readonly authorities: boolean; readonly others: boolean };
};

const hashes: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'RSA-SHA256',
  '1.2.840.113549.1.1.12': 'RSA-SHA384',
  '1.2.840.113549.1.1.13': 'RSA-SHA512',
};

const maxBytes = 16 * 1024 * 1024;

const isTime = ({ tag: tagByte }: Der): boolean => tagByte === tag.utcTime || tagByte === tag.generalizedTime;

/** RFC 5280 section 5. Throws ContractError unless the list is the issuer's own, signed by it. DER, or PEM as some servers send it. */
export const readRevocationList = (bytes: Buffer, issuer: Certificate): RevocationList => {
  if (bytes.length > maxBytes) refuse('tooLarge', 'the revocation list is too large');
  const [body, algorithm, signature] = derChildren(readDer(withoutPem(bytes)));
  if (!body || !algorithm || !signature) return refuse('badCertificate', 'the revocation list cannot be read');
  const fields = derChildren(body);
  // Field 0 is the version if there is one; then signature algorithm, issuer, this update, next update, revoked, extensions.
  const start = fields[0]?.tag === tag.integer ? 1 : 0;
  const issuerName = at(fields, start + 1).whole;
  if (!issuerName.equals(issuer.subjectName)) refuse('untrusted', 'the revocation list is somebody else’s');
  if (issuer.keyUsage && !issuer.keyUsage.crlSign) refuse('untrusted', 'the issuer may not sign revocation lists');
  checkSignature(body, objectIdentifier(at(derChildren(algorithm), 0)), signature, issuer);
  const nextUpdate = fields[start + 3];
  if (!nextUpdate || !isTime(nextUpdate)) return refuse('badCertificate', 'the revocation list does not say until when it holds');
  return {
    issuerName,
    thisUpdate: derTime(at(fields, start + 2)),
    nextUpdate: derTime(nextUpdate),
    revoked: revokedIn(fields[start + 4]),
    covers: coverageOf(fields),
  };
};

const withoutPem = (bytes: Buffer): Buffer => {
  const text = bytes[0] === 0x2d ? bytes.toString('latin1') : '';
  const [, body] = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]*)-----END/.exec(text) ?? [];
  return body === undefined ? bytes : Buffer.from(body, 'base64');
};

const checkSignature = (body: Der, algorithm: string, signature: Der, issuer: Certificate): void => {
  const hash = hashes[algorithm] ?? refuse('untrusted', `the revocation list is signed with ${algorithm}, which is not accepted`);
  // The first byte of a bit string counts unused bits.
  if (!issuer.publicKey || !verify(hash, body.whole, issuer.publicKey, signature.content.subarray(1)))
    refuse('untrusted', 'the signature of the revocation list is wrong');
};

const crlExtensions = 0xa0;

const issuingDistributionPoint = '2.5.29.28';

/** A list for some reasons only, an indirect one or a delta does not answer the question alone; its extension is marked critical. */
const coverageOf = (fields: readonly Der[]): RevocationList['covers'] => {
  const field = fields.find(({ tag: tagByte }) => tagByte === crlExtensions);
  let covers = { authorities: true, others: true };
  for (const parts of field ? derChildren(at(derChildren(field), 0)).map(derChildren) : []) {
    const id = objectIdentifier(at(parts, 0));
    if (id === issuingDistributionPoint) covers = coverageOfPoint(readDer(at(parts, parts.length - 1).content));
    else if (parts[1]?.tag === tag.boolean && parts[1].content[0] !== 0)
      refuse('untrusted', 'the revocation list has a critical extension that is not understood');
  }
  return covers;
};

// RFC 5280 5.2.5: [0] the point's name, [1] only users', [2] only authorities', [3] some reasons, [4] indirect, [5] attributes only.
const coverageOfPoint = (point: Der): RevocationList['covers'] => {
  const isSet = (number: number): boolean => {
    const field = derChildren(point).find(({ tag: tagByte }) => (tagByte & 0x1f) === number);
    return field !== undefined && (number === 3 || field.content[0] !== 0);
  };
  if (isSet(3) || isSet(4) || isSet(5)) refuse('untrusted', 'the revocation list is not a complete one of its issuer');
  return { authorities: !isSet(1), others: !isSet(2) };
};

const revokedIn = (field: Der | undefined): Set<string> =>
  new Set(field?.tag === tag.sequence ? derChildren(field).map((entry) => at(derChildren(entry), 0).content.toString('hex')) : []);
