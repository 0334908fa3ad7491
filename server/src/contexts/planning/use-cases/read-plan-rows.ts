import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Activity, stageOf } from '../domain/activity.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Cells } from '../domain/plan-workbook/columns.ts';
import type { PlanRows } from '../domain/plan-workbook/diff-file.ts';
import { joinNames, type PlanBook, pairKey } from '../domain/plan-workbook/plan-book.ts';
import { selectActivities } from '../storage/activities.ts';
import { describeStructure } from './describe-structure.ts';

export type PlanNow = { rows: PlanRows; book: PlanBook; activities: ReadonlyMap<Id, Activity> };

/** The organisation's plan as the workbook's rows, and what the names in it mean. */
export const readPlanRows = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<PlanNow> => {
  const { audiences, messages, needs } = await describeStructure(tx, actor.organisationId, programmeId);
  const activities = await selectActivities(tx, actor.organisationId, { programmeId });
  const members = await listMembers(tx, actor.organisationId);
  const emailOf = new Map(members.map(({ personId, email }) => [personId, email?.toLowerCase() ?? '']));
  const nameOf = new Map([
    ...audiences.map(({ id, name }) => [id, name] as const),
    ...messages.map(({ id, title }) => [id, title] as const),
  ]);
  const needRows = needs.map(({ id, audienceId, messageId, level, needBy, ownerPersonId }): [Id, Cells] => [
    id,
    {
      audience: nameOf.get(audienceId) ?? '',
      message: nameOf.get(messageId) ?? '',
      level,
      needBy: needBy ?? '',
      owner: ownerPersonId === null ? '' : (emailOf.get(ownerPersonId) ?? ''),
    },
  ]);
  return {
    rows: {
      activities: new Map(activities.map((activity) => [activity.id, cellsOf(activity, emailOf)])),
      needs: new Map(needRows),
    },
    book: {
      audiences: new Map(audiences.map(({ id, name }) => [nameKey(name), { id, name }])),
      messages: new Map(messages.map(({ id, title }) => [nameKey(title), { id, name: title }])),
      people: new Map(members.flatMap(({ personId, email }) => (email === null ? [] : [[email.toLowerCase(), personId]]))),
      needs: new Map(needs.map(({ id, audienceId, messageId }) => [pairKey(audienceId, messageId), id])),
    },
    activities: new Map(activities.map((activity) => [activity.id, activity])),
  };
};

const cellsOf = (activity: Activity, emailOf: ReadonlyMap<Id, string>): Cells => ({
  title: activity.title,
  type: activity.type,
  audiences: joinNames(activity.needs.map(({ audienceName }) => audienceName)),
  messages: joinNames(activity.needs.map(({ messageTitle }) => messageTitle)),
  plannedDate: activity.plannedDate ?? '',
  plannedUntil: activity.plannedUntil ?? '',
  confirmedDate: activity.confirmedDate ?? '',
  responsible: activity.responsiblePersonId === null ? '' : (emailOf.get(activity.responsiblePersonId) ?? ''),
  sender: activity.sender,
  executor: activity.executor,
  state: stageOf(activity),
  effortHours: activity.effortHours === null ? '' : String(Number(activity.effortHours)),
  costKronor: activity.costKronor === null ? '' : String(activity.costKronor),
  note: activity.note,
});
