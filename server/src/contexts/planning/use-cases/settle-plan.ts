import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity, ActivityChannel } from '../domain/activity.ts';
import { fitDetails, type WrittenDetails } from '../domain/activity-details.ts';
import { type ActivityType, channelOfType } from '../domain/activity-type.ts';
import { addDays, daysBetween } from '../domain/calendar-days.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { windowFrom } from '../domain/ripple.ts';
import type { WrittenPlan } from '../storage/activity-plan.ts';
import { selectLocalTypes } from '../storage/local-types.ts';
import { selectMilestones } from '../storage/milestones.ts';

export type PlanWish = Omit<WrittenPlan, 'details'> & {
  details?: WrittenDetails | undefined;
  channel?: ActivityChannel | undefined;
  plannedDate?: string | null | undefined;
};
type Settled = WrittenPlan & { channel?: ActivityChannel; plannedDate?: string | null };
type Before = Pick<Activity, 'type' | 'channel' | 'details' | 'plannedDate' | 'plannedUntil' | 'milestoneId' | 'offset' | 'confirmedDate'>;

/** What is to be written, once kind, dates and milestone agree with each other. `before` is null for a new activity. */
export const settlePlan = async (tx: Tx, actor: MemberActor, programmeId: Id, wish: PlanWish, before: Before | null): Promise<Settled> => {
  assertMayShare(actor, wish);
  await assertOwnLocalType(tx, actor.organisationId, wish.localTypeId);
  const kind = settleKind(wish, before);
  const days = await settleDays(tx, actor.organisationId, programmeId, wish, before);
  assertDaysInOrder({ ...before, ...wish, ...days });
  const details = fitDetails(kind.type, { ...before?.details, ...wish.details });
  return { ...wish, ...kind, ...days, details };
};

const settleKind = ({ type, channel }: PlanWish, before: Before | null): { type: ActivityType; channel: ActivityChannel } => {
  if (type !== undefined) return { type, channel: channel ?? (before?.type === type ? before.channel : channelOfType(type)) };
  if (channel === undefined && before !== null) return { type: before.type, channel: before.channel };
  if (channel === undefined) throw invalidField('type', 'Välj vad det är för sorts aktivitet.', 'Choose what kind of activity it is.');
  const stays = before !== null && channelOfType(before.type) === channel;
  return { type: stays ? before.type : channel, channel };
};

/** A day written by hand lets go of the milestone. */
const settleDays = async (
  tx: Tx,
  organisationId: Id,
  programmeId: Id,
  wish: PlanWish,
  before: Before | null,
): Promise<Pick<Settled, 'plannedDate' | 'plannedUntil' | 'milestoneId' | 'offset'>> => {
  const { milestoneId = null, offset = null, plannedDate } = wish;
  if (milestoneId === null || offset === null) {
    const isByHand = plannedDate !== undefined || wish.milestoneId === null;
    return isByHand ? { milestoneId: null, offset: null, ...movedByHand(wish, before) } : {};
  }
  const milestone = (await selectMilestones(tx, organisationId, programmeId)).find(({ id }) => id === milestoneId);
  if (milestone === undefined) throw new AppError('notFound');
  const window = {
    plannedDate: plannedDate ?? before?.plannedDate ?? null,
    plannedUntil: wish.plannedUntil ?? before?.plannedUntil ?? null,
  };
  return {
    milestoneId,
    offset,
    ...windowFrom(milestone.date, {
      offset,
      plannedDate: window.plannedDate as CalendarDate | null,
      plannedUntil: window.plannedUntil as CalendarDate | null,
    }),
  };
};

/** The window keeps its length when only its first day is moved. */
const movedByHand = ({ plannedDate, plannedUntil }: PlanWish, before: Before | null): Pick<Settled, 'plannedDate' | 'plannedUntil'> => {
  if (plannedDate === undefined) return {};
  if (plannedUntil !== undefined || plannedDate === null || before === null || before.plannedUntil === null || before.plannedDate === null)
    return { plannedDate, ...(plannedDate === null ? { plannedUntil: null } : {}) };
  return { plannedDate, plannedUntil: addDays(plannedDate as CalendarDate, daysBetween(before.plannedDate, before.plannedUntil)) };
};

const assertDaysInOrder = (plan: {
  plannedDate?: string | null | undefined;
  plannedUntil?: string | null | undefined;
  confirmedDate?: string | null | undefined;
  confirmedTime?: string | null | undefined;
}): void => {
  const { plannedDate = null, plannedUntil = null, confirmedDate = null, confirmedTime = null } = plan;
  if (plannedUntil !== null && (plannedDate === null || plannedUntil < plannedDate))
    throw invalidField(
      'plannedUntil',
      'Sista dagen ligger före den första. Välj samma dag eller en senare.',
      'The last day is before the first. Choose the same day or a later one.',
    );
  if (confirmedTime !== null && confirmedDate === null)
    throw invalidField(
      'confirmedDate',
      'Tiden behöver en dag. Fyll i bekräftat datum.',
      'The time needs a day. Fill in the confirmed date.',
    );
};

const assertOwnLocalType = async (tx: Tx, organisationId: Id, localTypeId: Id | null | undefined): Promise<void> => {
  if (localTypeId === null || localTypeId === undefined) return;
  if (!(await selectLocalTypes(tx, organisationId)).some(({ id }) => id === localTypeId)) throw new AppError('notFound');
};

const assertMayShare = ({ roles }: MemberActor, { isShared }: PlanWish): void => {
  if (isShared !== true || roles.includes('editor')) return;
  throw invalidField(
    'isShared',
    'Bara huvudredaktören lägger in aktiviteter i den gemensamma planen.',
    'Only the editor-in-chief puts activities in the shared plan.',
  );
};
