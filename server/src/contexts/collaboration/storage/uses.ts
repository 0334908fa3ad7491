import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { UseKind } from '../domain/collection.ts';
import { collaborationTables } from './tables.ts';

/** One more time for this person. */
export const countUse = async (tx: Tx, use: { itemId: Id; organisationId: Id; personId: Id; kind: UseKind }): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.item_use')
    .values({ item_id: use.itemId, organisation_id: use.organisationId, person_id: use.personId, kind: use.kind })
    .onConflict((conflict) =>
      conflict
        .columns(['item_id', 'organisation_id', 'person_id', 'kind'])
        .doUpdateSet({ times: sql`item_use.times + 1`, last_at: new Date() }),
    )
    .execute();
};

export type Use = { itemId: Id; organisationId: Id; personId: Id; kind: UseKind; times: number; lastAt: Date };

/** Every use of what lies in the room now; all of the service's, or of one item. */
export const selectUses = (tx: Tx, serviceId: Id, itemId?: Id): Promise<Use[]> => {
  let query = collaborationTables(tx)
    .selectFrom('collaboration.item_use as one')
    .innerJoin('collaboration.item as item', 'item.id', 'one.item_id')
    .where('item.service_id', '=', serviceId)
    .select([
      'one.item_id as itemId',
      'one.organisation_id as organisationId',
      'one.person_id as personId',
      'one.kind',
      'one.times',
      'one.last_at as lastAt',
    ]);
  if (itemId !== undefined) query = query.where('one.item_id', '=', itemId);
  return query.execute();
};
