import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StartError } from '../config/start-error.ts';
import { type KeyMaterial, openPkcs12 } from './open-pkcs12.ts';

const certificateBlock = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
const keyBlock = /-----BEGIN (?:RSA |ENCRYPTED )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |ENCRYPTED )?PRIVATE KEY-----/g;

export const readFileOrStop = (file: string, what: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new StartError(`${what} ${file} cannot be read (${(cause as { code?: string }).code}). Check the path and who may read it.`, {
      cause,
    });
  }
};

/** From the bytes in it, as a stray blank line or white space would stop OpenSSL. */
const certificateIn = (block: string): X509Certificate =>
  new X509Certificate(Buffer.from(block.replaceAll(/-----[A-Z ]+-----/g, ''), 'base64'));

const readPem = (text: string, password: string | undefined): KeyMaterial => ({
  certificates: (text.match(certificateBlock) ?? []).map(certificateIn),
  keys: (text.match(keyBlock) ?? []).map((key) => createPrivateKey({ key, passphrase: password })),
});

const sequenceTag = 0x30;
const integerTag = 0x02;

/** A DER file begins with a sequence; PKCS#12's first member is its version, a certificate's is another sequence. */
const firstMemberTag = (bytes: Buffer): number | undefined => {
  const lengthByte = bytes[1] ?? 0;
  return bytes[lengthByte < 0x80 ? 2 : 2 + (lengthByte & 0x7f)];
};

const readBytes = (bytes: Buffer, password: string | undefined): KeyMaterial => {
  if (bytes[0] !== sequenceTag) return readPem(bytes.toString('latin1'), password);
  return firstMemberTag(bytes) === integerTag
    ? openPkcs12(bytes, password ?? '')
    : { certificates: [new X509Certificate(bytes)], keys: [] };
};

const nothingIn = ({ certificates, keys }: KeyMaterial): boolean => certificates.length === 0 && keys.length === 0;

/** Reads PEM (certificate, key, chain, in any order), PKCS#12 or one certificate in DER. Throws `StartError` with one sentence. */
export const readKeyMaterial = (file: string, password: string | undefined): KeyMaterial => {
  const bytes = readFileOrStop(file, 'The certificate file');
  let material: KeyMaterial;
  try {
    material = readBytes(bytes, password);
  } catch (cause) {
    const doubt = password === undefined ? 'it may need CERTIFICATE_PASSWORD' : 'CERTIFICATE_PASSWORD may be the wrong one';
    throw new StartError(`The certificate file ${file} cannot be opened: it is damaged, not PEM or PKCS#12, or ${doubt}.`, { cause });
  }
  if (nothingIn(material)) throw new StartError(`The certificate file ${file} holds neither a certificate nor a key.`);
  return material;
};
