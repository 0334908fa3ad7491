import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';

/** Encrypts single fields at rest (AES-256-GCM) and makes keyed look-up hashes, so that a number can be found without being readable. */
export type FieldCipher = {
  encrypt: (text: string) => string;
  /** Throws when the text was changed or belongs to another key. */
  decrypt: (sealed: string) => string;
  /** The same for whole documents: bytes in, bytes out. */
  encryptBytes: (bytes: Uint8Array) => Buffer;
  decryptBytes: (sealed: Uint8Array) => Buffer;
  /** HMAC-SHA-256, 64 hexadecimal digits; the same number always gives the same hash under the same key. */
  lookupHash: (text: string) => string;
};

const ivBytes = 12;
const tagBytes = 16;

const derive = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

export const createFieldCipher = (secretKey: Buffer): FieldCipher => {
  const encryptionKey = derive(secretKey, 'budkavle field encryption v1');
  const hashKey = derive(secretKey, 'budkavle lookup hash v1');
  const encryptBytes = (bytes: Uint8Array): Buffer => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv);
    const sealed = cipher.update(bytes);
    cipher.final();
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  };
  const decryptBytes = (sealed: Uint8Array): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', encryptionKey, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
  };
  return {
    encryptBytes,
    decryptBytes,
    encrypt: (text) => `v1.${encryptBytes(Buffer.from(text, 'utf8')).toString('base64url')}`,
    decrypt: (sealed) => decryptBytes(Buffer.from(sealed.slice('v1.'.length), 'base64url')).toString('utf8'),
    lookupHash: hmacSha256(hashKey),
  };
};
