import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CascadeStatus } from '../domain/cascade.ts';
import type { Kit } from '../domain/kit.ts';
import { cascadeTables } from './tables.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'programme_id as programmeId',
  'title',
  'intro',
  'contact',
  'status',
  'last_day as lastDay',
  'answer_days as answerDays',
  'reminder_days as reminderDays',
  'reminder_before as reminderBefore',
  'reminder_limit as reminderLimit',
  'revision',
  'created_by as createdBy',
  'created_at as createdAt',
  'started_at as startedAt',
  'ended_at as endedAt',
  'removed_at as removedAt',
] as const;

export type CascadeRow = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  intro: string;
  contact: string;
  status: CascadeStatus;
  lastDay: CalendarDate | null;
  answerDays: number;
  reminderDays: number[];
  reminderBefore: number | null;
  reminderLimit: number;
  revision: number;
  createdBy: Id;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  removedAt: Date | null;
};

export const selectCascade = (tx: Tx, organisationId: Id, id: Id): Promise<CascadeRow | undefined> =>
  cascadeTables(tx)
    .selectFrom('cascade.cascade')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .select(columns)
    .executeTakeFirst();

/** The same, and nobody else changes the chain until the transaction ends: two edges that each are fine may be a loop together. */
export const lockCascade = (tx: Tx, organisationId: Id, id: Id): Promise<CascadeRow | undefined> =>
  cascadeTables(tx)
    .selectFrom('cascade.cascade')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .select(columns)
    .forUpdate()
    .executeTakeFirst();

export const selectKit = async (tx: Tx, id: Id): Promise<Kit> =>
  (await cascadeTables(tx).selectFrom('cascade.cascade').where('id', '=', id).select('kit').executeTakeFirstOrThrow()).kit;

/** Of any organisation: for the job that reminds. */
export const selectRunningCascades = (tx: Tx): Promise<CascadeRow[]> =>
  cascadeTables(tx)
    .selectFrom('cascade.cascade')
    .where('status', '=', 'running')
    .where('removed_at', 'is', null)
    .select(columns)
    .orderBy('id')
    .execute();

export type NewCascade = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  intro: string;
  contact: string;
  lastDay: string | null;
  kit: Kit;
  createdBy: Id;
};

export const insertCascade = async (tx: Tx, cascade: NewCascade): Promise<void> => {
  await cascadeTables(tx)
    .insertInto('cascade.cascade')
    .values({
      id: cascade.id,
      organisation_id: cascade.organisationId,
      programme_id: cascade.programmeId,
      title: cascade.title,
      intro: cascade.intro,
      contact: cascade.contact,
      last_day: cascade.lastDay,
      kit: JSON.stringify(cascade.kit),
      created_by: cascade.createdBy,
    })
    .execute();
};

export type CascadeChange = {
  title?: string;
  intro?: string;
  contact?: string;
  lastDay?: string | null;
  answerDays?: number;
  reminderDays?: number[];
  reminderBefore?: number | null;
  reminderLimit?: number;
  kit?: Kit;
  status?: CascadeStatus;
  startedAt?: Date;
  endedAt?: Date | null;
  removedAt?: Date | null;
};

export const updateCascade = async (tx: Tx, id: Id, change: CascadeChange): Promise<number> => {
  const { revision } = await cascadeTables(tx)
    .updateTable('cascade.cascade')
    .set({
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.intro === undefined ? {} : { intro: change.intro }),
      ...(change.contact === undefined ? {} : { contact: change.contact }),
      ...(change.lastDay === undefined ? {} : { last_day: change.lastDay }),
      ...(change.answerDays === undefined ? {} : { answer_days: change.answerDays }),
      ...(change.reminderDays === undefined ? {} : { reminder_days: change.reminderDays }),
      ...(change.reminderBefore === undefined ? {} : { reminder_before: change.reminderBefore }),
      ...(change.reminderLimit === undefined ? {} : { reminder_limit: change.reminderLimit }),
      ...(change.kit === undefined ? {} : { kit: JSON.stringify(change.kit) }),
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.startedAt === undefined ? {} : { started_at: change.startedAt }),
      ...(change.endedAt === undefined ? {} : { ended_at: change.endedAt }),
      ...(change.removedAt === undefined ? {} : { removed_at: change.removedAt }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export type CascadeSummary = Pick<CascadeRow, 'id' | 'programmeId' | 'title' | 'status' | 'lastDay' | 'startedAt' | 'endedAt'> & {
  people: number;
  passedOn: number;
  unknown: number;
  questions: number;
};

/** One organisation's cascades, newest first, with how far each has come. */
export const selectCascades = async (
  tx: Tx,
  organisationId: Id,
  filter: { programmeId?: Id; isRemoved: boolean },
): Promise<CascadeSummary[]> => {
  const ofProgramme = filter.programmeId === undefined ? sql`` : sql`and one.programme_id = ${filter.programmeId}`;
  const { rows } = await sql<CascadeSummary>`
    select one.id, one.programme_id as "programmeId", one.title, one.status, one.last_day as "lastDay",
      one.started_at as "startedAt", one.ended_at as "endedAt",
      count(holder.id)::int as people, count(holder.confirmed_at)::int as "passedOn",
      (count(holder.id) filter (where holder.sent_at is not null and holder.confirmed_at is null and holder.declined_at is null))::int as unknown,
      (select count(*) from cascade.question as question where question.cascade_id = one.id and question.answer is null)::int as questions
    from cascade.cascade as one
    left join cascade.holder as holder on holder.cascade_id = one.id and holder.kind = 'person' and holder.removed_at is null
    where one.organisation_id = ${organisationId} and (one.removed_at is not null) = ${filter.isRemoved} ${ofProgramme}
    group by one.id order by one.id desc limit 500`.execute(tx);
  return rows;
};
