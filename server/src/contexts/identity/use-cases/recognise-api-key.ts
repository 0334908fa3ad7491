import { crc32 } from 'node:zlib';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeyActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { isWrittenLikeApiKey } from '../domain/api-key.ts';
import { selectApiKeyByHash, updateLastUsed } from '../storage/api-keys.ts';

const reasons = {
  mistyped: { reasonSv: 'den är felskriven eller avhuggen.', reasonEn: 'it is mistyped or cut off.' },
  unknown: { reasonSv: 'den finns inte här.', reasonEn: 'it does not exist here.' },
  revoked: { reasonSv: 'den är återkallad.', reasonEn: 'it has been revoked.' },
  expired: { reasonSv: 'dess sista dag har varit.', reasonEn: 'its last day has passed.' },
};

const refuse = (reason: keyof typeof reasons): AppError => new AppError('apiKeyNotValid', reasons[reason]);

/** The connected system behind a key. Throws `apiKeyNotValid` with the reason: whoever holds the whole key may know it. */
export const recogniseApiKey = async (tx: Tx, text: string): Promise<KeyActor> => {
  if (!isWrittenLikeApiKey(text, crc32)) throw refuse('mistyped');
  const key = await selectApiKeyByHash(tx, hashToken(text));
  if (key === undefined) throw refuse('unknown');
  if (key.revokedAt !== null) throw refuse('revoked');
  const today = calendarDateOf(new Date());
  if (key.expiresOn !== null && key.expiresOn < today) throw refuse('expired');
  if (key.lastUsedOn !== today) await updateLastUsed(tx, key.id, today);
  return {
    personId: key.createdBy,
    name: key.name,
    organisationId: key.organisationId,
    roles: [],
    assuranceLevel: 0,
    personalNumberHash: null,
    locale: key.locale,
    ...(key.closingSince === null ? {} : { standing: 'merging' as const }),
    apiKey: { id: key.id, kind: key.kind, scopes: key.scopes },
  };
};
