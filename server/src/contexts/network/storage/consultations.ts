import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { networkTables } from './tables.ts';

export type Consultation = {
  id: Id;
  question: string;
  background: string;
  answerBy: CalendarDate;
  createdAt: Date;
  conclusion: string | null;
  concludedAt: Date | null;
};
export type ConsultationAnswer = { consultationId: Id; organisationId: Id; answer: string; answeredBy: Id; answeredAt: Date };

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.consultation')
    .select([
      'id',
      'question',
      'background',
      'answer_by as answerBy',
      'created_at as createdAt',
      'conclusion',
      'concluded_at as concludedAt',
    ]);

export const selectConsultations = (tx: Tx, serviceId: Id): Promise<Consultation[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('created_at', 'desc').limit(100).execute();

export const selectConsultation = (tx: Tx, serviceId: Id, id: Id): Promise<Consultation | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const selectConsultationAnswers = async (tx: Tx, ids: readonly Id[]): Promise<ConsultationAnswer[]> =>
  ids.length === 0
    ? []
    : networkTables(tx)
        .selectFrom('network.consultation_answer')
        .where('consultation_id', 'in', ids)
        .select([
          'consultation_id as consultationId',
          'organisation_id as organisationId',
          'answer',
          'answered_by as answeredBy',
          'answered_at as answeredAt',
        ])
        .execute();

export const insertConsultation = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; question: string; background: string; answerBy: string; createdBy: Id },
): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.consultation')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      question: one.question,
      background: one.background,
      answer_by: one.answerBy,
      created_by: one.createdBy,
    })
    .execute();
};

export const upsertConsultationAnswer = async (
  tx: Tx,
  one: { consultationId: Id; organisationId: Id; answer: string; answeredBy: Id },
): Promise<void> => {
  const change = { answer: one.answer, answered_by: one.answeredBy, answered_at: new Date() };
  await networkTables(tx)
    .insertInto('network.consultation_answer')
    .values({ consultation_id: one.consultationId, organisation_id: one.organisationId, ...change })
    .onConflict((conflict) => conflict.columns(['consultation_id', 'organisation_id']).doUpdateSet(change))
    .execute();
};

/** Null opens it again. */
export const updateConclusion = async (tx: Tx, id: Id, conclusion: string | null): Promise<void> => {
  await networkTables(tx)
    .updateTable('network.consultation')
    .set({ conclusion, concluded_at: conclusion === null ? null : new Date() })
    .where('id', '=', id)
    .execute();
};
