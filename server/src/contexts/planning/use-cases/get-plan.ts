import { findOrganisation, findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type PlannedAudience, type TierWarning, warnOfTiers } from '../domain/tier-warnings.ts';
import { selectPlannedAudiences } from '../storage/activities.ts';
import { selectUndoableImport } from '../storage/imports.ts';
import type { Need } from '../storage/needs.ts';
import { type DescribedAudience, describeStructure } from './describe-structure.ts';

/** The whole plan for a page: structure, needs with owners' names, warnings, and the import that can be undone. */
export const getPlan = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const { programme, audiences, messages, needs } = await describeStructure(tx, actor.organisationId, programmeId);
  const owner = await findOrganisation(tx, programme.organisationId);
  const people = await findPeople(tx, [...new Set(needs.flatMap(({ ownerPersonId }) => ownerPersonId ?? []))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const { organisationId, ...rest } = programme;
  const latestImport = programme.isOwn ? await selectUndoableImport(tx, actor.organisationId, programmeId) : undefined;
  return {
    programme: { ...rest, organisation: { id: organisationId, name: owner?.name ?? '' } },
    audiences,
    messages,
    needs: needs.map((need) => ({
      ...need,
      owner: need.ownerPersonId === null ? null : { id: need.ownerPersonId, name: nameOf.get(need.ownerPersonId) ?? '' },
    })),
    warnings: await findWarnings(tx, actor.organisationId, programmeId, audiences, needs),
    undoableImport: latestImport ?? null,
  };
};

const findWarnings = async (
  tx: Tx,
  organisationId: Id,
  programmeId: Id,
  audiences: readonly DescribedAudience[],
  needs: readonly Need[],
): Promise<TierWarning[]> => {
  const planned = new Map((await selectPlannedAudiences(tx, organisationId, programmeId)).map((row) => [row.audienceId, row.plannedDate]));
  const withNeeds = new Set(needs.map(({ audienceId }) => audienceId));
  const rows: PlannedAudience[] = audiences
    .filter(({ id }) => withNeeds.has(id))
    .map(({ id, name, tier }) => ({ audienceId: id, name, tier, plannedDate: planned.get(id) }));
  return warnOfTiers(rows);
};
