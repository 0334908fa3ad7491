import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Likeness } from '../domain/peer-match.ts';
import { collaborationTables } from './tables.ts';

export type Peer = { id: Id; organisationId: Id; personId: Id; tookPart: string; about: string; topicIds: Id[] };
export type Lead = { id: Id; organisationId: Id; personId: Id; topicIds: Id[] };
type Place = { serviceId: Id; organisationId: Id; personId: Id };

export const selectPeers = (tx: Tx, serviceId: Id): Promise<Peer[]> =>
  collaborationTables(tx)
    .selectFrom('collaboration.peer')
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .select(['id', 'organisation_id as organisationId', 'person_id as personId', 'took_part as tookPart', 'about', 'topic_ids as topicIds'])
    .orderBy('created_at')
    .limit(1000)
    .execute();

/** Opting in, or changing what one said. */
export const upsertPeer = async (tx: Tx, at: Place, said: { tookPart: string; about: string; topicIds: Id[] }): Promise<Id> => {
  const change = { took_part: said.tookPart, about: said.about, topic_ids: said.topicIds };
  const { id } = await collaborationTables(tx)
    .insertInto('collaboration.peer')
    .values({ id: newId(), service_id: at.serviceId, organisation_id: at.organisationId, person_id: at.personId, ...change })
    .onConflict((conflict) => conflict.columns(['service_id', 'organisation_id', 'person_id']).doUpdateSet({ ...change, removed_at: null }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

export const updatePeerRemoved = async (tx: Tx, at: Omit<Place, 'serviceId'> & { serviceId?: Id }): Promise<void> => {
  let query = collaborationTables(tx)
    .updateTable('collaboration.peer')
    .set({ removed_at: new Date() })
    .where('organisation_id', '=', at.organisationId)
    .where('person_id', '=', at.personId)
    .where('removed_at', 'is', null);
  if (at.serviceId !== undefined) query = query.where('service_id', '=', at.serviceId);
  await query.execute();
};

export const selectLeads = (tx: Tx, serviceId: Id): Promise<Lead[]> =>
  collaborationTables(tx)
    .selectFrom('collaboration.local_lead')
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .select(['id', 'organisation_id as organisationId', 'person_id as personId', 'topic_ids as topicIds'])
    .orderBy('created_at')
    .limit(1000)
    .execute();

export const upsertLead = async (tx: Tx, at: Place, topicIds: Id[]): Promise<Id> => {
  const { id } = await collaborationTables(tx)
    .insertInto('collaboration.local_lead')
    .values({ id: newId(), service_id: at.serviceId, organisation_id: at.organisationId, person_id: at.personId, topic_ids: topicIds })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'organisation_id', 'person_id']).doUpdateSet({ topic_ids: topicIds, removed_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

export const updateLeadRemoved = async (tx: Tx, at: Omit<Place, 'serviceId'> & { serviceId?: Id }): Promise<void> => {
  let query = collaborationTables(tx)
    .updateTable('collaboration.local_lead')
    .set({ removed_at: new Date() })
    .where('organisation_id', '=', at.organisationId)
    .where('person_id', '=', at.personId)
    .where('removed_at', 'is', null);
  if (at.serviceId !== undefined) query = query.where('service_id', '=', at.serviceId);
  await query.execute();
};

export const selectFacts = async (tx: Tx, serviceId: Id): Promise<Map<Id, Likeness>> => {
  const rows = await collaborationTables(tx)
    .selectFrom('collaboration.organisation_fact')
    .where('service_id', '=', serviceId)
    .select(['organisation_id as organisationId', 'county', 'inhabitants'])
    .execute();
  return new Map(rows.map(({ organisationId, ...facts }) => [organisationId, facts]));
};

export const upsertFacts = async (tx: Tx, at: Omit<Place, 'personId'>, { county, inhabitants }: Likeness): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.organisation_fact')
    .values({ service_id: at.serviceId, organisation_id: at.organisationId, county, inhabitants })
    .onConflict((conflict) => conflict.columns(['service_id', 'organisation_id']).doUpdateSet({ county, inhabitants }))
    .execute();
};
