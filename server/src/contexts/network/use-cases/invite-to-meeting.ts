import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { MeetingAnswer } from '../domain/meeting.ts';
import { selectAppointments } from '../storage/appointments.ts';
import { insertMails, type MailMethod } from '../storage/mails.ts';
import { insertInvitees, selectInvitees, updateInvitations, updateInvitee } from '../storage/meetings.ts';
import { auditMeeting, reachAny, reachMeeting } from './reach-meeting.ts';

/** The work of sending one invitation; `jobs/mail-invitation.ts` does it. */
export const invitationMail = { name: 'network.mail-invitation', schema: z.object({ mailId: z.uuid() }) };

/** Everybody with a duty in the network, each once even with several duties. */
const seatsOf = async (tx: Tx, serviceId: Id): Promise<{ organisationId: Id; personId: Id }[]> => {
  const appointments = await selectAppointments(tx, serviceId);
  return [
    ...new Map(
      appointments.map(({ organisationId, personId }) => [`${organisationId} ${personId}`, { organisationId, personId }]),
    ).values(),
  ];
};

/**
 * Mails an invitation with a calendar entry to everybody with a duty in the network, those appointed since the last time too;
 * or that the meeting is cancelled, to those who were invited. Answers how many mails were asked for.
 */
export const inviteToMeeting = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, method = 'REQUEST' }: { meetingId: Id; method?: MailMethod },
): Promise<{ invited: number }> => {
  const { meeting, network } = await reachAny(tx, actor, meetingId);
  if (method === 'REQUEST' && meeting.status !== 'planned') throw new AppError('meetingConcluded');
  if (method === 'REQUEST') await insertInvitees(tx, meetingId, await seatsOf(tx, network.serviceId));
  const round = meeting.invitations + 1;
  await updateInvitations(tx, meetingId, round);
  const people = new Set((await selectInvitees(tx, [meetingId])).map(({ personId }) => personId));
  const { organisationId } = meeting;
  const added = await insertMails(
    tx,
    [...people].map((personId) => ({ id: newId(), organisationId, meetingId, personId, method, round })),
  );
  for (const mailId of added) await enqueue(tx, invitationMail, { mailId });
  await auditMeeting(tx, actor, 'network.meetingInvited', meetingId, { mails: added.length, round });
  return { invited: added.length };
};

/** The invited person says whether she comes. */
export const answerInvitation = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, answer }: { meetingId: Id; answer: MeetingAnswer },
): Promise<void> => {
  const { meeting } = await reachMeeting(tx, actor, meetingId);
  if (meeting.status !== 'planned') throw new AppError('meetingConcluded');
  const seat = { organisationId: actor.organisationId, personId: actor.personId };
  if (!(await updateInvitee(tx, meetingId, seat, { answer, answered_at: new Date() }))) throw new AppError('notFound');
  await auditMeeting(tx, actor, 'network.invitationAnswered', meetingId, { answer });
};
