import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { cascadeTables } from './tables.ts';

export const insertLinks = async (tx: Tx, links: readonly { tokenHash: string; holderId: Id }[]): Promise<void> => {
  await cascadeTables(tx)
    .insertInto('cascade.link')
    .values(links.map(({ tokenHash, holderId }) => ({ token_hash: tokenHash, holder_id: holderId })))
    .execute();
};

/** Whose link it is and where; a stopped link, a removed holder or a removed cascade leads nowhere. */
export const selectLink = (tx: Tx, tokenHash: string): Promise<{ holderId: Id; cascadeId: Id; organisationId: Id } | undefined> =>
  cascadeTables(tx)
    .selectFrom('cascade.link as link')
    .innerJoin('cascade.holder as holder', 'holder.id', 'link.holder_id')
    .innerJoin('cascade.cascade as one', 'one.id', 'holder.cascade_id')
    .where('link.token_hash', '=', tokenHash)
    .where('link.stopped_at', 'is', null)
    .where('holder.removed_at', 'is', null)
    .where('one.removed_at', 'is', null)
    .select(['holder.id as holderId', 'holder.cascade_id as cascadeId', 'holder.organisation_id as organisationId'])
    .executeTakeFirst();

/** The links of these holders lead nowhere from now on. */
export const stopLinks = async (tx: Tx, holderIds: readonly Id[]): Promise<void> => {
  if (holderIds.length === 0) return;
  await cascadeTables(tx)
    .updateTable('cascade.link')
    .set({ stopped_at: sql<Date>`now()` })
    .where('holder_id', 'in', holderIds)
    .where('stopped_at', 'is', null)
    .execute();
};
