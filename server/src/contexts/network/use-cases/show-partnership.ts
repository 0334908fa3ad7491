import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAgenda } from '../storage/agenda.ts';
import { selectConsultation, selectConsultationAnswers, upsertConsultationAnswer } from '../storage/consultations.ts';
import { selectMeeting } from '../storage/meetings.ts';
import { type Partner, selectPartnershipsOf, selectShares } from '../storage/partners.ts';
import { nameThem, serviceNameOf } from './reach-network.ts';

/** What a partner sees of a meeting: when, where and about what. Never who comes, and no minutes. */
const showMeeting = async (tx: Tx, serviceId: Id, id: Id) => {
  const meeting = await selectMeeting(tx, serviceId, id);
  if (meeting === undefined) return [];
  const { title, heldOn, startsAt, minutesLong, place, status } = meeting;
  return [{ id, title, heldOn, startsAt, minutesLong, place, status, agenda: (await selectAgenda(tx, id)).map((item) => item.title) }];
};

/** The question and the partner's own answer; what the others say is theirs. */
const showConsultation = async (tx: Tx, actor: MemberActor, serviceId: Id, id: Id) => {
  const consultation = await selectConsultation(tx, serviceId, id);
  if (consultation === undefined) return [];
  const { question, background, answerBy, conclusion } = consultation;
  const own = (await selectConsultationAnswers(tx, [id])).find(({ organisationId }) => organisationId === actor.organisationId);
  return [{ id, question, background, answerBy, conclusion, answer: own?.answer ?? null }];
};

const showOne = async (tx: Tx, actor: MemberActor, { serviceId, hostOrganisationId, kind }: Partner) => {
  const shares = await selectShares(tx, serviceId);
  const names = await nameThem(tx, [hostOrganisationId], []);
  const meetings = [];
  const consultations = [];
  for (const share of shares) {
    if (share.kind === 'meeting') meetings.push(...(await showMeeting(tx, serviceId, share.subjectId)));
    else consultations.push(...(await showConsultation(tx, actor, serviceId, share.subjectId)));
  }
  return {
    serviceName: await serviceNameOf(tx, hostOrganisationId, serviceId),
    host: names.organisation(hostOrganisationId),
    kind,
    meetings: meetings.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn)),
    consultations: consultations.toSorted((one, other) => other.answerBy.localeCompare(one.answerBy)),
  };
};

/** What the networks that the actor's organisation is a partner of have shared with their partners. Nothing else of them. */
export const showPartnerships = async (tx: Tx, actor: MemberActor) => {
  const partnerships = [];
  for (const partner of await selectPartnershipsOf(tx, actor.organisationId)) partnerships.push(await showOne(tx, actor, partner));
  return partnerships;
};

/** The partner's answer to a consultation that was shared with it. */
export const answerAsPartner = async (
  tx: Tx,
  actor: MemberActor,
  { consultationId, answer }: { consultationId: Id; answer: string },
): Promise<void> => {
  for (const { serviceId } of await selectPartnershipsOf(tx, actor.organisationId)) {
    if (!(await selectShares(tx, serviceId)).some(({ subjectId }) => subjectId === consultationId)) continue;
    const consultation = await selectConsultation(tx, serviceId, consultationId);
    if (consultation === undefined) continue;
    if (consultation.concludedAt !== null) throw new AppError('consultationConcluded');
    await upsertConsultationAnswer(tx, { consultationId, organisationId: actor.organisationId, answer, answeredBy: actor.personId });
    await recordAudit(tx, actor, { action: 'network.consultationAnswered', subjectType: 'consultation', subjectId: consultationId });
    return;
  }
  throw new AppError('notFound');
};
