import type { Id } from '../../../vocabulary/id.ts';

/**
 * The token in a recipient's own link: the ledger row's id and a keyed hash of it. It can be made again at every
 * attempt and needs no column of its own; without the key it cannot be guessed (144 bits of the hash).
 */
export const receiptTokenOf = (entryId: Id, keyedHash: (text: string) => string): string =>
  Buffer.from(entryId.replaceAll('-', '') + keyedHash(`delivery receipt ${entryId}`).slice(0, 36), 'hex').toString('base64url');

/** The row's id when the token is genuine. */
export const readReceiptToken = (token: string, keyedHash: (text: string) => string): Id | undefined => {
  const hex = Buffer.from(token, 'base64url').toString('hex');
  if (hex.length !== 68) return undefined;
  const entryId = hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return receiptTokenOf(entryId, keyedHash) === token ? entryId : undefined;
};
