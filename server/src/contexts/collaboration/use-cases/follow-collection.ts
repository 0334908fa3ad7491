import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Cadence, Collection } from '../domain/collection.ts';
import { deleteSubscription, upsertSubscription } from '../storage/subscriptions.ts';
import { audit, reachRoom } from './reach-room.ts';

/** Mail about what is new in a collection, every day or every week; null stops it. */
export const followCollection = async (
  tx: Tx,
  actor: MemberActor,
  { collection, cadence }: { collection: Collection; cadence: Cadence | null },
): Promise<void> => {
  const { serviceId } = await reachRoom(tx, actor);
  const { organisationId, personId } = actor;
  const place = { serviceId, organisationId, personId, collection };
  if (cadence === null) await deleteSubscription(tx, place);
  else await upsertSubscription(tx, { ...place, cadence });
  await audit(tx, actor, cadence === null ? 'collectionUnfollowed' : 'collectionFollowed', 'room', serviceId, { collection });
};
