import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Programme, ProgrammeVisibility } from '../domain/programme.ts';
import { planningTables } from './tables.ts';

const columns = [
  'programme.id',
  'programme.organisation_id as organisationId',
  'programme.name',
  'programme.description',
  'programme.visibility',
  'programme.revision',
  'programme.archived_at as archivedAt',
] as const;

export type AdoptableProgramme = Programme & { isAdopted: boolean };

/** With whether `organisationId` has adopted it. Who may see it is for the caller to say. */
export const selectProgramme = (
  tx: Tx,
  programmeId: Id,
  organisationId: Id,
  options: { lock?: boolean } = {},
): Promise<AdoptableProgramme | undefined> => {
  const query = planningTables(tx)
    .selectFrom('planning.programme as programme')
    .where('programme.id', '=', programmeId)
    .select(columns)
    .select(
      sql<boolean>`exists (select 1 from planning.programme_adoption where programme_id = programme.id and organisation_id = ${organisationId})`.as(
        'isAdopted',
      ),
    );
  return (options.lock ? query.forUpdate() : query).executeTakeFirst();
};

export type ProgrammeCounts = { audiences: number; messages: number; needs: number };

/** Own programmes and those of the network that are open to it or adopted; needs are the organisation's own, or else the owner's. */
export const selectProgrammes = (
  tx: Tx,
  organisationId: Id,
  networkIds: readonly Id[],
  isArchived: boolean,
): Promise<(AdoptableProgramme & ProgrammeCounts)[]> => {
  const adopted = sql<boolean>`exists (select 1 from planning.programme_adoption where programme_id = programme.id and organisation_id = ${organisationId})`;
  return planningTables(tx)
    .selectFrom('planning.programme as programme')
    .where('programme.organisation_id', 'in', networkIds)
    .where((where) =>
      where.or([where('programme.organisation_id', '=', organisationId), where('programme.visibility', '=', 'network'), adopted]),
    )
    .where('programme.archived_at', isArchived ? 'is not' : 'is', null)
    .select(columns)
    .select([
      adopted.as('isAdopted'),
      sql<number>`(select count(*) from planning.audience where programme_id = programme.id and deleted_at is null)`.as('audiences'),
      sql<number>`(select count(*) from planning.message where programme_id = programme.id and deleted_at is null)`.as('messages'),
      sql<number>`(select count(*) from planning.need where programme_id = programme.id and withdrawn_at is null
        and organisation_id = case when ${adopted} then ${organisationId}::uuid else programme.organisation_id end)`.as('needs'),
    ])
    .execute();
};

/** Answers false when the name is taken. */
export const insertProgramme = async (
  tx: Tx,
  programme: { id: Id; organisationId: Id; name: string; description: string; visibility: ProgrammeVisibility },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await planningTables(tx)
    .insertInto('planning.programme')
    .values({
      id: programme.id,
      organisation_id: programme.organisationId,
      name: programme.name,
      name_key: nameKey(programme.name),
      description: programme.description,
      visibility: programme.visibility,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const updateProgramme = async (
  tx: Tx,
  programmeId: Id,
  change: { name?: string; description?: string; visibility?: ProgrammeVisibility; archivedAt?: Date | null },
): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.programme')
    .set({
      ...(change.name === undefined ? {} : { name: change.name, name_key: nameKey(change.name) }),
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(change.visibility === undefined ? {} : { visibility: change.visibility }),
      ...(change.archivedAt === undefined ? {} : { archived_at: change.archivedAt }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', programmeId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const isProgrammeNameTaken = async (tx: Tx, organisationId: Id, name: string, exceptId?: Id): Promise<boolean> => {
  let query = planningTables(tx)
    .selectFrom('planning.programme')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('archived_at', 'is', null)
    .where('name_key', '=', nameKey(name));
  if (exceptId !== undefined) query = query.where('id', '<>', exceptId);
  return (await query.executeTakeFirst()) !== undefined;
};

/** Answers false when it was adopted already. */
export const insertAdoption = async (tx: Tx, programmeId: Id, organisationId: Id): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await planningTables(tx)
    .insertInto('planning.programme_adoption')
    .values({ programme_id: programmeId, organisation_id: organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** The owner and everybody who has adopted it. */
export const selectParticipants = async (tx: Tx, programmeId: Id): Promise<Id[]> => {
  const { rows } = await sql<{ id: Id }>`
    select organisation_id as id from planning.programme where id = ${programmeId}
    union select organisation_id from planning.programme_adoption where programme_id = ${programmeId} and ended_at is null`.execute(tx);
  return rows.map(({ id }) => id);
};
