import type { Id } from '../../../vocabulary/id.ts';

/** What a link of a sign-up leads to: the meeting's form, or one person's own place. */
export type SignUpPurpose = 'meeting' | 'place';

/** The words never change: links that have been handed out must go on leading here. */
const purposeHash = (purpose: SignUpPurpose, id: Id, keyedHash: (text: string) => string): string =>
  keyedHash(`planning sign-up ${purpose} ${id}`).slice(0, 32);

/** The id and a keyed hash of it, so that nobody finds it by guessing and nothing has to be kept. */
export const signUpTokenOf = (purpose: SignUpPurpose, id: Id, keyedHash: (text: string) => string): string =>
  Buffer.from(id.replaceAll('-', '') + purposeHash(purpose, id, keyedHash), 'hex').toString('base64url');

/** The id when the token is genuine, and made for this. */
export const readSignUpToken = (purpose: SignUpPurpose, token: string, keyedHash: (text: string) => string): Id | undefined => {
  const hex = Buffer.from(token, 'base64url').toString('hex');
  if (hex.length !== 64) return undefined;
  const id = hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return signUpTokenOf(purpose, id, keyedHash) === token ? id : undefined;
};
