import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { collaborationTables } from './tables.ts';

export type WrittenTopic = {
  name: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  expertOrganisationId: Id | null;
};
export type Topic = WrittenTopic & { id: Id; revision: number; removedAt: Date | null };

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.topic')
    .select([
      'id',
      'name',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'contact_phone as contactPhone',
      'expert_organisation_id as expertOrganisationId',
      'revision',
      'removed_at as removedAt',
    ]);

/** By name; those that were taken away too, since old questions name them. */
export const selectTopics = (tx: Tx, serviceId: Id): Promise<Topic[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('name').limit(500).execute();

const columnsOf = (topic: WrittenTopic) => ({
  name: topic.name,
  contact_name: topic.contactName,
  contact_email: topic.contactEmail,
  contact_phone: topic.contactPhone,
  expert_organisation_id: topic.expertOrganisationId,
});

export const insertTopic = async (tx: Tx, place: { id: Id; serviceId: Id; organisationId: Id }, topic: WrittenTopic): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.topic')
    .values({ id: place.id, service_id: place.serviceId, organisation_id: place.organisationId, ...columnsOf(topic) })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateTopic = async (tx: Tx, id: Id, revision: number, topic: WrittenTopic): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.topic')
    .set({ ...columnsOf(topic), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateTopicRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await collaborationTables(tx).updateTable('collaboration.topic').set({ removed_at: removedAt }).where('id', '=', id).execute();
};
