import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { Activity } from '../domain/activity.ts';
import type { ActivityType } from '../domain/activity-type.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Cells } from '../domain/plan-workbook/columns.ts';
import { type PlanBook, pairKey, readNames } from '../domain/plan-workbook/plan-book.ts';
import { changeActivity } from './change-activity.ts';
import type { NeedChange } from './change-needs.ts';
import { cancelActivity, markActivityDone, reopenActivity } from './conclude-activity.ts';
import { planActivity } from './plan-activity.ts';
import { reachActivity } from './reach-activity.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);
const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));

/** Only the cells that are given; their text has been checked. */
const fieldsOf = (cells: Cells, { people }: PlanBook) => ({
  ...(cells.title === undefined ? {} : { title: cells.title }),
  ...(cells.type === undefined || cells.type === '' ? {} : { type: cells.type as ActivityType }),
  ...(cells.plannedDate === undefined ? {} : { plannedDate: orNull(cells.plannedDate) }),
  ...(cells.plannedUntil === undefined ? {} : { plannedUntil: orNull(cells.plannedUntil) as CalendarDate | null }),
  ...(cells.confirmedDate === undefined ? {} : { confirmedDate: orNull(cells.confirmedDate) as CalendarDate | null }),
  ...(cells.confirmedDate === '' ? { confirmedTime: null } : {}),
  ...(cells.responsible === undefined ? {} : { responsiblePersonId: people.get(cells.responsible) ?? null }),
  ...(cells.sender === undefined ? {} : { sender: cells.sender }),
  ...(cells.executor === undefined ? {} : { executor: cells.executor }),
  ...(cells.effortHours === undefined ? {} : { effortHours: numberOrNull(cells.effortHours) }),
  ...(cells.costKronor === undefined ? {} : { costKronor: numberOrNull(cells.costKronor) }),
  ...(cells.note === undefined ? {} : { note: cells.note }),
  ...(cells.state === undefined ? {} : { isIdea: cells.state === 'idea' }),
});

/**
 * What the activity is to answer for: what it answers for and still may, and every need that a new group or message in the row brings.
 * Pairs that somebody has left out by choice stay out.
 */
const needsFor = (cells: Cells, activity: Activity | null, book: PlanBook): Id[] => {
  const audiences = readNames(cells.audiences ?? '', book.audiences).found;
  const messages = readNames(cells.messages ?? '', book.messages).found;
  const had = activity?.needs ?? [];
  const kept = had.filter((need) => audiences.some(({ id }) => id === need.audienceId) && messages.some(({ id }) => id === need.messageId));
  const isNew = (audienceId: Id, messageId: Id): boolean =>
    !had.some((need) => need.audienceId === audienceId) || !had.some((need) => need.messageId === messageId);
  const added = audiences.flatMap(({ id: audienceId }) =>
    messages.flatMap(({ id: messageId }) => (isNew(audienceId, messageId) ? (book.needs.get(pairKey(audienceId, messageId)) ?? []) : [])),
  );
  return [...new Set([...kept.map(({ needId }) => needId), ...added])];
};

export const addActivityFromCells = async (tx: Tx, actor: MemberActor, programmeId: Id, cells: Cells, book: PlanBook): Promise<Id> => {
  const { title = '', ...fields } = fieldsOf(cells, book);
  const { id } = await planActivity(tx, actor, { programmeId, title, needIds: needsFor(cells, null, book), ...fields });
  if (cells.state === 'done') await markActivityDone(tx, actor, { activityId: id });
  if (cells.state === 'cancelled') await cancelActivity(tx, actor, { activityId: id });
  return id;
};

/** Writes the given cells of one activity; `now` is the whole row as the plan has it. */
export const writeActivityCells = async (
  tx: Tx,
  actor: MemberActor,
  activityId: Id,
  cells: Cells,
  now: Cells,
  book: PlanBook,
): Promise<void> => {
  const { state } = cells;
  if (state !== undefined && state !== 'done' && state !== 'cancelled') await reopenActivity(tx, actor, { activityId });
  const activity = await reachActivity(tx, actor, activityId);
  // The file says both days of the window; moving the first must not drag the last along.
  const days = cells.plannedDate === undefined ? {} : { plannedUntil: cells.plannedUntil ?? now.plannedUntil ?? '' };
  const changesNeeds = cells.audiences !== undefined || cells.messages !== undefined;
  const needIds = changesNeeds ? { needIds: needsFor({ ...now, ...cells }, activity, book) } : {};
  const fields = { ...fieldsOf({ ...cells, ...days }, book), ...needIds };
  const isHistory = activity.state === 'done' && state === undefined;
  const written = isHistory ? { note: cells.note ?? activity.note } : fields;
  if (Object.keys(written).length > 0 && !(state === 'done' && activity.state === 'done'))
    await changeActivity(tx, actor, { activityId, revision: activity.revision, ...written });
  if (state === 'done') await markActivityDone(tx, actor, { activityId });
  if (state === 'cancelled') await cancelActivity(tx, actor, { activityId });
};

export const needChangeOf = (needId: Id, cells: Cells, { people }: PlanBook): NeedChange => ({
  needId,
  ...(cells.level === undefined ? {} : { level: cells.level as KnowledgeLevel }),
  ...(cells.needBy === undefined ? {} : { needBy: orNull(cells.needBy) }),
  ...(cells.owner === undefined ? {} : { ownerPersonId: people.get(cells.owner) ?? null }),
});

export const pairOf = (
  { audience = '', message = '' }: Cells,
  { audiences, messages }: PlanBook,
): { audienceId: Id; messageId: Id } | null => {
  const [group, text] = [audiences.get(nameKey(audience)), messages.get(nameKey(message))];
  return group === undefined || text === undefined ? null : { audienceId: group.id, messageId: text.id };
};
