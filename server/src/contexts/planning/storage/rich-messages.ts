import { type ColumnType, type Generated, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type AffectedRow, type AskState, type MessageDetail, noDetail } from '../domain/message-detail.ts';
import type { PlanningTables } from './tables.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;

type RichTables = Pick<PlanningTables, 'planning.message'> & {
  'planning.message_detail': {
    message_id: Id;
    organisation_id: Id;
    is_question: boolean;
    answer: string;
    ask: string;
    before_text: string;
    after_text: string;
    benefit: string;
    scenarios: ColumnType<string[], string, string>;
    affected: ColumnType<AffectedRow[], string, string>;
    revision: Generated<number>;
    changed_at: Moment;
  };
  'planning.ask_answer': {
    message_id: Id;
    organisation_id: Id;
    audience_id: Id;
    state: AskState;
    text: string;
    answered_by: Id | null;
    changed_at: Moment;
  };
  'planning.published_answer': {
    message_id: Id;
    organisation_id: Id;
    page_id: Id;
    url: string;
    published_at: Moment;
    title: Generated<string>;
    answer: Generated<string>;
  };
};

const richTables = (tx: Tx) => tx.$extendTables<RichTables>();

const columns = [
  'is_question as isQuestion',
  'answer',
  'ask',
  'before_text as before',
  'after_text as after',
  'benefit',
  'scenarios',
  'affected',
  'revision',
] as const;

/** Revision 0: nothing has been written yet. */
export const selectDetail = async (tx: Tx, messageId: Id): Promise<MessageDetail & { revision: number }> =>
  (await richTables(tx).selectFrom('planning.message_detail').select(columns).where('message_id', '=', messageId).executeTakeFirst()) ?? {
    ...noDetail,
    revision: 0,
  };

export const upsertDetail = async (tx: Tx, place: { messageId: Id; organisationId: Id }, detail: MessageDetail): Promise<number> => {
  const written = {
    is_question: detail.isQuestion,
    answer: detail.answer,
    ask: detail.ask,
    before_text: detail.before,
    after_text: detail.after,
    benefit: detail.benefit,
    scenarios: JSON.stringify(detail.scenarios),
    affected: JSON.stringify(detail.affected),
    changed_at: new Date(),
  };
  const { revision } = await richTables(tx)
    .insertInto('planning.message_detail')
    .values({ message_id: place.messageId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet({ ...written, revision: sql`message_detail.revision + 1` }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

/** The questions of a programme in the order of its messages, with where this organisation has published them. */
export const selectQuestions = (tx: Tx, organisationId: Id, programmeId: Id) =>
  richTables(tx)
    .selectFrom('planning.message as message')
    .innerJoin('planning.message_detail as detail', 'detail.message_id', 'message.id')
    .leftJoin('planning.published_answer as page', (join) =>
      join.onRef('page.message_id', '=', 'message.id').on('page.organisation_id', '=', organisationId),
    )
    .where('message.programme_id', '=', programmeId)
    .where('message.deleted_at', 'is', null)
    .where('detail.is_question', '=', true)
    .select(['message.id as messageId', 'message.title as question', 'detail.answer', 'page.url', 'page.published_at as publishedAt'])
    .orderBy('message.position')
    .orderBy('message.id')
    .execute();

export const selectAnswerPage = (tx: Tx, organisationId: Id, messageId: Id) =>
  richTables(tx)
    .selectFrom('planning.published_answer')
    .select(['page_id as pageId', 'url', 'published_at as publishedAt'])
    .where('organisation_id', '=', organisationId)
    .where('message_id', '=', messageId)
    .executeTakeFirst();

type AnswerPage = {
  pageId: Id;
  url: string;
  /** As they were written, with what is live in them. */
  title: string;
  answer: string;
};

export const upsertAnswerPage = async (
  tx: Tx,
  place: { messageId: Id; organisationId: Id },
  { pageId, url, title, answer }: AnswerPage,
): Promise<void> => {
  const written = { page_id: pageId, url, title, answer, published_at: new Date() };
  await richTables(tx)
    .insertInto('planning.published_answer')
    .values({ message_id: place.messageId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) => conflict.columns(['message_id', 'organisation_id']).doUpdateSet(written))
    .execute();
};

/** Published answers, of every organisation, that hold something to fill in. */
export const selectLiveAnswerPages = (tx: Tx) =>
  richTables(tx)
    .selectFrom('planning.published_answer as page')
    .innerJoin('planning.message as message', 'message.id', 'page.message_id')
    .where((where) => where.or([where('page.answer', 'like', '%((%'), where('page.title', 'like', '%((%')]))
    .select(['page.organisation_id as organisationId', 'message.programme_id as programmeId', 'page.page_id as pageId'])
    .select(['page.title', 'page.answer'])
    .orderBy('page.page_id')
    .execute();

/** What the organisation's audiences have answered to an ask. */
export const selectAskAnswers = (tx: Tx, organisationId: Id, messageId: Id) =>
  richTables(tx)
    .selectFrom('planning.ask_answer')
    .select(['audience_id as audienceId', 'state', 'text', 'answered_by as answeredBy', 'changed_at as changedAt'])
    .where('organisation_id', '=', organisationId)
    .where('message_id', '=', messageId)
    .execute();

type Answer = { state: AskState; text: string; answeredBy: Id };

export const upsertAskAnswer = async (
  tx: Tx,
  place: { messageId: Id; organisationId: Id; audienceId: Id },
  { state, text, answeredBy }: Answer,
): Promise<void> => {
  const written = { state, text, answered_by: answeredBy, changed_at: new Date() };
  await richTables(tx)
    .insertInto('planning.ask_answer')
    .values({ message_id: place.messageId, organisation_id: place.organisationId, audience_id: place.audienceId, ...written })
    .onConflict((conflict) => conflict.columns(['message_id', 'organisation_id', 'audience_id']).doUpdateSet(written))
    .execute();
};
