import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Meeting, selectMeeting, updateMeeting } from '../storage/meetings.ts';
import { type Network, reachAsEditor, reachNetwork } from './reach-network.ts';

type Reached = { meeting: Meeting; network: Network };

const find = async (tx: Tx, network: Network, meetingId: Id): Promise<Reached> => {
  const meeting = await selectMeeting(tx, network.serviceId, meetingId);
  if (meeting === undefined) throw new AppError('notFound');
  return { meeting, network };
};

/** Every organisation of the network reads its meetings. */
export const reachMeeting = async (tx: Tx, actor: MemberActor, meetingId: Id): Promise<Reached> =>
  find(tx, await reachNetwork(tx, actor), meetingId);

/** A meeting that can still be prepared: for the editor-in-chief, before it has been held or cancelled. */
export const reachPlanned = async (tx: Tx, actor: MemberActor, meetingId: Id): Promise<Reached> => {
  const reached = await find(tx, await reachAsEditor(tx, actor), meetingId);
  if (reached.meeting.status !== 'planned') throw new AppError('meetingConcluded');
  return reached;
};

/** As `reachPlanned`, whatever has become of it. */
export const reachAny = async (tx: Tx, actor: MemberActor, meetingId: Id): Promise<Reached> =>
  find(tx, await reachAsEditor(tx, actor), meetingId);

type Change = Parameters<typeof updateMeeting>[3];

/** Whoever saves second is told what stands there now. */
export const saveMeeting = async (
  tx: Tx,
  { meeting, network }: Reached,
  revision: number,
  change: Change,
): Promise<{ revision: number }> => {
  if (await updateMeeting(tx, meeting.id, revision, change)) return { revision: revision + 1 };
  const now = (await selectMeeting(tx, network.serviceId, meeting.id)) ?? meeting;
  const { title, heldOn, startsAt, place, minutes } = now;
  throw new AppError('editConflict', {}, { extra: { theirs: { title, heldOn, startsAt, place, minutes, revision: now.revision } } });
};

export const auditMeeting = (tx: Tx, actor: MemberActor, action: string, meetingId: Id, details: Record<string, number | string> = {}) =>
  recordAudit(tx, actor, { action, subjectType: 'networkMeeting', subjectId: meetingId, details });
