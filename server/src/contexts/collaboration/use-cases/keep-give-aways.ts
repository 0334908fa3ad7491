import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { nextOf, type OrderStatus } from '../domain/help.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type GiveAway,
  insertGiveAway,
  insertOrder,
  selectGiveAways,
  selectOrder,
  selectOrders,
  takeFromStock,
  updateGiveAway,
  updateGiveAwayRemoved,
  updateOrderStatus,
  type WrittenGiveAway,
} from '../storage/give-aways.ts';
import { mailOwners, mailPeople } from './mail-people.ts';
import { audit, reachAsOwner, reachRoom } from './reach-room.ts';

/** Something the host has in stock for the others: folders, badges, a roll-up to borrow. */
export const addGiveAway = async (tx: Tx, actor: MemberActor, one: WrittenGiveAway): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsOwner(tx, actor);
  const id = newId();
  await insertGiveAway(tx, { id, serviceId, organisationId: actor.organisationId }, one);
  await audit(tx, actor, 'giveAwayAdded', 'giveAway', id, { stock: one.stock });
  return { id };
};

const find = async (tx: Tx, serviceId: Id, giveAwayId: Id): Promise<GiveAway> => {
  const found = (await selectGiveAways(tx, serviceId)).find(({ id }) => id === giveAwayId);
  if (found === undefined) throw new AppError('notFound');
  return found;
};

export const changeGiveAway = async (
  tx: Tx,
  actor: MemberActor,
  { giveAwayId, revision, ...wanted }: WrittenGiveAway & { giveAwayId: Id; revision: number },
): Promise<{ revision: number }> => {
  const { serviceId } = await reachAsOwner(tx, actor);
  const { name, stock, revision: theirs } = await find(tx, serviceId, giveAwayId);
  if (!(await updateGiveAway(tx, giveAwayId, revision, wanted)))
    throw new AppError('editConflict', {}, { extra: { theirs: { name, stock, revision: theirs } } });
  await audit(tx, actor, 'giveAwayChanged', 'giveAway', giveAwayId, { stock: wanted.stock });
  return { revision: revision + 1 };
};

export const setGiveAwayRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { giveAwayId, isRemoved }: { giveAwayId: Id; isRemoved: boolean },
): Promise<void> => {
  const { serviceId } = await reachAsOwner(tx, actor);
  await find(tx, serviceId, giveAwayId);
  await updateGiveAwayRemoved(tx, giveAwayId, isRemoved ? new Date() : null);
  await audit(tx, actor, isRemoved ? 'giveAwayRemoved' : 'giveAwayRestored', 'giveAway', giveAwayId);
};

type Ordering = { giveAwayId: Id; number: number; address: string };

/** Orders for the own organisation: the stock goes down at once, so that nobody is promised what somebody else gets. */
export const orderGiveAway = async (tx: Tx, actor: MemberActor, { giveAwayId, number, address }: Ordering): Promise<{ id: Id }> => {
  const room = await reachRoom(tx, actor);
  const { mostPerOrder, removedAt } = await find(tx, room.serviceId, giveAwayId);
  if (removedAt !== null) throw new AppError('notFound');
  if (number > mostPerOrder)
    throw invalidField('number', `Högst ${mostPerOrder} i varje beställning.`, `At most ${mostPerOrder} in each order.`);
  if (!(await takeFromStock(tx, giveAwayId, number))) throw new AppError('outOfStock');
  const id = newId();
  const { organisationId, personId: orderedBy } = actor;
  await insertOrder(tx, { id, giveAwayId, serviceId: room.serviceId, organisationId, orderedBy, number, address });
  await mailOwners(tx, room, 'orderPlaced', id);
  await audit(tx, actor, 'giveAwayOrdered', 'giveAwayOrder', id, { number });
  return { id };
};

/** Sent by the host, received or taken back by whoever ordered. Taken back, the stock goes up again. */
export const moveOrder = async (tx: Tx, actor: MemberActor, { orderId, to }: { orderId: Id; to: OrderStatus }): Promise<void> => {
  const room = await reachRoom(tx, actor);
  const order = await selectOrder(tx, orderId);
  const isOrderer = order?.organisationId === actor.organisationId;
  if (order === undefined || (!isOrderer && !room.isOwner)) throw new AppError('notFound');
  await find(tx, room.serviceId, order.giveAwayId);
  const isAllowed = nextOf[order.status].some((next) => next.to === to && (next.by === 'host' ? room.isOwner : isOrderer));
  if (!isAllowed || !(await updateOrderStatus(tx, orderId, order.status, to))) throw new AppError('answeredAlready');
  if (to === 'cancelled') await takeFromStock(tx, order.giveAwayId, -order.number);
  if (to === 'sent') await mailPeople(tx, order.organisationId, 'orderSent', orderId, [order.orderedBy]);
  await audit(tx, actor, orderActions[to], 'giveAwayOrder', orderId);
};

const orderActions = { ordered: 'giveAwayOrdered', sent: 'orderSent', received: 'orderReceived', cancelled: 'orderCancelled' } as const;

/** What can be ordered, own orders, and all of them for the host. */
export const listGiveAways = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const all = await selectGiveAways(tx, room.serviceId);
  const orders = await selectOrders(tx, room.serviceId, room.isOwner ? null : actor.organisationId);
  const names = await nameThem(
    tx,
    [...room.organisationIds, ...orders.map(({ organisationId }) => organisationId)],
    orders.map(({ orderedBy }) => orderedBy),
  );
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  return {
    isOwner: room.isOwner,
    items: all.filter(({ removedAt }) => removedAt === null).map(({ removedAt: _, ...one }) => one),
    orders: orders.map(({ organisationId, orderedBy, giveAwayId, ...one }) => ({
      ...one,
      name: nameOf.get(giveAwayId) ?? '',
      organisation: names.organisation(organisationId),
      orderedByName: names.person(orderedBy),
      next: nextOf[one.status]
        .filter(({ by }) => (by === 'host' ? room.isOwner : organisationId === actor.organisationId))
        .map(({ to }) => to)
        .filter((to, index, list) => list.indexOf(to) === index),
    })),
  };
};
