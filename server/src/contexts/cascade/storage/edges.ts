import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Edge } from '../domain/cascade.ts';
import { cascadeTables } from './tables.ts';

/** Edges of everybody who ever was in the chain; those of the removed are left out where the chain is linked up. */
export const selectEdges = (tx: Tx, cascadeId: Id): Promise<Edge[]> =>
  cascadeTables(tx)
    .selectFrom('cascade.edge')
    .where('cascade_id', '=', cascadeId)
    .select(['from_id as fromId', 'to_id as toId', 'position'])
    .execute();

const perStatement = 1000;

export const insertEdges = async (tx: Tx, cascadeId: Id, edges: readonly Edge[]): Promise<void> => {
  for (let from = 0; from < edges.length; from += perStatement)
    await cascadeTables(tx)
      .insertInto('cascade.edge')
      .values(
        edges
          .slice(from, from + perStatement)
          .map(({ fromId, toId, position }) => ({ cascade_id: cascadeId, from_id: fromId, to_id: toId, position })),
      )
      .onConflict((conflict) => conflict.columns(['from_id', 'to_id']).doNothing())
      .execute();
};

export const deleteEdgesTo = async (tx: Tx, toId: Id): Promise<void> => {
  await cascadeTables(tx).deleteFrom('cascade.edge').where('to_id', '=', toId).execute();
};

/** Whoever stood above and below `oldId` now stands above and below `newId`. */
export const moveEdges = async (tx: Tx, oldId: Id, newId: Id): Promise<void> => {
  const db = cascadeTables(tx);
  await db.updateTable('cascade.edge').set({ from_id: newId }).where('from_id', '=', oldId).execute();
  await db.updateTable('cascade.edge').set({ to_id: newId }).where('to_id', '=', oldId).execute();
};
