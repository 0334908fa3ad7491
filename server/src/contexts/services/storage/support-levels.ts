import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type SupportVisibility, servicesTables } from './tables.ts';

export type SupportFields = { visibility: SupportVisibility; name: string; helpsWith: string; contact: string; hours: string };
export type SupportLevel = SupportFields & { id: Id; serviceId: Id; organisationId: Id; revision: number };

const columns = [
  'id',
  'service_id as serviceId',
  'organisation_id as organisationId',
  'visibility',
  'name',
  'helps_with as helpsWith',
  'contact',
  'hours',
  'revision',
] as const;

/** What one organisation sees: its own levels, the nearest, and then the host's that are for the network or for everybody. */
export const selectSupport = (tx: Tx, seen: { serviceId: Id; hostId: Id; organisationId: Id }): Promise<SupportLevel[]> =>
  servicesTables(tx)
    .selectFrom('services.support_level')
    .select(columns)
    .where('service_id', '=', seen.serviceId)
    .where('removed_at', 'is', null)
    .where((row) =>
      row.or([
        row('organisation_id', '=', seen.organisationId),
        row.and([row('organisation_id', '=', seen.hostId), row('visibility', '<>', 'own')]),
      ]),
    )
    .orderBy(sql`organisation_id = ${seen.hostId}`)
    .orderBy('position')
    .orderBy('id')
    .execute();

export const lockSupport = (tx: Tx, organisationId: Id, supportId: Id): Promise<(SupportLevel & { removedAt: Date | null }) | undefined> =>
  servicesTables(tx)
    .selectFrom('services.support_level')
    .select([...columns, 'removed_at as removedAt'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', supportId)
    .forUpdate()
    .executeTakeFirst();

const asColumns = ({ visibility, name, helpsWith, contact, hours }: SupportFields) => ({
  visibility,
  name,
  helps_with: helpsWith,
  contact,
  hours,
});

export const insertSupport = async (tx: Tx, place: { serviceId: Id; organisationId: Id }, fields: SupportFields): Promise<Id> => {
  const id = newId();
  await servicesTables(tx)
    .insertInto('services.support_level')
    .values({
      id,
      service_id: place.serviceId,
      organisation_id: place.organisationId,
      ...asColumns(fields),
      position: sql<number>`(select coalesce(max(position), 0) + 1 from services.support_level where service_id = ${place.serviceId})`,
    })
    .execute();
  return id;
};

export const updateSupport = async (tx: Tx, supportId: Id, fields: SupportFields, removedAt: Date | null): Promise<number> => {
  const { revision } = await servicesTables(tx)
    .updateTable('services.support_level')
    .set({ ...asColumns(fields), removed_at: removedAt, revision: sql`revision + 1` })
    .where('id', '=', supportId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};
