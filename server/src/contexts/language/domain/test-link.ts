import type { Id } from '../../../vocabulary/id.ts';

type KeyedHash = (text: string) => string;

/** The open link of a test: its id and a keyed hash of it, so that nobody finds it by guessing and nothing has to be kept. */
export const testTokenOf = (testId: Id, keyedHash: KeyedHash): string =>
  Buffer.from(testId.replaceAll('-', '') + keyedHash(`language message test ${testId}`).slice(0, 32), 'hex').toString('base64url');

/** The test's id when the token is genuine. */
export const readTestToken = (token: string, keyedHash: KeyedHash): Id | undefined => {
  const hex = Buffer.from(token, 'base64url').toString('hex');
  if (hex.length !== 64) return undefined;
  const testId = hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return testTokenOf(testId, keyedHash) === token ? testId : undefined;
};
