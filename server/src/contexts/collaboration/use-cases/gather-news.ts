import { findPerson, listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Cadence, Collection } from '../domain/collection.ts';
import { selectItems } from '../storage/items.ts';
import { deleteSubscriptionsOf, type Subscription, selectSubscriptions, updateToldUntil } from '../storage/subscriptions.ts';
import { mailPeople } from './mail-people.ts';
import { seeRoom } from './reach-room.ts';

/** Who the person is in that organisation today; undefined when she has left. */
const actorOf = async (tx: Tx, { organisationId, personId }: Subscription): Promise<MemberActor | undefined> => {
  const member = (await listMembers(tx, organisationId)).find((one) => one.personId === personId);
  const person = member === undefined ? undefined : await findPerson(tx, personId);
  if (member === undefined || person === undefined) return undefined;
  const { roles, name } = member;
  return { personId, name, organisationId, roles, assuranceLevel: 3, personalNumberHash: null, locale: person.locale };
};

/** Asks for one mail when there is something new; what was told is not told again. Answers whether a mail was asked for. */
const tellOne = async (tx: Tx, subscriptions: readonly Subscription[], now: Date): Promise<boolean> => {
  const [first] = subscriptions;
  if (first === undefined) return false;
  const actor = await actorOf(tx, first);
  if (actor === undefined) {
    await deleteSubscriptionsOf(tx, first.organisationId, first.personId);
    return false;
  }
  // Access may have ended since she began to follow.
  if (!(await seeRoom(tx, actor)).hasAccess) return false;
  const fresh: Subscription[] = [];
  for (const one of subscriptions) {
    const { serviceId, collection, toldUntil } = one;
    if ((await selectItems(tx, serviceId, { collection, changedAfter: toldUntil })).length > 0) fresh.push(one);
  }
  if (fresh.length === 0) return false;
  const since = new Date(Math.min(...fresh.map(({ toldUntil }) => toldUntil.getTime())));
  const occasion = `${since.toISOString()}/${fresh.map(({ collection }) => collection).join('+')}`;
  await mailPeople(tx, first.organisationId, 'digest', first.serviceId, [first.personId], occasion);
  for (const one of fresh) await updateToldUntil(tx, one, now);
  return true;
};

/** The running information: one mail to each person who follows something that has news. Answers how many. */
export const gatherNews = async (tx: Tx, { cadences, now }: { cadences: readonly Cadence[]; now: Date }): Promise<number> => {
  const all = await selectSubscriptions(tx, cadences);
  const perPerson = Map.groupBy(all, ({ serviceId, organisationId, personId }) => `${serviceId} ${organisationId} ${personId}`);
  let told = 0;
  for (const subscriptions of perPerson.values()) if (await tellOne(tx, subscriptions, now)) told++;
  return told;
};

/** What a digest is about: written into its occasion when it was asked for. */
export const newsOf = async (tx: Tx, serviceId: Id, occasion: string) => {
  const [since = '', names = ''] = occasion.split('/');
  const collections = names.split('+') as Collection[];
  const items = await selectItems(tx, serviceId, { changedAfter: new Date(since) });
  return items.filter(({ collection }) => collections.includes(collection));
};
