import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Connection, ConnectionFields } from '../domain/connection.ts';
import { nameKey } from '../domain/name-key.ts';
import { servicesTables } from './tables.ts';

const columns = [
  'id',
  'service_id as serviceId',
  'organisation_id as organisationId',
  'visibility',
  'kind',
  'name',
  'description',
  'url',
  'audiences',
  'yearly_volume as yearlyVolume',
  'carries',
  'how',
  'revision',
] as const;

/** What one organisation sees: all of its own, and what the others of the service show to the network. */
export const selectConnections = (tx: Tx, serviceId: Id, organisationId: Id): Promise<Connection[]> =>
  servicesTables(tx)
    .selectFrom('services.connection')
    .select(columns)
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .where((row) => row.or([row('organisation_id', '=', organisationId), row('visibility', '=', 'network')]))
    .orderBy('name_key')
    .orderBy('id')
    .execute();

export const lockConnection = (
  tx: Tx,
  organisationId: Id,
  connectionId: Id,
): Promise<(Connection & { removedAt: Date | null }) | undefined> =>
  servicesTables(tx)
    .selectFrom('services.connection')
    .select([...columns, 'removed_at as removedAt'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', connectionId)
    .forUpdate()
    .executeTakeFirst();

const asColumns = (fields: ConnectionFields) => ({
  visibility: fields.visibility,
  kind: fields.kind,
  name: fields.name,
  name_key: nameKey(fields.name),
  description: fields.description,
  url: fields.url,
  audiences: JSON.stringify(fields.audiences),
  yearly_volume: fields.yearlyVolume,
  carries: fields.carries,
  how: fields.how,
});

/** Undefined when the organisation has connected something of that name. */
export const insertConnection = async (
  tx: Tx,
  place: { serviceId: Id; organisationId: Id },
  fields: ConnectionFields,
): Promise<Id | undefined> => {
  const row = await servicesTables(tx)
    .insertInto('services.connection')
    .values({ id: newId(), service_id: place.serviceId, organisation_id: place.organisationId, ...asColumns(fields) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

export const isConnectionNameTaken = async (tx: Tx, { id, organisationId, serviceId }: Connection, name: string): Promise<boolean> => {
  const same = await servicesTables(tx)
    .selectFrom('services.connection')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .where('name_key', '=', nameKey(name))
    .where('id', '<>', id)
    .executeTakeFirst();
  return same !== undefined;
};

export const updateConnection = async (tx: Tx, connectionId: Id, fields: ConnectionFields, removedAt: Date | null): Promise<number> => {
  const { revision } = await servicesTables(tx)
    .updateTable('services.connection')
    .set({ ...asColumns(fields), removed_at: removedAt, revision: sql`revision + 1` })
    .where('id', '=', connectionId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};
