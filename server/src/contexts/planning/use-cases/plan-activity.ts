import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertActivity } from '../storage/activities.ts';
import { replaceActivityNeeds } from '../storage/activity-needs.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { announceActivity } from './announce.ts';
import { assertColleague } from './assert-colleague.ts';
import { reachPlannedProgramme } from './reach-programme.ts';
import { type PlanWish, settlePlan } from './settle-plan.ts';

export type PlanActivityCommand = PlanWish & {
  programmeId: Id;
  title: string;
  needIds: Id[];
  responsiblePersonId?: Id | null;
  note?: string;
  sendOutId?: Id;
  pageId?: Id;
};

/** Plans something that will answer for needs. One of `type` and `channel` must be given; the other follows from it. */
export const planActivity = async (tx: Tx, actor: MemberActor, command: PlanActivityCommand): Promise<{ id: Id; revision: number }> => {
  const { programmeId, title, needIds: wanted, responsiblePersonId = null, note = '', sendOutId = null, pageId = null, ...wish } = command;
  const { organisationId } = actor;
  await reachPlannedProgramme(tx, actor, programmeId);
  await assertColleague(tx, organisationId, responsiblePersonId, 'responsiblePersonId');
  const needIds = await assertOwnNeeds(tx, organisationId, programmeId, wanted);
  const { channel = 'other', plannedDate = null, ...plan } = await settlePlan(tx, actor, programmeId, wish, null);
  const id = newId();
  const about = { id, organisationId, programmeId, title, channel, plannedDate, responsiblePersonId, note, sendOutId, pageId };
  await insertActivity(tx, { ...about, ...plan });
  await replaceActivityNeeds(tx, id, needIds);
  await announceActivity(tx, { id, organisationId, programmeId }, needIds);
  await recordAudit(tx, actor, {
    action: 'planning.activityPlanned',
    subjectType: 'activity',
    subjectId: id,
    details: { channel, type: plan.type ?? channel, needs: needIds.length },
  });
  return { id, revision: 1 };
};

/** Each once; every one must be the organisation's own and living, in this programme. */
export const assertOwnNeeds = async (tx: Tx, organisationId: Id, programmeId: Id, needIds: readonly Id[]): Promise<Id[]> => {
  const ids = [...new Set(needIds)];
  const needs = await selectNeedsBy(tx, organisationId, { needIds: ids });
  if (needs.length < ids.length || needs.some((need) => need.programmeId !== programmeId || need.withdrawnBecause !== null))
    throw new AppError('notFound');
  return ids;
};
