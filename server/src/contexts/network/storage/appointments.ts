import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Duty, EndReason } from '../domain/duty.ts';
import { networkTables } from './tables.ts';

export type Appointment = {
  id: Id;
  organisationId: Id;
  duty: Duty;
  personId: Id;
  phone: string;
  appointedAt: Date;
  endedAt: Date | null;
  endedBecause: EndReason | null;
};

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.appointment')
    .select([
      'id',
      'organisation_id as organisationId',
      'duty',
      'person_id as personId',
      'phone',
      'appointed_at as appointedAt',
      'ended_at as endedAt',
      'ended_because as endedBecause',
    ]);

/** Who has which duty now, the longest first. */
export const selectAppointments = (tx: Tx, serviceId: Id): Promise<Appointment[]> =>
  whole(tx).where('service_id', '=', serviceId).where('ended_at', 'is', null).orderBy('appointed_at').orderBy('id').execute();

/** All who have had a duty, newest first. */
export const selectHistory = (tx: Tx, serviceId: Id): Promise<Appointment[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('appointed_at', 'desc').orderBy('id', 'desc').limit(500).execute();

export const selectAppointment = (tx: Tx, organisationId: Id, id: Id): Promise<Appointment | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertAppointment = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; duty: Duty; personId: Id; phone: string; appointedBy: Id },
): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.appointment')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      duty: one.duty,
      person_id: one.personId,
      phone: one.phone,
      appointed_by: one.appointedBy,
    })
    .execute();
};

export const updatePhone = async (tx: Tx, id: Id, phone: string): Promise<void> => {
  await networkTables(tx).updateTable('network.appointment').set({ phone }).where('id', '=', id).execute();
};

export const updateEnded = async (tx: Tx, ids: readonly Id[], because: EndReason): Promise<void> => {
  if (ids.length === 0) return;
  await networkTables(tx)
    .updateTable('network.appointment')
    .set({ ended_at: new Date(), ended_because: because })
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
};

/** The living duties that somebody has for an organisation, in every network. */
export const selectDutiesOf = (tx: Tx, organisationId: Id, personId: Id): Promise<Appointment[]> =>
  whole(tx).where('organisation_id', '=', organisationId).where('person_id', '=', personId).where('ended_at', 'is', null).execute();
