import type { Id } from '../../../vocabulary/id.ts';

/**
 * The open link of a check: its id and a keyed hash of it, so that nobody finds it by guessing and nothing has to be kept.
 * The hashed words never change: links that have been handed out must go on leading here.
 */
export const openTokenOf = (checkId: Id, keyedHash: (text: string) => string): string =>
  Buffer.from(checkId.replaceAll('-', '') + keyedHash(`planning open check ${checkId}`).slice(0, 32), 'hex').toString('base64url');

/** The check's id when the token is genuine. */
export const readOpenToken = (token: string, keyedHash: (text: string) => string): Id | undefined => {
  const hex = Buffer.from(token, 'base64url').toString('hex');
  if (hex.length !== 64) return undefined;
  const checkId = hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return openTokenOf(checkId, keyedHash) === token ? checkId : undefined;
};
