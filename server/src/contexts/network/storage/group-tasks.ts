import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { GroupKind, TaskStatus } from '../domain/group-plan.ts';
import { groupPlanTables } from './group-tables.ts';

export type ProjectFacts = { kind: GroupKind; leaderId: Id | null; startsOn: CalendarDate | null; endsOn: CalendarDate | null };
export type GroupTask = {
  id: Id;
  groupId: Id;
  title: string;
  note: string;
  startsOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  responsibleOrganisationId: Id | null;
  responsiblePersonId: Id | null;
  status: TaskStatus;
  revision: number;
  createdAt: Date;
};

const aims = ['kind', 'leader_id as leaderId', 'starts_on as startsOn', 'ends_on as endsOn'] as const;

export const selectProjectFacts = async (tx: Tx, groupIds: readonly Id[]): Promise<Map<Id, ProjectFacts>> => {
  if (groupIds.length === 0) return new Map();
  const rows = await groupPlanTables(tx)
    .selectFrom('network.working_group')
    .where('id', 'in', groupIds)
    .select(['id', ...aims])
    .execute();
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
};

export const updateProjectFacts = async (
  tx: Tx,
  id: Id,
  facts: { kind: GroupKind; leaderId: Id | null; startsOn: string | null; endsOn: string | null },
): Promise<void> => {
  await groupPlanTables(tx)
    .updateTable('network.working_group')
    .set({ kind: facts.kind, leader_id: facts.leaderId, starts_on: facts.startsOn, ends_on: facts.endsOn })
    .where('id', '=', id)
    .execute();
};

const whole = (tx: Tx) =>
  groupPlanTables(tx)
    .selectFrom('network.group_task')
    .select([
      'id',
      'group_id as groupId',
      'title',
      'note',
      'starts_on as startsOn',
      'due_on as dueOn',
      'responsible_organisation_id as responsibleOrganisationId',
      'responsible_person_id as responsiblePersonId',
      'status',
      'revision',
      'created_at as createdAt',
    ]);

/** By the day each is to be done; those without a day last. */
export const selectTasks = (tx: Tx, groupIds: readonly Id[]): Promise<GroupTask[]> =>
  groupIds.length === 0
    ? Promise.resolve([])
    : whole(tx)
        .where('group_id', 'in', groupIds)
        .where('removed_at', 'is', null)
        .orderBy(sql`due_on nulls last`)
        .orderBy('created_at')
        .orderBy('id')
        .limit(1000)
        .execute();

/** One that was taken away too, so that it can be brought back. */
export const selectTask = (tx: Tx, id: Id): Promise<GroupTask | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

export type WrittenTask = {
  title: string;
  note: string;
  startsOn: string | null;
  dueOn: string | null;
  responsible: { organisationId: Id; personId: Id } | null;
  status: TaskStatus;
};

const columnsOf = ({ title, note, startsOn, dueOn, responsible, status }: WrittenTask) => ({
  title,
  note,
  starts_on: startsOn,
  due_on: dueOn,
  responsible_organisation_id: responsible?.organisationId ?? null,
  responsible_person_id: responsible?.personId ?? null,
  status,
});

export const insertTask = async (
  tx: Tx,
  { id, groupId, organisationId, createdBy }: { id: Id; groupId: Id; organisationId: Id; createdBy: Id },
  task: WrittenTask,
): Promise<void> => {
  await groupPlanTables(tx)
    .insertInto('network.group_task')
    .values({
      id,
      group_id: groupId,
      organisation_id: organisationId,
      created_by: createdBy,
      ...columnsOf(task),
      done_at: task.status === 'done' ? new Date() : null,
    })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateTask = async (tx: Tx, id: Id, revision: number, task: WrittenTask): Promise<boolean> => {
  const { numUpdatedRows } = await groupPlanTables(tx)
    .updateTable('network.group_task')
    .set({
      ...columnsOf(task),
      revision: revision + 1,
      done_at: task.status === 'done' ? sql<Date>`coalesce(done_at, now())` : null,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateTaskRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await groupPlanTables(tx).updateTable('network.group_task').set({ removed_at: removedAt }).where('id', '=', id).execute();
};

/** Somebody who has left answers for nothing any more. */
export const clearResponsible = async (tx: Tx, organisationId: Id, personId: Id): Promise<void> => {
  await groupPlanTables(tx)
    .updateTable('network.group_task')
    .set({ responsible_organisation_id: null, responsible_person_id: null })
    .where('responsible_organisation_id', '=', organisationId)
    .where('responsible_person_id', '=', personId)
    .execute();
};

/** One address for each person and group: a new one stops the old. */
export const replaceGroupFeed = async (
  tx: Tx,
  feed: { tokenHash: string; groupId: Id; organisationId: Id; personId: Id },
): Promise<void> => {
  const row = { group_id: feed.groupId, organisation_id: feed.organisationId, person_id: feed.personId };
  await groupPlanTables(tx)
    .insertInto('network.group_feed')
    .values({ token_hash: feed.tokenHash, ...row })
    .onConflict((conflict) =>
      conflict.columns(['group_id', 'organisation_id', 'person_id']).doUpdateSet({ token_hash: feed.tokenHash, created_at: new Date() }),
    )
    .execute();
};

export const selectGroupFeed = (tx: Tx, tokenHash: string): Promise<{ groupId: Id; organisationId: Id; personId: Id } | undefined> =>
  groupPlanTables(tx)
    .selectFrom('network.group_feed')
    .where('token_hash', '=', tokenHash)
    .select(['group_id as groupId', 'organisation_id as organisationId', 'person_id as personId'])
    .executeTakeFirst();
