import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export type Removed = { kind: 'audience' | 'message'; id: Id; name: string; removedAt: Date };

/** Audiences and messages of a programme that were removed after `since`, the latest first. */
export const selectRemoved = async (tx: Tx, programmeId: Id, since: Date): Promise<Removed[]> => {
  const audiences = await planningTables(tx)
    .selectFrom('planning.audience')
    .where('programme_id', '=', programmeId)
    .where('deleted_at', '>', since)
    .select(['id', 'name', 'deleted_at as removedAt'])
    .execute();
  const messages = await planningTables(tx)
    .selectFrom('planning.message')
    .where('programme_id', '=', programmeId)
    .where('deleted_at', '>', since)
    .select(['id', 'title as name', 'deleted_at as removedAt'])
    .execute();
  const all = [
    ...audiences.map((one) => ({ ...one, kind: 'audience' as const })),
    ...messages.map((one) => ({ ...one, kind: 'message' as const })),
  ];
  return all
    .flatMap(({ removedAt, ...one }) => (removedAt === null ? [] : [{ ...one, removedAt }]))
    .toSorted((one, other) => other.removedAt.getTime() - one.removedAt.getTime() || one.name.localeCompare(other.name, 'sv'));
};
