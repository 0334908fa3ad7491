import { ContractError, refuse } from '../problem.ts';
import { type Certificate, unlessItThrows } from './read-certificate.ts';
import type { RevocationCheck } from './revocation.ts';

/** Whom to believe. `any` checks the signature's mathematics only and is meant for test messages. */
export type Trust = 'any' | TrustSettings;

export type TrustSettings = {
  /** Configured roots, which are trusted as they are. A pinned certificate without an issuer is a root of its own. */
  readonly roots: readonly Certificate[];
  /** Left out: no revocation is checked, and that is the caller's decision. */
  readonly revocation?: RevocationCheck;
  /** Smallest RSA key of anybody on the path below the root, in bits. */
  readonly minimumKeyBits?: number;
  readonly allowSha1?: boolean;
};

const defaultKeyBits = 2048;
const maxPathLength = 6;

// basicConstraints, keyUsage, extKeyUsage, certificatePolicies, subjectAltName: understood, or harmless where we use them.
const understood = new Set(['2.5.29.19', '2.5.29.15', '2.5.29.37', '2.5.29.32', '2.5.29.17']);

const weakSignatures = new Set(['1.2.840.113549.1.1.2', '1.2.840.113549.1.1.3', '1.2.840.113549.1.1.4']);
const sha1WithRsa = '1.2.840.113549.1.1.5';

/** Throws ContractError unless the signer is an organisation whose certificate passes `checkSigningCertificate` (8.4). */
export const checkTrust = async (signer: Certificate, others: readonly Certificate[], trust: TrustSettings, when: Date): Promise<void> => {
  if (!signer.organisationNumber) refuse('noOrganisationNumber', 'the subject of the certificate holds no organisation number');
  await checkSigningCertificate(signer, others, trust, when);
};

/**
 * Throws ContractError unless the certificate, an organisation's or a person's, leads to a root, is valid then, made for signing
 * and not revoked. `others` are certificates that came along and may stand on the path.
 */
export const checkSigningCertificate = async (
  signer: Certificate,
  others: readonly Certificate[],
  trust: TrustSettings,
  when: Date,
): Promise<void> => {
  if (signer.keyUsage && !signer.keyUsage.digitalSignature && !signer.keyUsage.nonRepudiation)
    refuse('untrusted', 'the certificate is not made for signing');
  const path = pathToRoot(signer, others, trust, when);
  for (const [index, certificate] of path.entries()) {
    const issuer = path[index + 1];
    if (issuer && trust.revocation) await trust.revocation(certificate, issuer, when);
  }
};

const isSame = (one: Certificate, other: Certificate): boolean => one === other || one.der.equals(other.der);

/** The path from the signer to a root, both included. Several are tried, since names can be shared; the first that holds is taken. */
export const pathToRoot = (signer: Certificate, others: readonly Certificate[], trust: TrustSettings, when: Date): Certificate[] => {
  let closest: ContractError | null = null;
  const extend = (path: Certificate[]): Certificate[] | null => {
    const last = path.at(-1) as Certificate;
    if (trust.roots.some((root) => isSame(root, last))) return path;
    if (path.length >= maxPathLength) return null;
    const candidates = [...trust.roots, ...others].filter((each) => !path.some((step) => isSame(step, each)) && hasIssued(each, last));
    for (const issuer of candidates) {
      const found = attempt(() => checkStep(issuer, path.length - 1, trust, when)) && extend([...path, issuer]);
      if (found) return found;
    }
    return null;
  };
  const attempt = (check: () => void): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      closest ??= error;
      return false;
    }
  };
  checkCertificate(signer, trust, when);
  const path = extend([signer]);
  if (path) return path;
  throw closest ?? new ContractError('untrusted', 'the certificate does not lead to a configured root');
};

/** Whether one certificate has signed another never changes: it is found out once for certificates that are kept. */
const issued = new WeakMap<Certificate, WeakMap<Certificate, boolean>>();

const hasIssued = (issuer: Certificate, subject: Certificate): boolean => {
  const bySubject = issued.get(issuer) ?? new WeakMap<Certificate, boolean>();
  issued.set(issuer, bySubject);
  const answer = bySubject.get(subject) ?? findIssued(issuer, subject);
  bySubject.set(subject, answer);
  return answer;
};

const findIssued = (issuer: Certificate, subject: Certificate): boolean =>
  issuer.subjectName.equals(subject.issuerName) &&
  unlessItThrows(() => issuer.publicKey !== null && subject.x509.checkIssued(issuer.x509) && subject.x509.verify(issuer.publicKey), false);

/** `below` is the number of authorities between this issuer and the signer. */
const checkStep = (issuer: Certificate, below: number, trust: TrustSettings, when: Date): void => {
  if (!issuer.isAuthority) refuse('untrusted', 'an issuer on the path is not a certificate authority');
  if (issuer.keyUsage && !issuer.keyUsage.keyCertSign) refuse('untrusted', 'an issuer on the path may not sign certificates');
  if (issuer.pathLength < below) refuse('untrusted', 'there are more authorities on the path than its root allows');
  checkCertificate(issuer, trust, when);
};

const checkCertificate = (certificate: Certificate, trust: TrustSettings, when: Date): void => {
  const { x509, keyBits } = certificate;
  // Written so that a date that cannot be read refuses too.
  if (!(when >= certificate.validFrom)) refuse('notValidNow', `the certificate is not valid before ${x509.validFrom}`);
  if (!(when <= certificate.validTo)) refuse('notValidNow', `the certificate expired ${x509.validTo}`);
  const unknown = certificate.criticalExtensions.find((id) => !understood.has(id));
  if (unknown) refuse('untrusted', `the certificate has a critical extension that is not understood: ${unknown}`);
  if (trust.roots.some((root) => isSame(root, certificate))) return;
  if (keyBits < (trust.minimumKeyBits ?? defaultKeyBits)) refuse('untrusted', `the key has ${keyBits} bits, which is too few`);
  if (weakSignatures.has(certificate.signatureAlgorithm) || (certificate.signatureAlgorithm === sha1WithRsa && !trust.allowSha1))
    refuse('untrusted', 'the certificate is signed with a broken hash');
};
