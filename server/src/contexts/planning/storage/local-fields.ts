import { type ColumnType, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { nameKey } from '../domain/name-key.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

type LocalFieldTables = {
  'planning.local_field': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    name: string;
    name_key: string;
    explanation: string;
    created_at: Moment;
    deleted_at: MaybeMoment;
  };
  'planning.local_field_value': { field_id: Id; organisation_id: Id; value: string; changed_at: Moment };
};
const tables = (tx: Tx) => tx.$extendTables<LocalFieldTables>();

export type LocalField = { id: Id; name: string; explanation: string; value: string };

/** The programme's fields with one organisation's values; empty where it has none. */
export const selectLocalFields = (tx: Tx, programmeId: Id, organisationId: Id): Promise<LocalField[]> =>
  tables(tx)
    .selectFrom('planning.local_field as field')
    .leftJoin('planning.local_field_value as own', (join) =>
      join.onRef('own.field_id', '=', 'field.id').on('own.organisation_id', '=', organisationId),
    )
    .where('field.programme_id', '=', programmeId)
    .where('field.deleted_at', 'is', null)
    .orderBy('field.created_at')
    .orderBy('field.id')
    .select(['field.id', 'field.name', 'field.explanation', sql<string>`coalesce(own.value, '')`.as('value')])
    .execute();

/** Which fields each organisation has filled in: ids only, no values. For the programme's owner. */
export const selectFilledFields = (tx: Tx, programmeId: Id): Promise<{ fieldId: Id; organisationId: Id }[]> =>
  tables(tx)
    .selectFrom('planning.local_field_value as own')
    .innerJoin('planning.local_field as field', 'field.id', 'own.field_id')
    .where('field.programme_id', '=', programmeId)
    .where('own.value', '<>', '')
    .select(['own.field_id as fieldId', 'own.organisation_id as organisationId'])
    .execute();

export const selectLocalField = (
  tx: Tx,
  fieldId: Id,
): Promise<{ id: Id; programmeId: Id; name: string; deletedAt: Date | null } | undefined> =>
  tables(tx)
    .selectFrom('planning.local_field')
    .where('id', '=', fieldId)
    .select(['id', 'programme_id as programmeId', 'name', 'deleted_at as deletedAt'])
    .executeTakeFirst();

/** Undefined when the programme has a field of that name. */
export const insertLocalField = async (
  tx: Tx,
  field: { programmeId: Id; organisationId: Id; name: string; explanation: string },
): Promise<Id | undefined> => {
  const row = await tables(tx)
    .insertInto('planning.local_field')
    .values({
      id: newId(),
      programme_id: field.programmeId,
      organisation_id: field.organisationId,
      name: field.name,
      name_key: nameKey(field.name),
      explanation: field.explanation,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

export const updateLocalField = async (tx: Tx, fieldId: Id, change: { explanation?: string; deletedAt?: Date | null }): Promise<void> => {
  await tables(tx)
    .updateTable('planning.local_field')
    .set({
      ...(change.explanation === undefined ? {} : { explanation: change.explanation }),
      ...(change.deletedAt === undefined ? {} : { deleted_at: change.deletedAt }),
    })
    .where('id', '=', fieldId)
    .execute();
};

export const upsertLocalValue = async (tx: Tx, fieldId: Id, organisationId: Id, value: string): Promise<void> => {
  await tables(tx)
    .insertInto('planning.local_field_value')
    .values({ field_id: fieldId, organisation_id: organisationId, value })
    .onConflict((conflict) => conflict.columns(['field_id', 'organisation_id']).doUpdateSet({ value, changed_at: new Date() }))
    .execute();
};
