import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import { insertMeeting } from '../storage/meetings.ts';
import type { AgendaSource } from './agenda-sources.ts';
import { fillAgenda } from './arrange-agenda.ts';
import { inviteToMeeting } from './invite-to-meeting.ts';
import { auditMeeting, reachAny, reachPlanned, saveMeeting } from './reach-meeting.ts';
import { reachAsEditor } from './reach-network.ts';

type Plan = { kind: MeetingKind; title: string; heldOn: string; startsAt: string; minutesLong: number; place: string };

/** Plans a meeting of the network, with an agenda made of what is open now. */
export const planMeeting = async (
  tx: Tx,
  actor: MemberActor,
  { sources = [], ...plan }: Plan & { sources?: readonly AgendaSource[] },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  const id = newId();
  await insertMeeting(tx, { id, serviceId, organisationId: actor.organisationId, ...plan, createdBy: actor.personId });
  await auditMeeting(tx, actor, 'network.meetingPlanned', id, { kind: plan.kind });
  await fillAgenda(tx, actor, { meetingId: id, sources });
  return { id };
};

type Change = Partial<Plan> & { meetingId: Id; revision: number };

/** Changes what was planned. Those already invited hear of it when they are invited again. */
export const changeMeeting = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, revision, ...change }: Change,
): Promise<{ revision: number }> => {
  const reached = await reachPlanned(tx, actor, meetingId);
  const { kind, title, heldOn, startsAt, minutesLong, place } = { ...reached.meeting, ...change };
  const saved = await saveMeeting(tx, reached, revision, {
    kind,
    title,
    held_on: heldOn,
    starts_at: startsAt,
    minutes_long: minutesLong,
    place,
  });
  await auditMeeting(tx, actor, 'network.meetingChanged', meetingId, saved);
  return saved;
};

/** Cancels it, and tells those who were invited. Planning it again (`resumeMeeting`) undoes that. */
export const cancelMeeting = async (tx: Tx, actor: MemberActor, { meetingId }: { meetingId: Id }): Promise<void> => {
  const reached = await reachPlanned(tx, actor, meetingId);
  await saveMeeting(tx, reached, reached.meeting.revision, { status: 'cancelled', concluded_at: new Date() });
  if (reached.meeting.invitations > 0) await inviteToMeeting(tx, actor, { meetingId, method: 'CANCEL' });
  await auditMeeting(tx, actor, 'network.meetingCancelled', meetingId);
};

export const resumeMeeting = async (tx: Tx, actor: MemberActor, { meetingId }: { meetingId: Id }): Promise<void> => {
  const reached = await reachAny(tx, actor, meetingId);
  if (reached.meeting.status !== 'cancelled') return;
  await saveMeeting(tx, reached, reached.meeting.revision, { status: 'planned', concluded_at: null });
  await auditMeeting(tx, actor, 'network.meetingResumed', meetingId);
};
