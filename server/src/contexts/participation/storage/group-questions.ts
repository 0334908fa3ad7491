import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { participationTables } from './tables.ts';

export type GroupQuestion = {
  id: Id;
  programmeId: Id;
  audienceId: Id;
  question: string;
  askedAt: Date;
  /** Empty until somebody has answered. */
  answer: string;
  /** Question and answer stand on the group's page. */
  isShown: boolean;
  answeredAt: Date | null;
};

const columns = [
  'id',
  'programme_id as programmeId',
  'audience_id as audienceId',
  'question',
  'asked_at as askedAt',
  'answer',
  'is_shown as isShown',
  'answered_at as answeredAt',
] as const;

const living = (tx: Tx, organisationId: Id) =>
  participationTables(tx)
    .selectFrom('participation.group_question')
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null);

/** Those that wait first, oldest first; then the answered ones, latest first. At most 200. */
export const selectGroupQuestions = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<GroupQuestion[]> => {
  const rows = await living(tx, organisationId)
    .where('programme_id', '=', programmeId)
    .select(columns)
    .orderBy('answered_at', (order) => order.desc().nullsFirst())
    .orderBy('asked_at')
    .limit(200)
    .execute();
  return rows;
};

/** With the removed ones, so that one of them can be brought back. */
export const selectGroupQuestion = (tx: Tx, organisationId: Id, questionId: Id): Promise<GroupQuestion | undefined> =>
  participationTables(tx)
    .selectFrom('participation.group_question')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', questionId)
    .select(columns)
    .executeTakeFirst();

export const selectShownAnswers = (tx: Tx, organisationId: Id, audienceId: Id): Promise<{ question: string; answer: string }[]> =>
  living(tx, organisationId)
    .where('audience_id', '=', audienceId)
    .where('is_shown', '=', true)
    .where('answer', '<>', '')
    .select(['question', 'answer'])
    .orderBy('answered_at', 'desc')
    .limit(50)
    .execute();

export const countWaitingQuestions = async (tx: Tx, organisationId: Id, audienceId: Id): Promise<number> => {
  const { count } = await living(tx, organisationId)
    .where('audience_id', '=', audienceId)
    .where('answer', '=', '')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

type Asked = { id: Id; organisationId: Id; programmeId: Id; audienceId: Id; question: string };

/** Programmes in which groups wait for answers, and how many questions wait. */
export const countWaitingByProgramme = async (tx: Tx, organisationId: Id): Promise<{ programmeId: Id; count: number }[]> => {
  const rows = await living(tx, organisationId)
    .where('answer', '=', '')
    .groupBy('programme_id')
    .select(({ fn }) => ['programme_id as programmeId', fn.countAll<string>().as('count')])
    .execute();
  return rows.map(({ programmeId, count }) => ({ programmeId, count: Number(count) }));
};

/** False when the same form has come before. */
export const insertGroupQuestion = async (tx: Tx, { id, organisationId, programmeId, audienceId, question }: Asked): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await participationTables(tx)
    .insertInto('participation.group_question')
    .values({ id, organisation_id: organisationId, programme_id: programmeId, audience_id: audienceId, question })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
};

type Answer = { answer: string; isShown: boolean; answeredBy: Id };

export const updateGroupAnswer = async (tx: Tx, questionId: Id, { answer, isShown, answeredBy }: Answer): Promise<void> => {
  await participationTables(tx)
    .updateTable('participation.group_question')
    .set({ answer, is_shown: isShown, answered_by: answeredBy, answered_at: new Date() })
    .where('id', '=', questionId)
    .execute();
};

export const markGroupQuestionRemoved = async (tx: Tx, questionId: Id, removedAt: Date | null): Promise<void> => {
  await participationTables(tx)
    .updateTable('participation.group_question')
    .set({ removed_at: removedAt })
    .where('id', '=', questionId)
    .execute();
};
