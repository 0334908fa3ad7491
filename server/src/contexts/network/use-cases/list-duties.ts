import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Appointment, selectAppointments } from '../storage/appointments.ts';

/** Who has which duty in a network now, the longest first: for contexts above that have something to tell them. */
export const listDuties = (tx: Tx, serviceId: Id): Promise<Appointment[]> => selectAppointments(tx, serviceId);
