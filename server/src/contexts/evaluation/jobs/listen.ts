import { passedOn } from '#cascade';
import { handOutReceived } from '#collaboration';
import { entriesConcluded, findEntries, lettersConcluded, membersChanged, receiptGiven } from '#delivery';
import { letterRead } from '#mailbox';
import { attendanceNoted, checkAnswered } from '#participation';
import { activityChanged, audienceChanged, livingNeedIds, messageChanged, needsChanged } from '#planning';
import { defineListener } from '../../../platform/jobs/events.ts';
import { noteAttendance } from '../use-cases/note-attendance.ts';
import { noteCheck } from '../use-cases/note-check.ts';
import { noteDeliveries } from '../use-cases/note-deliveries.ts';
import { noteHandOut } from '../use-cases/note-hand-out.ts';
import { noteLetters } from '../use-cases/note-letters.ts';
import { notePassedOn } from '../use-cases/note-passed-on.ts';
import { refreshNeedStates } from '../use-cases/refresh-need-states.ts';

/** Evaluation only listens. Every handler counts from the facts as they are now, so each may come twice and in any order. */
export const listeners = [
  defineListener('evaluation.follow-needs', needsChanged, (tx, { needIds }) => refreshNeedStates(tx, needIds)),
  defineListener('evaluation.follow-activity', activityChanged, async (tx, { activityId, needIds }) => {
    await noteAttendance(tx, { activityId });
    await refreshNeedStates(tx, needIds);
  }),
  defineListener('evaluation.follow-message', messageChanged, async (tx, { messageId }) =>
    refreshNeedStates(tx, await livingNeedIds(tx, { messageId })),
  ),
  defineListener('evaluation.follow-audience', audienceChanged, async (tx, { programmeId, audienceIds }) =>
    refreshNeedStates(tx, await livingNeedIds(tx, { programmeId, audienceIds })),
  ),
  defineListener('evaluation.follow-members', membersChanged, async (tx, { organisationId, audienceId }) =>
    refreshNeedStates(tx, await livingNeedIds(tx, { organisationId, audienceId })),
  ),
  defineListener('evaluation.note-deliveries', entriesConcluded, async (tx, { organisationId, sendOutId, entries }) => {
    const facts = await findEntries(
      tx,
      entries.map(({ entryId }) => entryId),
    );
    const proofs = facts
      .filter(({ status }) => status === 'handedOver' || status === 'delivered')
      .map(({ recipientId, status, concludedAt, receiptAt }) => ({
        recipientId,
        handedOverAt: concludedAt ?? new Date(),
        deliveredAt: status === 'delivered' ? (concludedAt ?? new Date()) : null,
        readAt: null,
        receiptAt,
      }));
    await noteDeliveries(tx, { organisationId, sendOutId, proofs });
  }),
  defineListener('evaluation.note-receipt', receiptGiven, async (tx, { organisationId, sendOutId, entryId, recipientId }) => {
    const [entry] = await findEntries(tx, [entryId]);
    const at = entry?.receiptAt ?? new Date();
    await noteDeliveries(tx, {
      organisationId,
      sendOutId,
      proofs: [{ recipientId, handedOverAt: at, deliveredAt: at, readAt: null, receiptAt: at }],
    });
  }),
  defineListener('evaluation.note-attendance', attendanceNoted, noteAttendance),
  defineListener('evaluation.note-check', checkAnswered, noteCheck),
  defineListener('evaluation.note-passed-on', passedOn, notePassedOn),
  defineListener('evaluation.note-hand-out', handOutReceived, noteHandOut),
  defineListener('evaluation.note-letters', lettersConcluded, noteLetters),
  defineListener('evaluation.note-reading', letterRead, async (tx, { deliveryId, at }) => {
    const [entry] = await findEntries(tx, [deliveryId]);
    if (entry === undefined) return;
    const { organisationId, sendOutId, activityId, recipientId } = entry;
    const source = sendOutId === null ? (activityId === null ? undefined : { activityId }) : { sendOutId };
    if (source === undefined) return;
    const readAt = new Date(at);
    await noteDeliveries(tx, {
      organisationId,
      ...source,
      proofs: [{ recipientId, handedOverAt: readAt, deliveredAt: readAt, readAt, receiptAt: null }],
    });
  }),
];
