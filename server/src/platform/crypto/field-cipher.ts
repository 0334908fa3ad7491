import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts single fields at rest (AES-256-GCM) and makes keyed look-up hashes, so that a number can be found without being readable. */
export type FieldCipher = {
  encrypt: (text: string) => string;
  /** Throws when the text was changed or belongs to another key. */
  decrypt: (sealed: string) => string;
  /** HMAC-SHA-256, 64 hexadecimal digits; the same number always gives the same hash under the same key. */
  lookupHash: (text: string) => string;
};

const derive = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

export const createFieldCipher = (secretKey: Buffer): FieldCipher => {
  const encryptionKey = derive(secretKey, 'budkavle field encryption v1');
  const hashKey = derive(secretKey, 'budkavle lookup hash v1');
  return {
    encrypt: (text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    decrypt: (sealed) => {
      const bytes = Buffer.from(sealed.slice('v1.'.length), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
    lookupHash: (text) => createHmac('sha256', hashKey).update(text).digest('hex'),
  };
};
