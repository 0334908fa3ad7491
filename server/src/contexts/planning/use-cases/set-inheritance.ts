import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { findCircle } from '../domain/inheritance.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { replaceInheritance, selectInheritance } from '../storage/audience-links.ts';
import { selectAudiences, touchAudience } from '../storage/audiences.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnAudience } from './reach-programme.ts';

/** What an inheritance change did; putting `previous` back undoes it. */
export type InheritanceChange = { inheritsFrom: Id[]; previous: Id[]; needs: { added: number; withdrawn: number }; revision: number };

export const setInheritance = async (
  tx: Tx,
  actor: MemberActor,
  command: { audienceId: Id; fromAudienceIds: Id[] },
): Promise<InheritanceChange> => {
  const { id, name, programmeId, inheritsFrom } = await lockOwnAudience(tx, actor, command.audienceId);
  const living = new Map((await selectAudiences(tx, programmeId)).map((audience) => [audience.id, audience.name]));
  const sources = [...new Set(command.fromAudienceIds)];
  const circle = findCircle(await selectInheritance(tx, programmeId), id, sources);
  if (sources.some((source) => !living.has(source)))
    throw invalidField('fromAudienceIds', 'En målgrupp finns inte i programmet.', 'An audience is not in the programme.');
  if (circle !== undefined) throw new AppError('circularInheritance', { from: name, to: living.get(circle) ?? '' });
  // A source that has been removed keeps its place, so that restoring it restores the inheritance.
  const removed = inheritsFrom.filter((source) => !living.has(source));
  await replaceInheritance(tx, new Map([[id, [...sources, ...removed]]]));
  const revision = await touchAudience(tx, id);
  const needs = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await recordAudit(tx, actor, {
    action: 'planning.inheritanceSet',
    subjectType: 'audience',
    subjectId: id,
    details: { sources: sources.length, ...needs },
  });
  return { inheritsFrom: sources, previous: inheritsFrom.filter((source) => living.has(source)), needs, revision };
};
