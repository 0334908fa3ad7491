import type { Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MeetingAnswer, MeetingKind, MeetingStatus } from '../domain/meeting.ts';
import { type NetworkTables, networkTables } from './tables.ts';

export type Meeting = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  kind: MeetingKind;
  status: MeetingStatus;
  title: string;
  heldOn: CalendarDate;
  startsAt: string;
  minutesLong: number;
  place: string;
  revision: number;
  invitations: number;
  minutes: string;
  createdBy: Id;
  createdAt: Date;
  concludedAt: Date | null;
};
export type Invitee = {
  meetingId: Id;
  organisationId: Id;
  personId: Id;
  answer: MeetingAnswer | null;
  attended: boolean | null;
};
export type Decision = { id: Id; text: string; owner: string; dueOn: CalendarDate | null };

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.meeting')
    .select([
      'id',
      'service_id as serviceId',
      'organisation_id as organisationId',
      'kind',
      'status',
      'title',
      'held_on as heldOn',
      'starts_at as startsAt',
      'minutes_long as minutesLong',
      'place',
      'revision',
      'invitations',
      'minutes',
      'created_by as createdBy',
      'created_at as createdAt',
      'concluded_at as concludedAt',
    ]);

/** Latest day first. */
export const selectMeetings = (tx: Tx, serviceId: Id): Promise<Meeting[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('held_on', 'desc').orderBy('id', 'desc').limit(200).execute();

export const selectMeeting = (tx: Tx, serviceId: Id, id: Id): Promise<Meeting | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

/** For the job, which knows no actor. */
export const selectMeetingOf = (tx: Tx, organisationId: Id, id: Id): Promise<Meeting | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

type NewMeeting = Pick<
  Meeting,
  'id' | 'serviceId' | 'organisationId' | 'kind' | 'title' | 'startsAt' | 'minutesLong' | 'place' | 'createdBy'
> & {
  heldOn: string;
};

export const insertMeeting = async (tx: Tx, one: NewMeeting): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.meeting')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      kind: one.kind,
      title: one.title,
      held_on: one.heldOn,
      starts_at: one.startsAt,
      minutes_long: one.minutesLong,
      place: one.place,
      created_by: one.createdBy,
    })
    .execute();
};

type Change = Omit<Updateable<NetworkTables['network.meeting']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateMeeting = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await networkTables(tx)
    .updateTable('network.meeting')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateInvitations = async (tx: Tx, id: Id, invitations: number): Promise<void> => {
  await networkTables(tx).updateTable('network.meeting').set({ invitations }).where('id', '=', id).execute();
};

export const selectInvitees = async (tx: Tx, meetingIds: readonly Id[]): Promise<Invitee[]> =>
  meetingIds.length === 0
    ? []
    : networkTables(tx)
        .selectFrom('network.invitee')
        .where('meeting_id', 'in', meetingIds)
        .select(['meeting_id as meetingId', 'organisation_id as organisationId', 'person_id as personId', 'answer', 'attended'])
        .execute();

type Seat = { organisationId: Id; personId: Id };

export const insertInvitees = async (tx: Tx, meetingId: Id, seats: readonly Seat[]): Promise<void> => {
  if (seats.length === 0) return;
  await networkTables(tx)
    .insertInto('network.invitee')
    .values(seats.map(({ organisationId, personId }) => ({ meeting_id: meetingId, organisation_id: organisationId, person_id: personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** False when the person is not invited for that organisation. */
export const updateInvitee = async (
  tx: Tx,
  meetingId: Id,
  { organisationId, personId }: Seat,
  change: { answer?: MeetingAnswer; answered_at?: Date; attended?: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await networkTables(tx)
    .updateTable('network.invitee')
    .set(change)
    .where('meeting_id', '=', meetingId)
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectDecisions = (tx: Tx, meetingId: Id): Promise<Decision[]> =>
  networkTables(tx)
    .selectFrom('network.decision')
    .where('meeting_id', '=', meetingId)
    .select(['id', 'text', 'owner', 'due_on as dueOn'])
    .orderBy('position')
    .execute();

export const replaceDecisions = async (
  tx: Tx,
  meetingId: Id,
  decisions: readonly { id: Id; text: string; owner: string; dueOn: string | null }[],
): Promise<void> => {
  await networkTables(tx).deleteFrom('network.decision').where('meeting_id', '=', meetingId).execute();
  if (decisions.length === 0) return;
  await networkTables(tx)
    .insertInto('network.decision')
    .values(decisions.map(({ dueOn, ...one }, position) => ({ ...one, meeting_id: meetingId, due_on: dueOn, position })))
    .execute();
};
