import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { meetingHeld } from '../events.ts';
import { replaceDecisions, selectInvitees, updateInvitee } from '../storage/meetings.ts';
import { auditMeeting, reachPlanned, saveMeeting } from './reach-meeting.ts';

type Seat = { organisationId: Id; personId: Id; attended: boolean };

/** Who was there. Somebody who came without being invited is added by inviting her first. */
export const markAttendance = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, people }: { meetingId: Id; people: Seat[] },
): Promise<void> => {
  await reachPlanned(tx, actor, meetingId);
  for (const { attended, ...seat } of people) if (!(await updateInvitee(tx, meetingId, seat, { attended }))) throw new AppError('notFound');
  await auditMeeting(tx, actor, 'network.attendanceMarked', meetingId, { people: people.length });
};

type Minutes = { meetingId: Id; revision: number; minutes: string; decisions: { text: string; owner: string; dueOn: string | null }[] };

/** The minutes while they are written: for the editor-in-chief only, until they are published. */
export const writeMinutes = async (tx: Tx, actor: MemberActor, command: Minutes): Promise<{ revision: number }> => {
  const reached = await reachPlanned(tx, actor, command.meetingId);
  const saved = await saveMeeting(tx, reached, command.revision, { minutes: command.minutes });
  await replaceDecisions(
    tx,
    command.meetingId,
    command.decisions.map((decision) => ({ id: newId(), ...decision })),
  );
  await auditMeeting(tx, actor, 'network.minutesWritten', command.meetingId, { decisions: command.decisions.length });
  return saved;
};

/** Publishes the minutes to the network: the meeting is held, and its attendance is evidence that no longer changes. */
export const publishMinutes = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, revision }: { meetingId: Id; revision: number },
): Promise<void> => {
  const reached = await reachPlanned(tx, actor, meetingId);
  const { meeting } = reached;
  if (meeting.minutes.trim() === '') throw invalidField('minutes', 'Skriv protokollet först.', 'Write the minutes first.');
  const invitees = await selectInvitees(tx, [meetingId]);
  const present = invitees.filter(({ attended }) => attended === true);
  if (present.length === 0) throw invalidField('attendance', 'Markera vilka som var med.', 'Mark who was there.');
  await saveMeeting(tx, reached, revision, { status: 'held', concluded_at: new Date() });
  const counts = {
    invited: invitees.length,
    attended: present.length,
    organisations: new Set(present.map(({ organisationId }) => organisationId)).size,
  };
  await publish(tx, meetingHeld, { meetingId, organisationId: actor.organisationId, serviceId: meeting.serviceId, ...counts });
  await auditMeeting(tx, actor, 'network.meetingHeld', meetingId, counts);
};
