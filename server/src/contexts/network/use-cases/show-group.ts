import { listMembers } from '#identity';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isLate, progressOf } from '../domain/group-plan.ts';
import { writeGroupCalendar } from '../files/write-group-calendar.ts';
import { type GroupTask, replaceGroupFeed, selectGroupFeed, selectProjectFacts, selectTasks } from '../storage/group-tasks.ts';
import { selectGroupById, selectGroupMembers, selectGroups } from '../storage/working-groups.ts';
import { describeNetwork } from './describe-network.ts';
import { auditGroup } from './reach-group.ts';
import { nameThem, reachNetwork } from './reach-network.ts';

type Names = Awaited<ReturnType<typeof nameThem>>;

const describeTask = ({ responsibleOrganisationId, responsiblePersonId, groupId: _, ...task }: GroupTask, names: Names, today: string) => ({
  ...task,
  isLate: isLate(task, today as Parameters<typeof isLate>[1]),
  responsible:
    responsibleOrganisationId === null || responsiblePersonId === null
      ? null
      : {
          personId: responsiblePersonId,
          name: names.person(responsiblePersonId) ?? '–',
          organisation: names.organisation(responsibleOrganisationId),
        },
});

const noFacts = { kind: 'group' as const, leaderId: null, startsOn: null, endsOn: null };

/** A group with its plan, as the whole network reads it. */
export const showGroup = async (tx: Tx, actor: MemberActor, { groupId }: { groupId: Id }) => {
  const network = await describeNetwork(tx, actor);
  const group = network.groups.find(({ id }) => id === groupId);
  if (group === undefined) throw new AppError('notFound');
  const tasks = await selectTasks(tx, [groupId]);
  const { leaderId, ...facts } = (await selectProjectFacts(tx, [groupId])).get(groupId) ?? noFacts;
  const names = await nameThem(
    tx,
    [...network.organisations.map(({ id }) => id), ...tasks.flatMap(({ responsibleOrganisationId: id }) => id ?? [])],
    [leaderId, ...tasks.map(({ responsiblePersonId }) => responsiblePersonId)],
  );
  const today = calendarDateOf(new Date());
  const leaderName = names.person(leaderId);
  return {
    ...group,
    ...facts,
    leader: leaderId === null || leaderName === null ? null : { personId: leaderId, name: leaderName },
    progress: progressOf(tasks, today),
    tasks: tasks.map((task) => describeTask(task, names, today)),
  };
};

/** A secret address for a calendar program, for somebody who takes part. It is told once, and stops the one before it. */
export const addGroupFeed = async (tx: Tx, actor: MemberActor, { groupId }: { groupId: Id }): Promise<{ url: string }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const { organisationId, personId } = actor;
  const isThere = (await selectGroups(tx, serviceId)).some(({ id }) => id === groupId);
  if (!isThere) throw new AppError('notFound');
  const isIn = (await selectGroupMembers(tx, [groupId])).some((one) => one.personId === personId && one.organisationId === organisationId);
  if (!isIn) throw new AppError('notYourGroup');
  const token = newToken();
  await replaceGroupFeed(tx, { tokenHash: hashToken(token), groupId, organisationId, personId });
  await auditGroup(tx, actor, 'network.groupFeedAdded', groupId);
  return { url: `${processServices().publicUrl}/gruppkalender/${token}.ics` };
};

/** The group's calendar behind a secret address, for as long as its person is in the group. */
export const readGroupFeed = async (tx: Tx, token: string): Promise<string> => {
  const feed = await selectGroupFeed(tx, hashToken(token));
  if (feed === undefined) throw new AppError('notFound');
  const { groupId, organisationId, personId } = feed;
  const isMember = (await listMembers(tx, organisationId)).some((one) => one.personId === personId);
  const seats = await selectGroupMembers(tx, [groupId]);
  if (!isMember || !seats.some((seat) => seat.personId === personId)) throw new AppError('notFound');
  const group = await selectGroupById(tx, groupId);
  return writeGroupCalendar(group?.name ?? '', new URL(processServices().publicUrl).hostname, await selectTasks(tx, [groupId]));
};
