import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { networkTables } from './tables.ts';

export type AskedQuestion = {
  id: Id;
  organisationId: Id;
  askedBy: Id;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredBy: Id | null;
  answeredAt: Date | null;
  isShared: boolean;
};

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.question')
    .select([
      'id',
      'organisation_id as organisationId',
      'asked_by as askedBy',
      'question',
      'asked_at as askedAt',
      'answer',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
      'is_shared as isShared',
    ]);

/** Unanswered first, then the newest: the organisation's own and the shared ones, or all without an organisation. */
export const selectQuestions = (tx: Tx, serviceId: Id, organisationId?: Id): Promise<AskedQuestion[]> => {
  const query = whole(tx).where('service_id', '=', serviceId).orderBy(sql`answer is not null`).orderBy('asked_at', 'desc').limit(500);
  if (organisationId === undefined) return query.execute();
  return query.where((where) => where.or([where('organisation_id', '=', organisationId), where('is_shared', '=', true)])).execute();
};

export const selectQuestion = (tx: Tx, serviceId: Id, id: Id): Promise<AskedQuestion | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertQuestion = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; askedBy: Id; question: string },
): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.question')
    .values({ id: one.id, service_id: one.serviceId, organisation_id: one.organisationId, asked_by: one.askedBy, question: one.question })
    .execute();
};

/** The time of the first answer stays: a correction does not make it later. */
export const updateAnswer = async (
  tx: Tx,
  id: Id,
  { answer, answeredBy, isShared }: { answer: string; answeredBy: Id; isShared: boolean },
): Promise<void> => {
  await networkTables(tx)
    .updateTable('network.question')
    .set({ answer, answered_by: answeredBy, is_shared: isShared, answered_at: sql`coalesce(answered_at, now())` })
    .where('id', '=', id)
    .execute();
};
