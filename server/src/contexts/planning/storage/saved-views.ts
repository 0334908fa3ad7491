import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export type SavedView = { id: Id; name: string; filters: Record<string, string> };
type Whose = { organisationId: Id; personId: Id };

export const selectViews = (tx: Tx, { organisationId, personId }: Whose): Promise<SavedView[]> =>
  planningTables(tx)
    .selectFrom('planning.saved_view')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .orderBy('name')
    .select(['id', 'name', 'filters'])
    .execute();

export const insertView = async (tx: Tx, { organisationId, personId }: Whose, view: Omit<SavedView, 'id'>): Promise<Id> => {
  const id = newId();
  await planningTables(tx)
    .insertInto('planning.saved_view')
    .values({ id, organisation_id: organisationId, person_id: personId, name: view.name, filters: JSON.stringify(view.filters) })
    .execute();
  return id;
};

export const deleteView = async (tx: Tx, { organisationId, personId }: Whose, viewId: Id): Promise<boolean> => {
  const { numDeletedRows } = await planningTables(tx)
    .deleteFrom('planning.saved_view')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('id', '=', viewId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};
