import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { tag } from '../certificate/der.ts';
import { der, derBitString, derInteger, derNumber, derObjectIdentifier, derSequence, derSet, derTrue, derUtcTime } from './write-der.ts';

/** A certificate with its key, both also in PEM, for demonstrations and tests. Never for production: the keys are made on the spot. */
export type DemoIdentity = {
  readonly certificate: Buffer;
  readonly key: KeyObject;
  readonly certificatePem: string;
  readonly keyPem: string;
  readonly subject: readonly NamePart[];
};

/** One relative name: usually one attribute, but organisation certificates put serialNumber and CN into the same. */
export type NamePart = Readonly<Record<string, string>>;

export type DemoCertificateSettings = {
  readonly subject: readonly NamePart[];
  /** Who signs it; itself, if left out. */
  readonly issuer?: DemoIdentity;
  readonly isAuthority?: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: readonly (keyof typeof keyUsageBits)[];
  readonly from?: Date;
  readonly to?: Date;
  readonly crlAddress?: string;
  readonly keyBits?: number;
  /** Host names for TLS. */
  readonly hosts?: readonly string[];
};

const attributeIds: Record<string, string> = {
  CN: '2.5.4.3',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  O: '2.5.4.10',
  OU: '2.5.4.11',
};

const keyUsageBits = { digitalSignature: 0, nonRepudiation: 1, keyEncipherment: 2, keyCertSign: 5, crlSign: 6 } as const;

const sha256WithRsa = derSequence(derObjectIdentifier('1.2.840.113549.1.1.11'), der(0x05));

const day = 86_400_000;

/** Names as an organisation certificate of the infrastructure has them (section 4). */
export const organisationSubject = (organisationNumber: string, organisation: string, commonName: string): NamePart[] => [
  { C: 'SE' },
  { O: organisation },
  { serialNumber: organisationNumber, CN: commonName },
];

export const demoIdentity = (settings: DemoCertificateSettings): DemoIdentity => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: settings.keyBits ?? 2048 });
  const body = derSequence(
    der(0xa0, derInteger(2)),
    derNumber(serialNumber()),
    sha256WithRsa,
    nameOf(settings.issuer?.subject ?? settings.subject),
    derSequence(derUtcTime(settings.from ?? new Date(Date.now() - day)), derUtcTime(settings.to ?? new Date(Date.now() + 365 * day))),
    nameOf(settings.subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, derSequence(...extensionsOf(settings))),
  );
  const certificate = signed(body, settings.issuer?.key ?? privateKey);
  return {
    certificate,
    key: privateKey,
    // No empty line at the end when the last line is full: OpenSSL would not read it.
    certificatePem: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    subject: settings.subject,
  };
};

/** Positive, and without a leading zero byte, which DER forbids. */
const serialNumber = (): Buffer => {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
  return bytes;
};

const signed = (body: Buffer, key: KeyObject): Buffer => derSequence(body, sha256WithRsa, derBitString(sign('RSA-SHA256', body, key)));

const nameOf = (parts: readonly NamePart[]): Buffer =>
  derSequence(
    ...parts.map((part) =>
      derSet(
        ...Object.entries(part).map(([type, value]) =>
          derSequence(derObjectIdentifier(attributeIds[type] ?? type), der(tag.utf8String, Buffer.from(value))),
        ),
      ),
    ),
  );

const extension = (id: string, isCritical: boolean, value: Buffer): Buffer =>
  derSequence(derObjectIdentifier(id), ...(isCritical ? [derTrue] : []), der(tag.octetString, value));

const extensionsOf = ({ isAuthority = false, pathLength, keyUsage, crlAddress, hosts = [] }: DemoCertificateSettings): Buffer[] => [
  extension(
    '2.5.29.19',
    true,
    derSequence(...(isAuthority ? [derTrue, ...(pathLength === undefined ? [] : [derInteger(pathLength)])] : [])),
  ),
  extension(
    '2.5.29.15',
    true,
    keyUsageValue(keyUsage ?? (isAuthority ? ['keyCertSign', 'crlSign'] : ['digitalSignature', 'keyEncipherment'])),
  ),
  ...(isAuthority ? [] : [extension('2.5.29.37', false, tlsUses)]),
  ...(crlAddress === undefined ? [] : [extension('2.5.29.31', false, crlPoint(crlAddress))]),
  ...(hosts.length === 0 ? [] : [extension('2.5.29.17', false, derSequence(...hosts.map((host) => der(0x82, Buffer.from(host)))))]),
];

const tlsUses = derSequence(derObjectIdentifier('1.3.6.1.5.5.7.3.1'), derObjectIdentifier('1.3.6.1.5.5.7.3.2'));

const crlPoint = (address: string): Buffer => derSequence(derSequence(der(0xa0, der(0xa0, der(0x86, Buffer.from(address))))));

const keyUsageValue = (uses: readonly (keyof typeof keyUsageBits)[]): Buffer =>
  derBitString(Buffer.from([uses.reduce((bits, use) => bits | (0x80 >> keyUsageBits[use]), 0)]));

/** A revocation list of `issuer` that names these certificates. */
export const demoRevocationList = (issuer: DemoIdentity, revoked: readonly string[], nextUpdate = new Date(Date.now() + day)): Buffer => {
  const now = new Date(Date.now() - 1000);
  const entries = revoked.map((serial) => derSequence(derNumber(Buffer.from(serial, 'hex')), derUtcTime(now)));
  const body = derSequence(
    derInteger(1),
    sha256WithRsa,
    nameOf(issuer.subject),
    derUtcTime(now),
    derUtcTime(nextUpdate),
    ...(entries.length === 0 ? [] : [derSequence(...entries)]),
  );
  return signed(body, issuer.key);
};
