import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacSha256 } from '../../src/platform/crypto/hmac-sha256.ts';

test('a look-up hash is the HMAC that everybody else computes, for any key and any text', () => {
  for (const bytes of [0, 1, 31, 32, 63, 64])
    for (const text of ['', '198101052382', 'åäö', 'x'.repeat(300)]) {
      const key = randomBytes(bytes);
      expect(hmacSha256(key)(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }
});

test('a key that would have to be hashed first is refused rather than shortened', () => {
  expect(() => hmacSha256(randomBytes(65))).toThrow('longer than a block');
});
