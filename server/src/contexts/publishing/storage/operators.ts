import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Operator, OperatorText } from '../domain/operator.ts';
import { publishingTables } from './tables.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'name',
  'description_sv as descriptionSv',
  'description_en as descriptionEn',
  'url_private as urlPrivate',
  'url_company as urlCompany',
  'is_built_in as isBuiltIn',
  'is_active as isActive',
  'revision',
] as const;

/** The lists kept by any of these organisations: a network shares its keeper's list. */
export const selectOperators = (tx: Tx, keeperIds: readonly Id[]): Promise<Operator[]> =>
  publishingTables(tx)
    .selectFrom('publishing.mailbox_operator')
    .select(columns)
    .where('organisation_id', 'in', keeperIds)
    .orderBy('name')
    .execute();

export const selectOperator = (tx: Tx, organisationId: Id, operatorId: Id): Promise<Operator | undefined> =>
  publishingTables(tx)
    .selectFrom('publishing.mailbox_operator')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('id', '=', operatorId)
    .executeTakeFirst();

const valuesOf = (text: OperatorText) => ({
  name: text.name,
  description_sv: text.descriptionSv,
  description_en: text.descriptionEn,
  url_private: text.urlPrivate,
  url_company: text.urlCompany,
});

/** Answers false when the organisation already has an operator of that name. */
export const insertOperator = async (
  tx: Tx,
  operator: OperatorText & { id: Id; organisationId: Id; isBuiltIn: boolean },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await publishingTables(tx)
    .insertInto('publishing.mailbox_operator')
    .values({ id: operator.id, organisation_id: operator.organisationId, is_built_in: operator.isBuiltIn, ...valuesOf(operator) })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const isOperatorNameTaken = async (tx: Tx, organisationId: Id, name: string, exceptId: Id): Promise<boolean> => {
  const row = await publishingTables(tx)
    .selectFrom('publishing.mailbox_operator')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('name', '=', name)
    .where('id', '!=', exceptId)
    .executeTakeFirst();
  return row !== undefined;
};

/** Answers false when somebody else changed the row since `revision`. */
export const updateOperator = async (
  tx: Tx,
  organisationId: Id,
  operatorId: Id,
  change: OperatorText & { isActive: boolean; revision: number },
): Promise<boolean> => {
  const { numUpdatedRows } = await publishingTables(tx)
    .updateTable('publishing.mailbox_operator')
    .set({ ...valuesOf(change), is_active: change.isActive, revision: change.revision + 1 })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', operatorId)
    .where('revision', '=', change.revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
