import { type ApiKey, listApiKeys } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { countLetters as selectCounts } from '../storage/letters.ts';

/** How the last 90 days' letters stand, for each key that has sent any or still may. */
export type KeyLetters = Pick<ApiKey, 'id' | 'name' | 'kind'> & {
  isRevoked: boolean;
  waiting: number;
  delivered: number;
  notDelivered: number;
  unknown: number;
  callbacksGivenUp: number;
};

export const countLetters = async (tx: Tx, actor: MemberActor): Promise<KeyLetters[]> => {
  const counted = Map.groupBy(await selectCounts(tx, actor.organisationId), ({ apiKeyId }) => apiKeyId);
  const keys = await listApiKeys(tx, actor.organisationId);
  const shown = keys.filter(({ id, revokedAt, scopes }) => counted.has(id) || (revokedAt === null && scopes.includes('letters:send')));
  return shown.map(({ id, name, kind, revokedAt }) => {
    const rows = counted.get(id) ?? [];
    const sum = (...wanted: string[]): number =>
      rows.filter(({ status }) => wanted.includes(status)).reduce((total, { letters }) => total + letters, 0);
    return {
      id,
      name,
      kind,
      isRevoked: revokedAt !== null,
      waiting: sum('waiting', 'sending'),
      delivered: sum('delivered', 'handedOver'),
      notDelivered: sum('notDelivered'),
      unknown: sum('unknown'),
      callbacksGivenUp: rows.reduce((total, { callbacksGivenUp }) => total + callbacksGivenUp, 0),
    };
  });
};
