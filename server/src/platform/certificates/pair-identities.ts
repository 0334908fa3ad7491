import type { KeyObject, X509Certificate } from 'node:crypto';
import { readCertificate } from '#mina-meddelanden';
import { StartError } from '../config/start-error.ts';
import type { KeyMaterial } from './open-pkcs12.ts';
import type { OrganisationIdentity } from './organisation-identity.ts';

/** The certificates between this one and its root, as far as they are at hand: the other side may not know them. */
const chainOf = (own: X509Certificate, others: readonly X509Certificate[]): X509Certificate[] => {
  const issuer = others.find((other) => other.ca && own.checkIssued(other) && !own.raw.equals(other.raw));
  const isRoot = issuer?.checkIssued(issuer) ?? true;
  return issuer === undefined || isRoot ? [] : [issuer, ...chainOf(issuer, others)];
};

const identityOf = (certificate: X509Certificate, key: KeyObject, others: readonly X509Certificate[]): OrganisationIdentity => {
  const { organisationNumber } = readCertificate(certificate.raw);
  if (organisationNumber === null)
    throw new StartError(
      'A certificate names no organisation: its subject needs serialNumber with 16 and ten digits. Order an organisation certificate for Mina meddelanden.',
    );
  if (key.asymmetricKeyType !== 'rsa')
    throw new StartError(`The key of the certificate of ${organisationNumber} is not RSA; the contract signs with RSA only.`);
  return {
    certificatePem: [certificate, ...chainOf(certificate, others)].map(String).join(''),
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }) as string,
    organisationNumber,
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    validFrom: certificate.validFromDate,
    expiresAt: certificate.validToDate,
  };
};

/**
 * Puts certificates and keys together; a key with two certificates (renewed without a new key) makes two identities.
 * Throws `StartError` when a key has no certificate, a certificate no key, or they belong to different organisations.
 */
export const pairIdentities = (material: readonly KeyMaterial[], where: string): OrganisationIdentity[] => {
  const certificates = material.flatMap((one) => one.certificates);
  const keys = material.flatMap((one) => one.keys);
  const pairs = keys.flatMap((key) => {
    const fitting = certificates.filter((certificate) => certificate.checkPrivateKey(key));
    if (fitting.length === 0) throw new StartError(`A key in ${where} fits no certificate there. Give the certificate that belongs to it.`);
    return fitting.map((certificate) => ({ certificate, key }));
  });
  const isOrphan = (certificate: X509Certificate): boolean =>
    !certificate.ca && !pairs.some((pair) => pair.certificate.raw.equals(certificate.raw));
  if (pairs.length === 0 || certificates.some(isOrphan))
    throw new StartError(`A certificate in ${where} has no key there that fits it. Give the file with its key too.`);
  const identities = new Map(
    pairs.map(({ certificate, key }) => identityOf(certificate, key, certificates)).map((one) => [one.fingerprint, one]),
  );
  const organisations = new Set([...identities.values()].map(({ organisationNumber }) => organisationNumber));
  if (organisations.size > 1)
    throw new StartError(`The certificates in ${where} belong to different organisations (${[...organisations].join(', ')}).`);
  return [...identities.values()];
};
