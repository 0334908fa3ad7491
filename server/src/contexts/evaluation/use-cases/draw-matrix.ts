import { structureOf } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { cellState, isLate } from '../domain/cell-state.ts';
import { byUrgency, daysUntil, type Gap, gapReason } from '../domain/gaps.ts';
import { selectNeedStates } from '../storage/need-states.ts';

const untouched = {
  members: 0,
  handedOver: 0,
  delivered: 0,
  confirmed: 0,
  isPlanned: false,
  isPlannedLate: false,
  isDelivered: false,
  isOutdated: false,
  isConfirmed: false,
  isOnTime: false,
};

/** The matrix of one programme as one organisation sees it: the structure from planning, the states from the evidence. */
export const drawMatrix = async (tx: Tx, actor: MemberActor, command: { programmeId: Id; today?: CalendarDate }) => {
  const today = command.today ?? calendarDateOf(new Date());
  const structure = await structureOf(tx, actor.organisationId, command.programmeId);
  const states = await selectNeedStates(tx, actor.organisationId, command.programmeId);
  const audiences = new Map(structure.audiences.map((audience) => [audience.id, audience]));
  const messages = new Map(structure.messages.map((message) => [message.id, message]));
  const judged = structure.needs.map((need) => {
    const counts = states.get(need.id) ?? untouched;
    return { need, counts, late: isLate(need.needBy, counts, today) };
  });
  const cells = judged.map(({ need, counts, late }) => ({
    needId: need.id,
    audienceId: need.audienceId,
    messageId: need.messageId,
    level: need.level,
    needBy: need.needBy,
    ownerPersonId: need.ownerPersonId,
    share: need.share,
    state: cellState(counts),
    late,
    isOutdated: counts.isOutdated,
    isPlannedLate: counts.isPlannedLate,
    members: counts.members,
    handedOver: counts.handedOver,
    delivered: counts.delivered,
    confirmed: counts.confirmed,
  }));
  const gaps = judged.flatMap(({ need, counts, late }): Gap[] => {
    const reason = gapReason(counts, late);
    const audience = audiences.get(need.audienceId);
    if (reason === undefined || audience === undefined) return [];
    const { name: audienceName, tier } = audience;
    const messageTitle = messages.get(need.messageId)?.title ?? '';
    return [
      {
        needId: need.id,
        audienceId: need.audienceId,
        messageId: need.messageId,
        audienceName,
        messageTitle,
        needBy: need.needBy,
        tier,
        days: daysUntil(need.needBy, today),
        reason,
      },
    ];
  });
  return { structure, cells, gaps: gaps.toSorted(byUrgency), counts: countCells(cells, judged) };
};

type Judged = { counts: { isPlanned: boolean; isPlannedLate: boolean; isDelivered: boolean; isConfirmed: boolean }; late: boolean };

/** Each count holds those further on as well: what is delivered has been planned. */
const countCells = (cells: readonly unknown[], judged: readonly Judged[]) => ({
  needs: cells.length,
  planned: judged.filter(({ counts }) => counts.isPlanned || counts.isDelivered || counts.isConfirmed).length,
  delivered: judged.filter(({ counts }) => counts.isDelivered || counts.isConfirmed).length,
  confirmed: judged.filter(({ counts }) => counts.isConfirmed).length,
  late: judged.filter(({ late }) => late).length,
});
