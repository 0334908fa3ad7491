import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { nameKey } from '../domain/name-key.ts';
import { planningTables } from './tables.ts';

export type LocalType = { id: Id; name: string };

export const selectLocalTypes = (tx: Tx, organisationId: Id): Promise<LocalType[]> =>
  planningTables(tx)
    .selectFrom('planning.local_type')
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .select(['id', 'name'])
    .execute();

/** Answers undefined when the name is taken. */
export const insertLocalType = async (tx: Tx, organisationId: Id, name: string): Promise<Id | undefined> => {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await planningTables(tx)
    .insertInto('planning.local_type')
    .values({ id, organisation_id: organisationId, name, name_key: nameKey(name) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
};
