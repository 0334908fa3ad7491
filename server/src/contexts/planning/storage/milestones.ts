import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Move } from '../domain/ripple.ts';
import { planningTables } from './tables.ts';

export type Milestone = { id: Id; programmeId: Id; organisationId: Id; name: string; date: CalendarDate | null; revision: number };

const columns = ['id', 'programme_id as programmeId', 'organisation_id as organisationId', 'name', 'date', 'revision'] as const;

/** Dated first, in order. */
export const selectMilestones = (tx: Tx, organisationId: Id, programmeId: Id): Promise<Milestone[]> =>
  planningTables(tx)
    .selectFrom('planning.milestone')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('deleted_at', 'is', null)
    .orderBy(sql`date nulls last`)
    .orderBy('id')
    .select(columns)
    .execute();

export const lockMilestone = (tx: Tx, organisationId: Id, milestoneId: Id): Promise<(Milestone & { deletedAt: Date | null }) | undefined> =>
  planningTables(tx)
    .selectFrom('planning.milestone')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', milestoneId)
    .select([...columns, 'deleted_at as deletedAt'])
    .forUpdate()
    .executeTakeFirst();

export const insertMilestone = async (
  tx: Tx,
  milestone: { organisationId: Id; programmeId: Id; name: string; date: string | null },
): Promise<Id> => {
  const id = newId();
  await planningTables(tx)
    .insertInto('planning.milestone')
    .values({
      id,
      organisation_id: milestone.organisationId,
      programme_id: milestone.programmeId,
      name: milestone.name,
      date: milestone.date,
    })
    .execute();
  return id;
};

export const updateMilestone = async (
  tx: Tx,
  milestoneId: Id,
  change: { name?: string; date?: string | null; deletedAt?: Date | null },
): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.milestone')
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.date === undefined ? {} : { date: change.date }),
      ...(change.deletedAt === undefined ? {} : { deleted_at: change.deletedAt }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', milestoneId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

/** The earliest need-by date among what each activity answers for. */
export const selectNeedByDates = async (tx: Tx, activityIds: readonly Id[]): Promise<Map<Id, CalendarDate>> => {
  if (activityIds.length === 0) return new Map();
  const rows = await planningTables(tx)
    .selectFrom('planning.activity_need as link')
    .innerJoin('planning.need as need', 'need.id', 'link.need_id')
    .where('link.activity_id', 'in', activityIds)
    .where('need.need_by', 'is not', null)
    .groupBy('link.activity_id')
    .select(['link.activity_id as activityId', sql<CalendarDate>`min(need.need_by)`.as('needBy')])
    .execute();
  return new Map(rows.map(({ activityId, needBy }) => [activityId, needBy]));
};

export type MilestoneMove = {
  id: Id;
  milestoneId: Id;
  fromDate: CalendarDate | null;
  toDate: CalendarDate | null;
  moved: Move[];
  undoneAt: Date | null;
};

export const insertMove = async (
  tx: Tx,
  move: { milestoneId: Id; organisationId: Id; fromDate: string | null; toDate: string | null; moved: readonly Move[]; movedBy: Id },
): Promise<Id> => {
  const id = newId();
  await planningTables(tx)
    .insertInto('planning.milestone_move')
    .values({
      id,
      milestone_id: move.milestoneId,
      organisation_id: move.organisationId,
      from_date: move.fromDate,
      to_date: move.toDate,
      moved: JSON.stringify(move.moved),
      moved_by: move.movedBy,
    })
    .execute();
  return id;
};

export const selectMove = (tx: Tx, organisationId: Id, moveId: Id): Promise<MilestoneMove | undefined> =>
  planningTables(tx)
    .selectFrom('planning.milestone_move')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', moveId)
    .select(['id', 'milestone_id as milestoneId', 'from_date as fromDate', 'to_date as toDate', 'moved', 'undone_at as undoneAt'])
    .forUpdate()
    .executeTakeFirst();

export const markMoveUndone = async (tx: Tx, moveId: Id): Promise<void> => {
  await planningTables(tx).updateTable('planning.milestone_move').set({ undone_at: new Date() }).where('id', '=', moveId).execute();
};
