import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type CheckItem, missingItems, shareChecked } from '../domain/communication-check.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  insertChange,
  type ServiceChange,
  saveAnswer,
  selectAnswers,
  selectChange,
  selectChanges,
  updateChange,
} from '../storage/changes.ts';
import { nameThem, reachAsWriter, reachStrategy } from './reach-strategy.ts';

type Words = { title: string; description: string; launchOn: string | null };

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number | string> = {}): Promise<void> =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'serviceChange', subjectId: id, details });

const reach = async (tx: Tx, actor: MemberActor, id: Id): Promise<ServiceChange> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const change = await selectChange(tx, serviceId, id);
  if (change === undefined) throw new AppError('notFound');
  return change;
};

const save = async (tx: Tx, change: ServiceChange, revision: number, what: Parameters<typeof updateChange>[3]): Promise<number> => {
  if (!(await updateChange(tx, change.id, revision, what))) throw new AppError('editConflict', {}, { extra: { theirs: change } });
  return revision + 1;
};

/** Something that is to change in the service. */
export const planChange = async (tx: Tx, actor: MemberActor, { launchOn, ...words }: Words): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const id = newId();
  const { organisationId, personId } = actor;
  await insertChange(tx, {
    id,
    service_id: serviceId,
    organisation_id: organisationId,
    created_by: personId,
    ...words,
    launch_on: launchOn,
  });
  await audit(tx, actor, 'changePlanned', id);
  return { id };
};

export const rewriteChange = async (
  tx: Tx,
  actor: MemberActor,
  { changeId, revision, launchOn, ...words }: Words & { changeId: Id; revision: number },
): Promise<{ revision: number }> => {
  const saved = await save(tx, await reach(tx, actor, changeId), revision, { ...words, launch_on: launchOn });
  await audit(tx, actor, 'changeRewritten', changeId);
  return { revision: saved };
};

type Answer = { changeId: Id; item: CheckItem; answer: string; notNeededBecause: string };

/** One of the four questions: answered, or not needed because of something. Both empty takes the answer away. */
export const answerCheck = async (tx: Tx, actor: MemberActor, { changeId, item, answer, notNeededBecause }: Answer): Promise<void> => {
  await reach(tx, actor, changeId);
  if (answer !== '' && notNeededBecause !== '')
    throw invalidField(
      'answer',
      'Svara, eller skriv varför det inte behövs: inte båda.',
      'Answer, or write why it is not needed: not both.',
    );
  await saveAnswer(tx, { changeId, item, answer, notNeededBecause, answeredBy: actor.personId });
  await audit(tx, actor, 'checkAnswered', changeId, { item });
};

/** It is launched. Whether the check was done is written down now, and nothing said afterwards changes that. Nobody is stopped. */
export const launchChange = async (
  tx: Tx,
  actor: MemberActor,
  { changeId, revision, launchedOn }: { changeId: Id; revision: number; launchedOn: string },
): Promise<{ revision: number; missing: CheckItem[] }> => {
  const change = await reach(tx, actor, changeId);
  if (launchedOn > calendarDateOf(new Date()))
    throw invalidField('launchedOn', 'Lanseringen kan inte vara i framtiden.', 'The launch cannot be in the future.');
  const missing = missingItems(await selectAnswers(tx, [changeId]));
  const saved = await save(tx, change, revision, { launched_on: launchedOn, was_checked: missing.length === 0 });
  await audit(tx, actor, 'changeLaunched', changeId, { missing: missing.length });
  return { revision: saved, missing };
};

/** It was not launched after all. */
export const unlaunchChange = async (
  tx: Tx,
  actor: MemberActor,
  { changeId, revision }: { changeId: Id; revision: number },
): Promise<{ revision: number }> => {
  const saved = await save(tx, await reach(tx, actor, changeId), revision, { launched_on: null, was_checked: null });
  await audit(tx, actor, 'changeUnlaunched', changeId);
  return { revision: saved };
};

export const setChangeRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { changeId, isRemoved }: { changeId: Id; isRemoved: boolean },
): Promise<void> => {
  const change = await reach(tx, actor, changeId);
  if ((change.removedAt !== null) === isRemoved) return;
  await save(tx, change, change.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'changeRemoved' : 'changeRestored', changeId);
};

/** Every planned and launched change with its check, and the share of the launched that had it before. */
export const listChanges = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, mayWrite } = await reachStrategy(tx, actor);
  const changes = await selectChanges(tx, serviceId);
  const answers = await selectAnswers(
    tx,
    changes.map(({ id }) => id),
  );
  const names = await nameThem(
    tx,
    [],
    answers.map(({ answeredBy }) => answeredBy),
  );
  const today = calendarDateOf(new Date());
  const items = changes.map(({ organisationId: _, removedAt: __, ...change }) => {
    const own = answers.filter(({ changeId }) => changeId === change.id);
    const missing = missingItems(own);
    return {
      ...change,
      missing,
      /** The day has come and something is unanswered. */
      isLate: change.launchedOn === null && change.launchOn !== null && change.launchOn <= today && missing.length > 0,
      answers: own.map(({ changeId: ___, answeredBy, ...answer }) => ({ ...answer, answeredByName: names.person(answeredBy) })),
    };
  });
  return { mayWrite, share: shareChecked(changes), items };
};
