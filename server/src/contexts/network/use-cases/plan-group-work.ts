import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { GroupKind } from '../domain/group-plan.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type GroupTask,
  insertTask,
  selectTask,
  updateProjectFacts,
  updateTask,
  updateTaskRemoved,
  type WrittenTask,
} from '../storage/group-tasks.ts';
import { selectGroupMembers } from '../storage/working-groups.ts';
import { auditGroup, reachGroup } from './reach-group.ts';

const assertDays = (startsOn: string | null, endsOn: string | null, field: string): void => {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw invalidField(field, 'Sista dagen kommer före den första.', 'The last day comes before the first.');
};

const assertInGroup = async (
  tx: Tx,
  groupId: Id,
  personId: Id | null,
  field: string,
): Promise<{ organisationId: Id; personId: Id } | null> => {
  if (personId === null) return null;
  const seat = (await selectGroupMembers(tx, [groupId])).find((one) => one.personId === personId);
  if (seat === undefined)
    throw invalidField(field, 'Personen är inte med i gruppen. Lägg till den först.', 'That person is not in the group. Add them first.');
  return { organisationId: seat.organisationId, personId };
};

type Project = { groupId: Id; kind: GroupKind; leaderPersonId: Id | null; startsOn: string | null; endsOn: string | null };

/** Makes the group a project with days and a leader from among its members, or a plain group again. */
export const setProject = async (tx: Tx, actor: MemberActor, { groupId, ...wanted }: Project): Promise<void> => {
  const { kind, leaderPersonId, startsOn, endsOn } = wanted;
  await reachGroup(tx, actor, groupId);
  assertDays(startsOn, endsOn, 'endsOn');
  const leader = await assertInGroup(tx, groupId, leaderPersonId, 'leaderPersonId');
  await updateProjectFacts(tx, groupId, { kind, leaderId: leader?.personId ?? null, startsOn, endsOn });
  await auditGroup(tx, actor, 'network.projectSet', groupId, { kind });
};

type Task = Omit<WrittenTask, 'responsible'> & { responsiblePersonId: Id | null };

const settle = async (tx: Tx, groupId: Id, { responsiblePersonId, ...task }: Task): Promise<WrittenTask> => {
  assertDays(task.startsOn, task.dueOn, 'dueOn');
  return { ...task, responsible: await assertInGroup(tx, groupId, responsiblePersonId, 'responsiblePersonId') };
};

export const addTask = async (tx: Tx, actor: MemberActor, { groupId, ...task }: Task & { groupId: Id }): Promise<{ id: Id }> => {
  await reachGroup(tx, actor, groupId);
  const id = newId();
  await insertTask(tx, { id, groupId, organisationId: actor.organisationId, createdBy: actor.personId }, await settle(tx, groupId, task));
  await auditGroup(tx, actor, 'network.taskAdded', groupId, { taskId: id });
  return { id };
};

const reachTask = async (tx: Tx, actor: MemberActor, taskId: Id): Promise<GroupTask> => {
  const task = await selectTask(tx, taskId);
  if (task === undefined) throw new AppError('notFound');
  await reachGroup(tx, actor, task.groupId);
  return task;
};

/** Everything about a task at once. Whoever saves second is told what stands there now. */
export const changeTask = async (
  tx: Tx,
  actor: MemberActor,
  { taskId, revision, ...wanted }: Task & { taskId: Id; revision: number },
): Promise<{ revision: number }> => {
  const before = await reachTask(tx, actor, taskId);
  if (!(await updateTask(tx, taskId, revision, await settle(tx, before.groupId, wanted))))
    throw new AppError('editConflict', {}, { extra: { theirs: { title: before.title, note: before.note, revision: before.revision } } });
  await auditGroup(tx, actor, 'network.taskChanged', before.groupId, { taskId, status: wanted.status });
  return { revision: revision + 1 };
};

/** Takes a task away, or brings it back. */
export const setTaskRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { taskId, isRemoved }: { taskId: Id; isRemoved: boolean },
): Promise<void> => {
  const { groupId } = await reachTask(tx, actor, taskId);
  await updateTaskRemoved(tx, taskId, isRemoved ? new Date() : null);
  await auditGroup(tx, actor, isRemoved ? 'network.taskRemoved' : 'network.taskRestored', groupId, { taskId });
};
