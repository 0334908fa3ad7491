import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Duty, EndReason } from '../domain/duty.ts';
import { selectHistory } from '../storage/appointments.ts';
import { type Named, nameThem, reachNetwork } from './reach-network.ts';

export type PastAppointment = {
  id: Id;
  duty: Duty;
  organisation: Named;
  personName: string | null;
  appointedAt: Date;
  endedAt: Date | null;
  endedBecause: EndReason | null;
};

/** Who has had which duty in the network, newest first. */
export const listAppointmentHistory = async (tx: Tx, actor: MemberActor): Promise<PastAppointment[]> => {
  const network = await reachNetwork(tx, actor);
  const appointments = await selectHistory(tx, network.serviceId);
  const names = await nameThem(
    tx,
    appointments.map(({ organisationId }) => organisationId),
    appointments.map(({ personId }) => personId),
  );
  return appointments.map(({ id, duty, organisationId, personId, appointedAt, endedAt, endedBecause }) => ({
    id,
    duty,
    organisation: names.organisation(organisationId),
    personName: names.person(personId),
    appointedAt,
    endedAt,
    endedBecause,
  }));
};
