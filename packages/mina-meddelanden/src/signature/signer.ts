import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { derChildren, readDer } from '../certificate/der.ts';
import { type Certificate, nameAttributes, readCertificate } from '../certificate/read-certificate.ts';
import { readCertificates } from '../certificate/read-certificates.ts';
import { refuse } from '../problem.ts';
import { escapeText } from '../xml/canonical-writer.ts';

/** Who signs: made once, used for every letter. */
export type Signer = {
  readonly organisationNumber: string;
  /** RSA PKCS#1 v1.5 with SHA-256 over the bytes; a hardware module can stand behind it. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  /** KeyInfo in canonical form, without a namespace declaration of its own. */
  readonly keyInfo: string;
};

export type SignerSettings = {
  /** PEM or DER. */
  readonly certificate: string | Uint8Array;
  /** PEM, or a key that is already loaded. */
  readonly key: string | KeyObject;
  /** Certificates between this one and its root, sent along so that the receiver finds the path. PEM. */
  readonly chain?: string;
};

/** Throws ContractError when certificate and key do not belong together or the certificate names no organisation. */
export const signerOf = ({ certificate, key, chain }: SignerSettings): Signer => {
  const own = firstOf(certificate);
  const privateKey = typeof key === 'string' ? createPrivateKey(key) : key;
  if (privateKey.asymmetricKeyType !== 'rsa' || !own.x509.checkPrivateKey(privateKey))
    refuse('badCertificate', 'the key is not the certificate’s RSA key');
  const others = chain === undefined ? [] : readCertificates(Buffer.from(chain));
  return {
    organisationNumber: own.organisationNumber ?? refuse('noOrganisationNumber', 'the certificate names no organisation number'),
    sign: (bytes) => sign('RSA-SHA256', bytes, privateKey),
    keyInfo: keyInfoOf(own, others),
  };
};

const firstOf = (certificate: string | Uint8Array): Certificate => {
  const bytes = typeof certificate === 'string' ? Buffer.from(certificate) : certificate;
  return readCertificates(bytes)[0] ?? readCertificate(Buffer.from(bytes));
};

/** Section 8.2: X509SubjectName, then X509Certificate. */
const keyInfoOf = (own: Certificate, others: readonly Certificate[]): string => {
  const certificates = [own, ...others].map(({ x509 }) => `<X509Certificate>${x509.raw.toString('base64')}</X509Certificate>`);
  return `<KeyInfo><X509Data><X509SubjectName>${escapeText(subjectNameOf(own))}</X509SubjectName>${certificates.join('')}</X509Data></KeyInfo>`;
};

const shortNames: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

/** As RFC 2253 writes names: last part first, `+` inside a part, CN before the number as the contract's samples have it. */
const subjectNameOf = ({ subjectName }: Certificate): string =>
  derChildren(readDer(subjectName))
    .map((part) =>
      nameAttributes({ ...part, content: part.whole })
        .map(({ id, text }) => `${shortNames[id] ?? `OID.${id}`}=${escapeName(text)}`)
        .toSorted()
        .join('+'),
    )
    .toReversed()
    .join(',');

const escapeName = (text: string): string =>
  text
    .replaceAll(/[,+"\\<>;]/g, '\\$&')
    .replace(/^[# ]/, '\\$&')
    .replace(/ $/, '\\ ');
