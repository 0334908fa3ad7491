import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { cascadeTables } from './tables.ts';

export type Question = {
  id: Id;
  cascadeId: Id;
  holderId: Id;
  holderName: string;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  isPublished: boolean;
};

const whole = (tx: Tx) =>
  cascadeTables(tx)
    .selectFrom('cascade.question as question')
    .innerJoin('cascade.holder as holder', 'holder.id', 'question.holder_id')
    .select([
      'question.id',
      'question.cascade_id as cascadeId',
      'question.holder_id as holderId',
      'holder.name as holderName',
      'question.question',
      'question.asked_at as askedAt',
      'question.answer',
      'question.answered_at as answeredAt',
      'question.is_published as isPublished',
    ]);

/** Unanswered first, then the newest. */
export const selectQuestions = (tx: Tx, cascadeId: Id): Promise<Question[]> =>
  whole(tx)
    .where('question.cascade_id', '=', cascadeId)
    .orderBy(sql`question.answer is not null`)
    .orderBy('question.asked_at', 'desc')
    .limit(1000)
    .execute();

export const selectQuestion = (tx: Tx, organisationId: Id, id: Id): Promise<Question | undefined> =>
  whole(tx).where('question.organisation_id', '=', organisationId).where('question.id', '=', id).executeTakeFirst();

/** What a holder sees: the own questions, and answers given to all. */
export const selectQuestionsFor = (tx: Tx, cascadeId: Id, holderId: Id): Promise<Question[]> =>
  whole(tx)
    .where('question.cascade_id', '=', cascadeId)
    .where((where) => where.or([where('question.holder_id', '=', holderId), where('question.is_published', '=', true)]))
    .orderBy('question.asked_at')
    .limit(300)
    .execute();

export const countOpenQuestions = async (tx: Tx, cascadeId: Id): Promise<number> => {
  const { open } = await cascadeTables(tx)
    .selectFrom('cascade.question')
    .where('cascade_id', '=', cascadeId)
    .where('answer', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .executeTakeFirstOrThrow();
  return Number(open);
};

export const countQuestionsOf = async (tx: Tx, holderId: Id): Promise<number> => {
  const { asked } = await cascadeTables(tx)
    .selectFrom('cascade.question')
    .where('holder_id', '=', holderId)
    .select(({ fn }) => fn.countAll<number>().as('asked'))
    .executeTakeFirstOrThrow();
  return Number(asked);
};

export const insertQuestion = async (
  tx: Tx,
  question: { id: Id; cascadeId: Id; organisationId: Id; holderId: Id; question: string },
): Promise<void> => {
  await cascadeTables(tx)
    .insertInto('cascade.question')
    .values({
      id: question.id,
      cascade_id: question.cascadeId,
      organisation_id: question.organisationId,
      holder_id: question.holderId,
      question: question.question,
    })
    .execute();
};

export const updateAnswer = async (
  tx: Tx,
  id: Id,
  { answer, answeredBy, isPublished }: { answer: string; answeredBy: Id; isPublished: boolean },
): Promise<void> => {
  await cascadeTables(tx)
    .updateTable('cascade.question')
    .set({ answer, answered_by: answeredBy, answered_at: new Date(), is_published: isPublished })
    .where('id', '=', id)
    .execute();
};
