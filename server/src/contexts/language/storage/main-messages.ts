import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MainMessage, MainMessageText } from '../domain/main-message.ts';
import { languageTables } from './tables.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'position',
  'current_version as currentVersion',
  'revision',
  'retired_at as retiredAt',
] as const;

const withVersions = async (tx: Tx, rows: readonly Omit<MainMessage, 'versions'>[]): Promise<MainMessage[]> => {
  if (rows.length === 0) return [];
  const db = languageTables(tx);
  const ids = rows.map(({ id }) => id);
  const versions = await db
    .selectFrom('language.main_message_version')
    .select([
      'main_message_id as id',
      'version',
      'statement',
      'supporting',
      'benefit',
      'proof',
      'agreed_on as agreedOn',
      'written_at as writtenAt',
    ])
    .where('main_message_id', 'in', ids)
    .orderBy('version', 'desc')
    .execute();
  const agreements = await db
    .selectFrom('language.main_message_agreement')
    .select(['main_message_id as id', 'version', 'organisation_id as organisationId'])
    .where('main_message_id', 'in', ids)
    .orderBy('agreed_at')
    .execute();
  return rows.map((row) => ({
    ...row,
    versions: versions
      .filter(({ id }) => id === row.id)
      .map(({ id, ...version }) => ({
        ...version,
        agreedBy: agreements.filter((one) => one.id === id && one.version === version.version).map(({ organisationId }) => organisationId),
      })),
  }));
};

/** The living main messages of these organisations, in order. */
export const selectMainMessages = async (tx: Tx, organisationIds: readonly Id[]): Promise<MainMessage[]> =>
  withVersions(
    tx,
    await languageTables(tx)
      .selectFrom('language.main_message')
      .select(columns)
      .where('organisation_id', 'in', organisationIds)
      .where('retired_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  );

/** One that these organisations share, locked for a change; retired ones too. */
export const lockMainMessage = async (tx: Tx, organisationIds: readonly Id[], id: Id): Promise<MainMessage | undefined> => {
  const rows = await languageTables(tx)
    .selectFrom('language.main_message')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', 'in', organisationIds)
    .forUpdate()
    .execute();
  return (await withVersions(tx, rows))[0];
};

export const insertMainMessage = async (tx: Tx, id: Id, organisationId: Id): Promise<void> => {
  const db = languageTables(tx);
  const { last } = await db
    .selectFrom('language.main_message')
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('language.main_message')
    .values({ id, organisation_id: organisationId, position: last + 1 })
    .execute();
};

export const insertMainVersion = async (tx: Tx, id: Id, version: number, text: MainMessageText, writtenBy: Id): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.main_message_version')
    .values({ main_message_id: id, version, ...text, written_by: writtenBy })
    .execute();
};

/** A proposal that nobody has decided on is rewritten in place, and whoever agreed has to read it again. */
export const rewriteProposal = async (tx: Tx, id: Id, version: number, text: MainMessageText, writtenBy: Id): Promise<void> => {
  const db = languageTables(tx);
  await db
    .updateTable('language.main_message_version')
    .set({ ...text, written_by: writtenBy, written_at: new Date() })
    .where('main_message_id', '=', id)
    .where('version', '=', version)
    .execute();
  await db.deleteFrom('language.main_message_agreement').where('main_message_id', '=', id).where('version', '=', version).execute();
};

export const insertAgreement = async (tx: Tx, id: Id, version: number, organisationId: Id, agreedBy: Id): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await languageTables(tx)
    .insertInto('language.main_message_agreement')
    .values({ main_message_id: id, version, organisation_id: organisationId, agreed_by: agreedBy })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const deleteAgreement = async (tx: Tx, id: Id, version: number, organisationId: Id): Promise<boolean> => {
  const { numDeletedRows } = await languageTables(tx)
    .deleteFrom('language.main_message_agreement')
    .where('main_message_id', '=', id)
    .where('version', '=', version)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

export const updateInForce = async (tx: Tx, id: Id, version: number, agreedOn: CalendarDate): Promise<void> => {
  await languageTables(tx)
    .updateTable('language.main_message_version')
    .set({ agreed_on: agreedOn })
    .where('main_message_id', '=', id)
    .where('version', '=', version)
    .execute();
};

export const touchMainMessage = async (
  tx: Tx,
  id: Id,
  change: { currentVersion?: number; retiredAt?: Date | null } = {},
): Promise<number> => {
  const { revision } = await languageTables(tx)
    .updateTable('language.main_message')
    .set({
      ...(change.currentVersion === undefined ? {} : { current_version: change.currentVersion }),
      ...(change.retiredAt === undefined ? {} : { retired_at: change.retiredAt }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};
