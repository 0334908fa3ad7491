import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Cadence, Collection } from '../domain/collection.ts';
import { collaborationTables } from './tables.ts';

export type Subscription = {
  serviceId: Id;
  organisationId: Id;
  personId: Id;
  collection: Collection;
  cadence: Cadence;
  toldUntil: Date;
};

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.subscription')
    .select([
      'service_id as serviceId',
      'organisation_id as organisationId',
      'person_id as personId',
      'collection',
      'cadence',
      'told_until as toldUntil',
    ]);

export const selectSubscriptionsOf = (tx: Tx, of: { serviceId: Id; organisationId: Id; personId: Id }): Promise<Subscription[]> =>
  whole(tx)
    .where('service_id', '=', of.serviceId)
    .where('organisation_id', '=', of.organisationId)
    .where('person_id', '=', of.personId)
    .execute();

export const selectSubscriptions = (tx: Tx, cadences: readonly Cadence[]): Promise<Subscription[]> =>
  whole(tx).where('cadence', 'in', cadences).orderBy('service_id').orderBy('person_id').execute();

export const upsertSubscription = async (tx: Tx, one: Omit<Subscription, 'toldUntil'>): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.subscription')
    .values({
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      person_id: one.personId,
      collection: one.collection,
      cadence: one.cadence,
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'organisation_id', 'person_id', 'collection']).doUpdateSet({ cadence: one.cadence }),
    )
    .execute();
};

type Place = Pick<Subscription, 'serviceId' | 'organisationId' | 'personId' | 'collection'>;

export const deleteSubscription = async (tx: Tx, one: Place): Promise<void> => {
  await collaborationTables(tx)
    .deleteFrom('collaboration.subscription')
    .where('service_id', '=', one.serviceId)
    .where('organisation_id', '=', one.organisationId)
    .where('person_id', '=', one.personId)
    .where('collection', '=', one.collection)
    .execute();
};

/** Whoever leaves is told no more. */
export const deleteSubscriptionsOf = async (tx: Tx, organisationId: Id, personId: Id): Promise<void> => {
  await collaborationTables(tx)
    .deleteFrom('collaboration.subscription')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute();
};

export const updateToldUntil = async (tx: Tx, of: Place, toldUntil: Date): Promise<void> => {
  await collaborationTables(tx)
    .updateTable('collaboration.subscription')
    .set({ told_until: toldUntil })
    .where('service_id', '=', of.serviceId)
    .where('organisation_id', '=', of.organisationId)
    .where('person_id', '=', of.personId)
    .where('collection', '=', of.collection)
    .execute();
};
