import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import { updateOwnLevels } from '../storage/audience-links.ts';
import { type Need, type NeedValues, selectNeedsBy, updateNeedValues } from '../storage/needs.ts';
import { announceNeeds } from './announce.ts';
import { assertColleague } from './assert-colleague.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme, reachPlannedProgramme } from './reach-programme.ts';

/** What is left out stays as it is; `needBy: null` takes the date away. */
export type NeedChange = { needId: Id; level?: KnowledgeLevel; needBy?: string | null; ownerPersonId?: Id | null; share?: number };

/** Changes many needs at once and answers how they were before, which undoes it when sent back. */
export const changeNeeds = async (
  tx: Tx,
  actor: MemberActor,
  command: { programmeId: Id; changes: NeedChange[] },
): Promise<{ changed: number; previous: NeedValues[] }> => {
  const { isOwn } = await reachPlannedProgramme(tx, actor, command.programmeId);
  if (isOwn) await lockOwnProgramme(tx, actor, command.programmeId);
  const changes = new Map(command.changes.map((change) => [change.needId, change]));
  const needs = await selectNeedsBy(tx, actor.organisationId, { needIds: [...changes.keys()] });
  if (needs.length < changes.size || needs.some((need) => need.programmeId !== command.programmeId || need.withdrawnBecause !== null))
    throw new AppError('notFound');
  for (const personId of new Set(command.changes.map(({ ownerPersonId }) => ownerPersonId)))
    await assertColleague(tx, actor.organisationId, personId, 'ownerPersonId');
  const previous = needs.map(valuesOf);
  const next = needs.map((need) => ({ ...valuesOf(need), ...withoutGaps(changes.get(need.id)) }));
  const changed = next.filter((values, index) => JSON.stringify(values) !== JSON.stringify(previous[index]));
  await updateNeedValues(tx, actor.organisationId, changed);
  if (isOwn) await changeTemplate(tx, actor, needs, changed);
  await announceNeeds(
    tx,
    command.programmeId,
    changed.map(({ needId }) => ({ id: needId, organisationId: actor.organisationId })),
  );
  await recordAudit(tx, actor, {
    action: 'planning.needsChanged',
    subjectType: 'programme',
    subjectId: command.programmeId,
    details: { needs: changed.length },
  });
  return { changed: changed.length, previous };
};

/** One need, when its programme is not known to the caller. */
export const changeNeed = async (tx: Tx, actor: MemberActor, change: NeedChange): Promise<{ changed: number; previous: NeedValues[] }> => {
  const [need] = await selectNeedsBy(tx, actor.organisationId, { needIds: [change.needId] });
  if (need === undefined) throw new AppError('notFound');
  return changeNeeds(tx, actor, { programmeId: need.programmeId, changes: [change] });
};

const valuesOf = ({ id, level, needBy, ownerPersonId, share }: Need): NeedValues => ({ needId: id, level, needBy, ownerPersonId, share });

const withoutGaps = (change: NeedChange | undefined): Partial<NeedValues> =>
  Object.fromEntries(Object.entries(change ?? {}).filter(([, value]) => value !== undefined));

/** In one's own programme a message's level belongs to the structure: those who inherit it, or follow the programme, get it too. */
const changeTemplate = async (tx: Tx, actor: MemberActor, needs: readonly Need[], changed: readonly NeedValues[]): Promise<void> => {
  const levels = new Map(changed.map(({ needId, level }) => [needId, level]));
  const own = needs.filter((need) => need.inheritedFrom === null && levels.has(need.id) && levels.get(need.id) !== need.level);
  const [first] = own;
  if (first === undefined) return;
  for (const [level, group] of Map.groupBy(own, (need) => levels.get(need.id) ?? need.level)) await updateOwnLevels(tx, group, level);
  await keepNeedsInStep(tx, first.programmeId, actor.organisationId);
};
