import type { ApiKeyScope } from '../../../vocabulary/api-key.ts';
import { type ApiKeyKind, apiKeyKinds } from '../../../vocabulary/api-key.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** A key as the organisation sees it afterwards; the key itself is shown once. */
export type ApiKey = {
  id: Id;
  name: string;
  kind: ApiKeyKind;
  scopes: ApiKeyScope[];
  /** `bk_live_Ab3d`: enough to tell keys apart, too little to use. */
  hint: string;
  createdByName: string;
  createdAt: Date;
  expiresOn: CalendarDate | null;
  lastUsedOn: CalendarDate | null;
  revokedAt: Date | null;
  revokedBecause: string | null;
};

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const secretLength = 40;
const checkLength = 6;
const written = new RegExp(`^bk_(${apiKeyKinds.join('|')})_([0-9A-Za-z]{${secretLength + checkLength}})$`);

/** Base 62 without a library: only digits and letters, so that a double click takes the whole key. */
const inBase62 = (value: number): string => {
  let text = '';
  for (let rest = value; text.length < checkLength; rest = Math.floor(rest / 62)) text = (alphabet[rest % 62] ?? '') + text;
  return text;
};

/** Random bytes to characters, each equally likely: bytes that would favour some are left out. */
export const charactersOf = (bytes: Iterable<number>): string =>
  [...bytes]
    .filter((byte) => byte < 248)
    .map((byte) => alphabet[byte % 62])
    .join('');

/**
 * `bk_live_` + 40 characters (238 bits) + 6 of checksum. The prefix and the checksum let a scanner for leaked secrets
 * find our keys without mistaking other texts for them.
 */
export const writeApiKey = (kind: ApiKeyKind, secret: string, checksum: (text: string) => number): string => {
  const start = `bk_${kind}_${secret}`;
  return `${start}${inBase62(checksum(start))}`;
};

/** Whether the text is a key of ours at all; a mistyped one is told without asking the database. */
export const isWrittenLikeApiKey = (text: string, checksum: (text: string) => number): boolean => {
  if (!written.test(text)) return false;
  const start = text.slice(0, -checkLength);
  return text === `${start}${inBase62(checksum(start))}`;
};

export const hintOf = (kind: ApiKeyKind, secret: string): string => `bk_${kind}_${secret.slice(0, 4)}`;
