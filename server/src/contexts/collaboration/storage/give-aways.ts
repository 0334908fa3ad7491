import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OrderStatus } from '../domain/help.ts';
import { collaborationTables } from './tables.ts';

export type WrittenGiveAway = { name: string; description: string; stock: number; mostPerOrder: number };
export type GiveAway = WrittenGiveAway & { id: Id; revision: number; removedAt: Date | null };
export type Order = {
  id: Id;
  giveAwayId: Id;
  organisationId: Id;
  orderedBy: Id;
  number: number;
  address: string;
  status: OrderStatus;
  orderedAt: Date;
  sentAt: Date | null;
  receivedAt: Date | null;
  cancelledAt: Date | null;
};

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.give_away')
    .select(['id', 'name', 'description', 'stock', 'most_per_order as mostPerOrder', 'revision', 'removed_at as removedAt']);

/** By name; those that were taken away too, since orders name them. */
export const selectGiveAways = (tx: Tx, serviceId: Id): Promise<GiveAway[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('name').limit(500).execute();

const columnsOf = ({ name, description, stock, mostPerOrder }: WrittenGiveAway) => ({
  name,
  description,
  stock,
  most_per_order: mostPerOrder,
});

export const insertGiveAway = async (tx: Tx, at: { id: Id; serviceId: Id; organisationId: Id }, one: WrittenGiveAway): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.give_away')
    .values({ id: at.id, service_id: at.serviceId, organisation_id: at.organisationId, ...columnsOf(one) })
    .execute();
};

/** False when somebody has saved, or ordered, since `revision`. */
export const updateGiveAway = async (tx: Tx, id: Id, revision: number, one: WrittenGiveAway): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.give_away')
    .set({ ...columnsOf(one), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateGiveAwayRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await collaborationTables(tx).updateTable('collaboration.give_away').set({ removed_at: removedAt }).where('id', '=', id).execute();
};

/** Takes from the stock, or puts back with a negative number; false when there is not enough. */
export const takeFromStock = async (tx: Tx, id: Id, number: number): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.give_away')
    .set({ stock: sql`stock - ${number}::int`, revision: sql`revision + 1` })
    .where('id', '=', id)
    .where(sql<boolean>`stock >= ${number}::int`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

const orders = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.give_away_order')
    .select([
      'id',
      'give_away_id as giveAwayId',
      'organisation_id as organisationId',
      'ordered_by as orderedBy',
      'number',
      'address',
      'status',
      'ordered_at as orderedAt',
      'sent_at as sentAt',
      'received_at as receivedAt',
      'cancelled_at as cancelledAt',
    ]);

/** Newest first; the organisation's own, or everybody's for the host. */
export const selectOrders = (tx: Tx, serviceId: Id, organisationId: Id | null): Promise<Order[]> => {
  const query = orders(tx).where('service_id', '=', serviceId).orderBy('ordered_at', 'desc').orderBy('id', 'desc').limit(500);
  return organisationId === null ? query.execute() : query.where('organisation_id', '=', organisationId).execute();
};

export const selectOrder = (tx: Tx, id: Id): Promise<Order | undefined> => orders(tx).where('id', '=', id).executeTakeFirst();

export const insertOrder = async (
  tx: Tx,
  one: Pick<Order, 'id' | 'giveAwayId' | 'organisationId' | 'orderedBy' | 'number' | 'address'> & { serviceId: Id },
): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.give_away_order')
    .values({
      id: one.id,
      give_away_id: one.giveAwayId,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      ordered_by: one.orderedBy,
      number: one.number,
      address: one.address,
    })
    .execute();
};

const momentOf = { ordered: 'ordered_at', sent: 'sent_at', received: 'received_at', cancelled: 'cancelled_at' } as const;

/** False when it has moved on in the meantime. */
export const updateOrderStatus = async (tx: Tx, id: Id, from: OrderStatus, to: OrderStatus): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.give_away_order')
    .set({ status: to, [momentOf[to]]: new Date() })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
