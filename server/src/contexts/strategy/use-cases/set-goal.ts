import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { readTextTable } from '../../../platform/files/read-table.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { readActuals } from '../domain/read-actuals.ts';
import {
  type Goal,
  insertGoal,
  insertTarget,
  saveActuals,
  selectActuals,
  selectGoal,
  selectGoals,
  selectTarget,
  selectTargets,
  type Target,
  type TargetWords,
  updateGoal,
  updateTarget,
} from '../storage/goals.ts';
import { reachAsWriter, reachStrategy } from './reach-strategy.ts';

type GoalWords = { statement: string; audiences: string[] };

const audit = (tx: Tx, actor: MemberActor, action: string, kind: 'goal' | 'goalTarget', id: Id, details: Record<string, number> = {}) =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: kind, subjectId: id, details });

const reachGoal = async (tx: Tx, actor: MemberActor, goalId: Id): Promise<Goal> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const goal = await selectGoal(tx, serviceId, goalId);
  if (goal === undefined) throw new AppError('notFound');
  return goal;
};

const reachTarget = async (tx: Tx, actor: MemberActor, targetId: Id): Promise<Target> => {
  await reachAsWriter(tx, actor);
  const target = await selectTarget(tx, actor.organisationId, targetId);
  if (target === undefined) throw new AppError('notFound');
  return target;
};

/** Where the service is to be in the long run, and for whom. */
export const setGoal = async (tx: Tx, actor: MemberActor, words: GoalWords): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const id = newId();
  const position = (await selectGoals(tx, serviceId)).length;
  const { organisationId, personId } = actor;
  await insertGoal(tx, { id, serviceId, organisationId, ...words, position, createdBy: personId });
  await audit(tx, actor, 'goalSet', 'goal', id);
  return { id };
};

const goalConflict = ({ statement, audiences, revision }: Goal): AppError =>
  new AppError('editConflict', {}, { extra: { theirs: { statement, audiences, revision } } });

export const changeGoal = async (
  tx: Tx,
  actor: MemberActor,
  { goalId, revision, ...words }: GoalWords & { goalId: Id; revision: number },
): Promise<{ revision: number }> => {
  const goal = await reachGoal(tx, actor, goalId);
  if (!(await updateGoal(tx, goalId, revision, words))) throw goalConflict(goal);
  await audit(tx, actor, 'goalChanged', 'goal', goalId);
  return { revision: revision + 1 };
};

export const setGoalRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { goalId, isRemoved }: { goalId: Id; isRemoved: boolean },
): Promise<void> => {
  const goal = await reachGoal(tx, actor, goalId);
  if ((goal.removedAt !== null) === isRemoved) return;
  await updateGoal(tx, goalId, goal.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'goalRemoved' : 'goalRestored', 'goal', goalId);
};

/** A year's number on the way to the goal: from where, to where, of what. */
export const setTarget = async (tx: Tx, actor: MemberActor, { goalId, ...words }: TargetWords & { goalId: Id }): Promise<{ id: Id }> => {
  const goal = await reachGoal(tx, actor, goalId);
  if (goal.removedAt !== null) throw new AppError('notFound');
  const id = newId();
  const { organisationId, personId } = actor;
  await insertTarget(tx, { id, goalId, organisationId, ...words, createdBy: personId });
  await audit(tx, actor, 'targetSet', 'goalTarget', id, { year: words.year });
  return { id };
};

export const changeTarget = async (
  tx: Tx,
  actor: MemberActor,
  { targetId, revision, ...words }: TargetWords & { targetId: Id; revision: number },
): Promise<{ revision: number }> => {
  const target = await reachTarget(tx, actor, targetId);
  if (!(await updateTarget(tx, targetId, revision, words))) throw new AppError('editConflict', {}, { extra: { theirs: target } });
  await audit(tx, actor, 'targetChanged', 'goalTarget', targetId, { year: words.year });
  return { revision: revision + 1 };
};

export const setTargetRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { targetId, isRemoved }: { targetId: Id; isRemoved: boolean },
): Promise<void> => {
  const target = await reachTarget(tx, actor, targetId);
  if ((target.removedAt !== null) === isRemoved) return;
  await updateTarget(tx, targetId, target.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'targetRemoved' : 'targetRestored', 'goalTarget', targetId);
};

type Months = { targetId: Id; actuals: readonly { month: number; value: number | null }[] };

/** How it went, by month. A month without a value is emptied. */
export const enterActuals = async (tx: Tx, actor: MemberActor, { targetId, actuals }: Months): Promise<void> => {
  await reachTarget(tx, actor, targetId);
  const { organisationId, personId: enteredBy } = actor;
  await saveActuals(tx, { targetId, organisationId, enteredBy }, actuals);
  await audit(tx, actor, 'actualsEntered', 'goalTarget', targetId, { months: actuals.length });
};

/** A pasted table of months and values. With one faulty row nothing is saved, and every faulty row is told. */
export const importActuals = async (
  tx: Tx,
  actor: MemberActor,
  { targetId, text }: { targetId: Id; text: string },
): Promise<{ saved: number }> => {
  const { year } = await reachTarget(tx, actor, targetId);
  const { actuals, faults } = readActuals(readTextTable(text), year);
  const [first] = faults;
  if (first !== undefined) {
    const fields = faults.slice(0, 50).map(({ row, sv, en }) => ({ field: 'text', sv: `Rad ${row}: ${sv}.`, en: `Row ${row}: ${en}.` }));
    throw new AppError('invalidInput', { summarySv: 'Inget är sparat än.', summaryEn: 'Nothing has been saved yet.' }, { fields });
  }
  if (actuals.length === 0)
    throw new AppError(
      'invalidInput',
      { summarySv: `Listan har inga värden för ${year}.`, summaryEn: `The list has no values for ${year}.` },
      {
        fields: [
          {
            field: 'text',
            sv: `Skriv en månad och ett värde per rad, till exempel ${year}-03;1234.`,
            en: `Write a month and a value on each row, such as ${year}-03;1234.`,
          },
        ],
      },
    );
  await enterActuals(tx, actor, { targetId, actuals });
  return { saved: actuals.length };
};

/** The long-term goals with each year's numbers, and how they are going by month. */
export const listGoals = async (tx: Tx, actor: { organisationId: Id } & MemberActor) => {
  const { serviceId, mayWrite } = await reachStrategy(tx, actor);
  const goals = await selectGoals(tx, serviceId);
  const targets = await selectTargets(
    tx,
    goals.map(({ id }) => id),
  );
  const actuals = await selectActuals(
    tx,
    targets.map(({ id }) => id),
  );
  const items = goals.map(({ id, statement, audiences, revision }) => ({
    id,
    statement,
    audiences,
    revision,
    targets: targets
      .filter(({ goalId }) => goalId === id)
      .map(({ goalId: _, organisationId: __, removedAt: ___, ...target }) => {
        const months = actuals.filter(({ targetId }) => targetId === target.id).map(({ month, value }) => ({ month, value }));
        return { ...target, months, latest: months.at(-1) ?? null };
      }),
  }));
  return { mayWrite, items };
};
