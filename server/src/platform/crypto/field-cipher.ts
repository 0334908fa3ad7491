import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomFillSync } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';

/** Encrypts single fields at rest (AES-256-GCM) and makes keyed look-up hashes, so that a number can be found without being readable. */
export type FieldCipher = {
  encrypt: (text: string) => string;
  /** Throws when the text was changed or belongs to another key. */
  decrypt: (sealed: string) => string;
  /** The same for whole documents: bytes in, bytes out. */
  encryptBytes: (bytes: Uint8Array) => Buffer;
  /** The same as `encryptBytes` in pieces, for large documents that are written out piece by piece anyway. */
  encryptPieces: (bytes: Uint8Array) => readonly [head: Buffer, rest: Buffer];
  decryptBytes: (sealed: Uint8Array) => Buffer;
  /** HMAC-SHA-256, 64 hexadecimal digits; the same number always gives the same hash under the same key. */
  lookupHash: (text: string) => string;
};

const ivBytes = 12;
const tagBytes = 16;

/** Random numbers by the thousand: asking for twelve at a time takes longer than to encrypt with them. Each is used once. */
const createIvs = (): (() => Buffer) => {
  const ivs = Buffer.alloc(ivBytes * 1024);
  let used = ivs.length;
  return () => {
    if (used === ivs.length) {
      randomFillSync(ivs);
      used = 0;
    }
    used += ivBytes;
    return Buffer.from(ivs.subarray(used - ivBytes, used));
  };
};

const derive = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

export const createFieldCipher = (secretKey: Buffer): FieldCipher => {
  // As a key object it is taken in once, which is most of the work for a short text.
  const encryptionKey = createSecretKey(derive(secretKey, 'budkavle field encryption v1'));
  const nextIv = createIvs();
  const hashKey = derive(secretKey, 'budkavle lookup hash v1');
  const encryptPieces = (bytes: Uint8Array): readonly [Buffer, Buffer] => {
    const iv = nextIv();
    const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv);
    const sealed = cipher.update(bytes);
    cipher.final();
    return [Buffer.concat([iv, cipher.getAuthTag()]), sealed];
  };
  const encryptBytes = (bytes: Uint8Array): Buffer => Buffer.concat(encryptPieces(bytes));
  const decryptBytes = (sealed: Uint8Array): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', encryptionKey, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
  };
  return {
    encryptBytes,
    encryptPieces,
    decryptBytes,
    encrypt: (text) => `v1.${encryptBytes(Buffer.from(text, 'utf8')).toString('base64url')}`,
    decrypt: (sealed) => decryptBytes(Buffer.from(sealed.slice('v1.'.length), 'base64url')).toString('utf8'),
    lookupHash: hmacSha256(hashKey),
  };
};
