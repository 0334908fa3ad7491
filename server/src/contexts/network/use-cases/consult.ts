import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  insertConsultation,
  selectConsultation,
  selectConsultationAnswers,
  selectConsultations,
  updateConclusion,
  upsertConsultationAnswer,
} from '../storage/consultations.ts';
import { nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'consultation', subjectId: id });

type NewConsultation = { question: string; background: string; answerBy: string };

/** Asks every organisation of the network for its view by a day. */
export const beginConsultation = async (tx: Tx, actor: MemberActor, command: NewConsultation): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if (command.answerBy < calendarDateOf(new Date()))
    throw invalidField('answerBy', 'Sista dag har redan varit. Välj en dag framåt.', 'The last day has passed. Choose a day ahead.');
  const id = newId();
  await insertConsultation(tx, { id, serviceId, organisationId: actor.organisationId, ...command, createdBy: actor.personId });
  await audit(tx, actor, 'network.consultationBegun', id);
  return { id };
};

/** One answer for each organisation. It may be changed, and come late, until the round is concluded. */
export const answerConsultation = async (
  tx: Tx,
  actor: MemberActor,
  { consultationId, answer }: { consultationId: Id; answer: string },
): Promise<void> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const consultation = await selectConsultation(tx, serviceId, consultationId);
  if (consultation === undefined) throw new AppError('notFound');
  if (consultation.concludedAt !== null) throw new AppError('consultationConcluded');
  const { organisationId, personId: answeredBy } = actor;
  await upsertConsultationAnswer(tx, { consultationId, organisationId, answer, answeredBy });
  await audit(tx, actor, 'network.consultationAnswered', consultationId);
};

/** What came of it, for the whole network; null opens the round again. */
export const concludeConsultation = async (
  tx: Tx,
  actor: MemberActor,
  { consultationId, conclusion }: { consultationId: Id; conclusion: string | null },
): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if ((await selectConsultation(tx, serviceId, consultationId)) === undefined) throw new AppError('notFound');
  await updateConclusion(tx, consultationId, conclusion);
  await audit(tx, actor, conclusion === null ? 'network.consultationReopened' : 'network.consultationConcluded', consultationId);
};

/** Every round with the answers so far and who has not answered. */
export const listConsultations = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, organisationIds, isEditor } = await reachNetwork(tx, actor);
  const consultations = await selectConsultations(tx, serviceId);
  const answers = await selectConsultationAnswers(
    tx,
    consultations.map(({ id }) => id),
  );
  const everybody = [...new Set([...organisationIds, ...answers.map(({ organisationId }) => organisationId)])];
  const names = await nameThem(
    tx,
    everybody,
    answers.map(({ answeredBy }) => answeredBy),
  );
  const today = calendarDateOf(new Date());
  const items = consultations.map((one) => {
    const own = answers.filter(({ consultationId }) => consultationId === one.id);
    return {
      ...one,
      isOverdue: one.concludedAt === null && one.answerBy < today,
      answers: own.map(({ organisationId, answer, answeredBy, answeredAt }) => ({
        organisation: names.organisation(organisationId),
        isOwn: organisationId === actor.organisationId,
        answer,
        answeredByName: names.person(answeredBy),
        answeredAt,
      })),
      missing: organisationIds.filter((id) => !own.some(({ organisationId }) => organisationId === id)).map((id) => names.organisation(id)),
    };
  });
  return { items, isEditor };
};
