import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAppointment, updateEnded } from '../storage/appointments.ts';

/** Takes a duty from somebody of the own organisation. Appointing again gives it back; the history keeps both. */
export const endAppointment = async (tx: Tx, actor: MemberActor, { appointmentId }: { appointmentId: Id }): Promise<void> => {
  const appointment = await selectAppointment(tx, actor.organisationId, appointmentId);
  if (appointment === undefined) throw new AppError('notFound');
  if (appointment.endedAt !== null) return;
  await updateEnded(tx, [appointmentId], 'ended');
  await recordAudit(tx, actor, {
    action: 'network.appointmentEnded',
    subjectType: 'appointment',
    subjectId: appointmentId,
    details: { duty: appointment.duty },
  });
};
