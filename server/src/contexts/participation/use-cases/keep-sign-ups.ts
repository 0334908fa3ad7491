import { recordAudit } from '#identity';
import { type Activity, channelOfType, findActivity, reachActivity, tellActivities } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { hasAttendance } from '../domain/attendance.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { signUpTokenOf } from '../domain/sign-up-token.ts';
import { countSignUps, type SignUpSheet, selectOpenSheets, selectSheet, selectSignUps, upsertSheet } from '../storage/sign-ups.ts';

export const signUpPath = (activityId: Id): string =>
  `/anmalan/${signUpTokenOf('meeting', activityId, processServices().cipher.lookupHash)}`;

/** Open, with days and seats left. */
export const takesSignUps = ({ isOpen, seats, lastDay }: SignUpSheet, taken: number, today = calendarDateOf(new Date())): boolean =>
  isOpen && (lastDay === null || lastDay >= today) && (seats === null || taken < seats);

/** The sheet, its public address, and who has signed up: for the organisation that holds the meeting and nobody else. */
export const showSignUps = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }) => {
  const activity = await findActivity(tx, actor, activityId);
  if (activity === undefined) throw new AppError('notFound');
  const sheet = await selectSheet(tx, activityId);
  const { cipher, publicUrl } = processServices();
  const people = sheet === undefined ? [] : await selectSignUps(tx, activityId);
  return {
    title: activity.title,
    url: sheet === undefined ? null : `${publicUrl}${signUpPath(activityId)}`,
    sheet: sheet ?? null,
    people: people.map(({ id, nameSealed, emailSealed, signedUpAt, confirmation }) => ({
      id,
      name: cipher.decrypt(nameSealed),
      email: emailSealed === null ? null : cipher.decrypt(emailSealed),
      signedUpAt,
      confirmation,
    })),
  };
};

type Command = {
  activityId: Id;
  isOpen: boolean;
  place: string;
  information: string;
  seats: number | null;
  lastDay: string | null;
  notes: string;
  areNotesPublic: boolean;
  revision: number;
};

/** Opens or closes the sign-up, and keeps what was noted. Closing keeps the list. */
export const keepSignUpSheet = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, revision, ...sheet }: Command,
): Promise<{ revision: number }> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (!hasAttendance(channelOfType(activity.type)))
    throw invalidField('type', 'Anmälan finns till möten och utbildningar.', 'One signs up for meetings and trainings.');
  const before = await selectSheet(tx, activityId, { forUpdate: true });
  if ((before?.revision ?? 0) !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before ?? null } });
  const taken = (await countSignUps(tx, [activityId])).get(activityId) ?? 0;
  if (sheet.seats !== null && sheet.seats < taken)
    throw invalidField(
      'seats',
      `${taken} är redan anmälda. Välj minst så många platser.`,
      `${taken} have signed up already. Choose at least as many seats.`,
    );
  const next = await upsertSheet(tx, { activityId, organisationId: actor.organisationId }, sheet);
  await recordAudit(tx, actor, { action: 'participation.signUpKept', subjectType: 'activity', subjectId: activityId });
  return { revision: next };
};

/** Meetings of the organisation that answer for these needs and can be signed up for, or whose notes anybody may read. */
export const listOpenMeetings = async (tx: Tx, organisationId: Id, needIds: readonly Id[]) => {
  const sheets = await selectOpenSheets(tx, organisationId);
  const ids = sheets.map(({ activityId }) => activityId);
  const activities = await tellActivities(tx, ids);
  const taken = await countSignUps(tx, ids);
  const today = calendarDateOf(new Date());
  return sheets
    .flatMap((sheet) => {
      const activity = activities.get(sheet.activityId);
      return activity !== undefined && answersFor(activity, needIds) ? [{ sheet, title: activity.title, day: dayOf(activity) }] : [];
    })
    .toSorted(inOrderOfDays)
    .flatMap(({ sheet, title, day }) => {
      const isOpen = takesSignUps(sheet, taken.get(sheet.activityId) ?? 0, today) && (day === null || day >= today);
      const notes = sheet.areNotesPublic ? sheet.notes : '';
      if (!isOpen && notes === '') return [];
      return [{ title, day, place: sheet.place, notes, url: isOpen ? signUpPath(sheet.activityId) : null }];
    });
};

const answersFor = ({ state, needs }: Activity, needIds: readonly Id[]): boolean =>
  state !== 'cancelled' && needs.some(({ needId }) => needIds.includes(needId));

const dayOf = ({ confirmedDate, plannedDate }: Activity): CalendarDate | null => confirmedDate ?? plannedDate;

type Dated = { sheet: SignUpSheet; day: CalendarDate | null };

/** Those without a day come last. */
const inOrderOfDays = (one: Dated, other: Dated): number =>
  (one.day ?? '9999').localeCompare(other.day ?? '9999') || one.sheet.activityId.localeCompare(other.sheet.activityId);
