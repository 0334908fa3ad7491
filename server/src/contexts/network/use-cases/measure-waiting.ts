import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { standingOf } from '../domain/approval.ts';
import { measureWaits, type Wait, type WaitFigures, type WaitMonth, waitsByMonth } from '../domain/waiting.ts';
import { selectApprovals } from '../storage/approvals.ts';
import { selectConsultationAnswers, selectConsultations } from '../storage/consultations.ts';
import { selectContributions } from '../storage/contributions.ts';
import { selectQuestions } from '../storage/questions.ts';
import { type Network, reachNetwork } from './reach-network.ts';

const contributionWaits = async (tx: Tx, { serviceId, isEditor }: Network, { organisationId }: MemberActor): Promise<Wait[]> =>
  (await selectContributions(tx, serviceId, isEditor ? {} : { organisationId }))
    .filter(({ status }) => status !== 'withdrawn')
    .map(({ sentAt, answeredAt }) => ({ kind: 'contribution', from: sentAt, until: answeredAt }));

const questionWaits = async (tx: Tx, { serviceId, isEditor }: Network, { organisationId }: MemberActor): Promise<Wait[]> =>
  (await selectQuestions(tx, serviceId, isEditor ? undefined : organisationId))
    .filter((one) => isEditor || one.organisationId === organisationId)
    .map(({ askedAt, answeredAt }) => ({ kind: 'question', from: askedAt, until: answeredAt }));

/** Each organisation that was asked is a wait of its own, until it has answered or the round was concluded without it. */
const consultationWaits = async (tx: Tx, { serviceId, isEditor, organisationIds }: Network, actor: MemberActor): Promise<Wait[]> => {
  const consultations = await selectConsultations(tx, serviceId);
  const answers = await selectConsultationAnswers(
    tx,
    consultations.map(({ id }) => id),
  );
  const asked = isEditor ? organisationIds : [actor.organisationId];
  return consultations.flatMap(({ id, createdAt: from, concludedAt }) =>
    asked.flatMap((organisationId): Wait[] => {
      const answer = answers.find((one) => one.consultationId === id && one.organisationId === organisationId);
      if (answer === undefined && concludedAt !== null) return [];
      return [{ kind: 'consultation', from, until: answer?.answeredAt ?? null }];
    }),
  );
};

const approvalWaits = async (tx: Tx, { organisationId }: MemberActor): Promise<Wait[]> =>
  (await selectApprovals(tx, organisationId))
    .filter(({ status }) => status !== 'withdrawn')
    .map((one) => {
      const isPassed = standingOf(one, new Date()).status === 'passed';
      return { kind: 'approval', from: one.askedAt, until: one.answeredAt ?? (isPassed ? one.dueAt : null) };
    });

/**
 * How long people wait for each other: the middle by kind, by month, and what waits now. The own organisation's waits; for the
 * editor-in-chief the whole network's, approvals apart: they are each organisation's own.
 */
export const measureWaiting = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ kinds: WaitFigures[]; months: WaitMonth[]; isEditor: boolean }> => {
  const network = await reachNetwork(tx, actor);
  const waits = [
    ...(await contributionWaits(tx, network, actor)),
    ...(await questionWaits(tx, network, actor)),
    ...(await consultationWaits(tx, network, actor)),
    ...(await approvalWaits(tx, actor)),
  ];
  const months = waitsByMonth(waits, (instant) => calendarDateOf(instant).slice(0, 7));
  return { kinds: measureWaits(waits, new Date()), months: months.slice(-48), isEditor: network.isEditor };
};
