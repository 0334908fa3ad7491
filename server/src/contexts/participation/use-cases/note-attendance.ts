import { audiencesOfRecipients, findMembersNamed, listMembersOf } from '#delivery';
import { recordAudit } from '#identity';
import { type Activity, channelOfType, markActivityDone, noteTurnout, reachActivity } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { hasAttendance, matchRows, provenByAttendance, readPastedRows } from '../domain/attendance.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { attendanceNoted } from '../events.ts';
import { type AttendanceRow, deleteAttendance, replaceAttendance, selectAttendance } from '../storage/attendance.ts';

/** More than this is not picked from a list, but pasted. */
const mostListed = 500;

const audienceIdsOf = ({ needs }: Activity): Id[] => [...new Set(needs.map(({ audienceId }) => audienceId))];

const reachAttended = async (tx: Tx, actor: MemberActor, activityId: Id): Promise<Activity> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (!hasAttendance(channelOfType(activity.type)))
    throw invalidField('type', 'Närvaro finns på möten och utbildningar.', 'Attendance is for meetings and trainings.');
  return activity;
};

/** Who came, and the members of the audiences that the activity answers for, to pick from. */
export const showAttendance = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }) => {
  const activity = await reachAttended(tx, actor, activityId);
  const sheet = await selectAttendance(tx, activityId);
  const members = await listMembersOf(tx, actor.organisationId, audienceIdsOf(activity), mostListed);
  const names = new Map(activity.needs.map(({ audienceId, audienceName }) => [audienceId, audienceName]));
  return {
    title: activity.title,
    state: activity.state,
    isTraining: activity.type === 'training',
    proves: provenByAttendance(activity.type, sheet?.withPractice === true),
    attendance: sheet === undefined ? null : asShown(sheet),
    members: members.map(({ audienceIds, ...member }) => ({ ...member, audiences: audienceIds.flatMap((id) => names.get(id) ?? []) })),
    isCut: members.length === mostListed,
  };
};

const asShown = ({ headCount, withPractice, revision, recordedAt, recipientIds }: AttendanceRow) => ({
  headCount,
  withPractice,
  revision,
  recordedAt,
  recipientIds,
});

/** Which members the pasted names and addresses mean. Saves nothing, and keeps nothing of those who are not members. */
export const matchAttendees = async (tx: Tx, actor: MemberActor, { activityId, text }: { activityId: Id; text: string }) => {
  const activity = await reachAttended(tx, actor, activityId);
  const rows = readPastedRows(text);
  const people = await findMembersNamed(tx, actor.organisationId, audienceIdsOf(activity), {
    names: rows.map(({ name }) => name),
    emails: rows.flatMap(({ email }) => email ?? []),
  });
  const { recipientIds, ...rest } = matchRows(rows, people);
  const found = people.filter(({ recipientId }) => recipientIds.includes(recipientId));
  return { ...rest, found: found.map(({ recipientId, name, email }) => ({ recipientId, name, email })) };
};

type Command = { activityId: Id; recipientIds: Id[]; headCount: number | null; withPractice: boolean; revision?: number };

/**
 * Writes down who came, or how many. A planned activity is done by it. Only members of the audiences that the activity
 * answers for can be named; a mere count is shown and proves nothing about anybody.
 */
export const noteAttendance = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ revision: number }> => {
  const { activityId, headCount, withPractice } = command;
  const activity = await reachAttended(tx, actor, activityId);
  const before = await selectAttendance(tx, activityId, { forUpdate: true });
  if (before !== undefined && before.revision !== command.revision)
    throw new AppError('editConflict', {}, { extra: { theirs: asShown(before) } });
  const recipientIds = [...new Set(command.recipientIds)];
  await assertMembers(tx, activity, recipientIds);
  assertHappened(activity, recipientIds, headCount);
  if (activity.state === 'planned') await markActivityDone(tx, actor, { activityId, ...dayOf(activity) });
  await noteTurnout(tx, actor, { activityId, attended: Math.max(recipientIds.length, headCount ?? 0) });
  const revision = await replaceAttendance(
    tx,
    { activityId, organisationId: actor.organisationId },
    { headCount, withPractice, recordedBy: actor.personId, recipientIds },
  );
  await publish(tx, attendanceNoted, { organisationId: actor.organisationId, activityId });
  await recordAudit(tx, actor, {
    action: 'participation.attendanceNoted',
    subjectType: 'activity',
    subjectId: activityId,
    details: { people: recipientIds.length },
  });
  return { revision };
};

/** The day it was planned for, when that has been; else today. */
const dayOf = ({ confirmedDate, plannedDate }: Activity): { doneOn?: string } => {
  const day = confirmedDate ?? plannedDate;
  return day !== null && day <= calendarDateOf(new Date()) ? { doneOn: day } : {};
};

const assertHappened = ({ state, isIdea }: Activity, recipientIds: readonly Id[], headCount: number | null): void => {
  if (state === 'cancelled' || isIdea)
    throw invalidField(
      'state',
      'Aktiviteten är inställd eller bara en idé. Planera den först.',
      'The activity is cancelled, or only an idea. Plan it first.',
    );
  if (recipientIds.length === 0 && headCount === null)
    throw invalidField('recipientIds', 'Markera vilka som kom, eller skriv hur många.', 'Mark who came, or write how many.');
  if (headCount !== null && headCount < recipientIds.length)
    throw invalidField('headCount', 'Antalet är lägre än hur många du markerat.', 'The number is lower than how many you have marked.');
};

const assertMembers = async (tx: Tx, activity: Activity, recipientIds: readonly Id[]): Promise<void> => {
  const own = audienceIdsOf(activity);
  const audiences = await audiencesOfRecipients(tx, activity.organisationId, recipientIds);
  if (recipientIds.every((id) => audiences.get(id)?.some((audienceId) => own.includes(audienceId)))) return;
  throw invalidField(
    'recipientIds',
    'Någon är inte med i aktivitetens målgrupper. Lägg till personen som medlem först.',
    'Somebody is not in the activity’s audiences. Add the person as a member first.',
  );
};

/** Takes the list away; the activity stays done. */
export const removeAttendance = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }): Promise<Record<string, never>> => {
  await reachAttended(tx, actor, activityId);
  if (!(await deleteAttendance(tx, actor.organisationId, activityId))) return {};
  await publish(tx, attendanceNoted, { organisationId: actor.organisationId, activityId });
  await recordAudit(tx, actor, { action: 'participation.attendanceRemoved', subjectType: 'activity', subjectId: activityId });
  return {};
};
