import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { nameKey } from '../domain/name-key.ts';
import { servicesTables } from './tables.ts';

export type Part = { id: Id; serviceId: Id; name: string; description: string; revision: number };

const columns = ['id', 'service_id as serviceId', 'name', 'description', 'revision'] as const;

export const selectParts = (tx: Tx, serviceId: Id): Promise<Part[]> =>
  servicesTables(tx)
    .selectFrom('services.part')
    .select(columns)
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();

export const lockPart = (tx: Tx, serviceId: Id, partId: Id): Promise<(Part & { removedAt: Date | null }) | undefined> =>
  servicesTables(tx)
    .selectFrom('services.part')
    .select([...columns, 'removed_at as removedAt'])
    .where('service_id', '=', serviceId)
    .where('id', '=', partId)
    .forUpdate()
    .executeTakeFirst();

export const isPartNameTaken = async (tx: Tx, serviceId: Id, name: string, exceptId: Id | null): Promise<boolean> => {
  const same = await servicesTables(tx)
    .selectFrom('services.part')
    .select('id')
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .where('name_key', '=', nameKey(name))
    .execute();
  return same.some(({ id }) => id !== exceptId);
};

export const insertPart = async (tx: Tx, part: { serviceId: Id; organisationId: Id; name: string; description: string }): Promise<Id> => {
  const id = newId();
  await servicesTables(tx)
    .insertInto('services.part')
    .values({
      id,
      service_id: part.serviceId,
      organisation_id: part.organisationId,
      name: part.name,
      name_key: nameKey(part.name),
      description: part.description,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from services.part where service_id = ${part.serviceId})`,
    })
    .execute();
  return id;
};

export const updatePart = async (
  tx: Tx,
  partId: Id,
  { name, description, removedAt }: { name: string; description: string; removedAt: Date | null },
): Promise<number> => {
  const { revision } = await servicesTables(tx)
    .updateTable('services.part')
    .set({ name, name_key: nameKey(name), description, removed_at: removedAt, revision: sql`revision + 1` })
    .where('id', '=', partId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};
