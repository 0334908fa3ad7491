import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isReminderDue, mayRemind } from '../domain/reminders.ts';
import { type CascadeRow, lockCascade } from '../storage/cascades.ts';
import { selectHolders, updateHolder } from '../storage/holders.ts';
import { mailLinks, mailReminders, newLink } from './mail-links.ts';
import { takeCascade, takeHolder } from './reach-cascade.ts';

/** A reminder now, to one of those who have not answered: never more than agreed, and one a day. */
export const remindHolder = async (tx: Tx, actor: MemberActor, { holderId }: { holderId: Id }): Promise<{ reminded: number }> => {
  const { holder, cascade } = await takeHolder(tx, actor, holderId, ['running']);
  if (!mayRemind(holder, { limit: cascade.reminderLimit }, calendarDateOf(new Date())))
    throw new AppError('notRemindable', { limit: cascade.reminderLimit });
  const reminded = await mailReminders(tx, cascade, [holderId]);
  await tellReminded(tx, actor, cascade, reminded);
  return { reminded };
};

/** A reminder now to everybody who has not answered and may have one more. */
export const remindEverybody = async (
  tx: Tx,
  actor: MemberActor,
  { cascadeId }: { cascadeId: Id },
): Promise<{ reminded: number; skipped: number }> => {
  const cascade = await takeCascade(tx, actor, cascadeId, ['running']);
  const today = calendarDateOf(new Date());
  const unknown = (await selectHolders(tx, cascadeId)).filter(
    ({ sentAt, confirmedAt, declinedAt }) => sentAt !== null && confirmedAt === null && declinedAt === null,
  );
  const allowed = unknown.filter((holder) => mayRemind(holder, { limit: cascade.reminderLimit }, today));
  const reminded = await mailReminders(
    tx,
    cascade,
    allowed.map(({ id }) => id),
  );
  await tellReminded(tx, actor, cascade, reminded);
  return { reminded, skipped: unknown.length - reminded };
};

const tellReminded = async (tx: Tx, actor: MemberActor | { organisationId: Id }, cascade: CascadeRow, holders: number): Promise<void> => {
  if (holders > 0)
    await recordAudit(tx, actor, { action: 'cascade.reminded', subjectType: 'cascade', subjectId: cascade.id, details: { holders } });
};

/** What the schedule asks for today, in one cascade. Asked twice the same day it does nothing the second time. */
export const remindOnSchedule = async (tx: Tx, place: { id: Id; organisationId: Id }, today: CalendarDate): Promise<number> => {
  const cascade = await lockCascade(tx, place.organisationId, place.id);
  if (cascade === undefined || cascade.status !== 'running' || cascade.removedAt !== null) return 0;
  const schedule = { days: cascade.reminderDays, before: cascade.reminderBefore, limit: cascade.reminderLimit };
  const due = (await selectHolders(tx, cascade.id)).filter((holder) => isReminderDue(holder, schedule, cascade.lastDay, today));
  const reminded = await mailReminders(
    tx,
    cascade,
    due.map(({ id }) => id),
  );
  await tellReminded(tx, { organisationId: cascade.organisationId }, cascade, reminded);
  return reminded;
};

/** Sends the link now: once more, or to somebody whose turn has not come because the chain has stopped above. */
export const sendLink = async (tx: Tx, actor: MemberActor, { holderId }: { holderId: Id }): Promise<{ sent: number }> => {
  const { holder, cascade } = await takeHolder(tx, actor, holderId, ['running']);
  if (holder.kind === 'audience') throw new AppError('notFound');
  const sent = await mailLinks(tx, cascade, [holderId]);
  await recordAudit(tx, actor, {
    action: 'cascade.linkSent',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id },
  });
  return { sent };
};

/** A link to hand over in another way. It is a new one: the one that was mailed cannot be read back, and still works. */
export const copyLink = async (tx: Tx, actor: MemberActor, { holderId }: { holderId: Id }): Promise<{ url: string }> => {
  const { holder, cascade } = await takeHolder(tx, actor, holderId, ['running', 'stopped']);
  if (holder.kind === 'audience') throw new AppError('notFound');
  const token = await newLink(tx, holderId);
  if (holder.sentAt === null) await updateHolder(tx, holderId, { sentAt: new Date() });
  await recordAudit(tx, actor, {
    action: 'cascade.linkCopied',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id },
  });
  return { url: linkUrl(token) };
};

export const linkUrl = (token: string): string => `${processServices().publicUrl}/budkavle/${token}`;
