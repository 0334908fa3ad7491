import type { Tx } from '../../../platform/database/database.ts';
import { mergeRows } from '../../../platform/database/merge-rows.ts';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Merge } from '../domain/merge.ts';
import { organisationMerged } from '../events.ts';
import { mergeRules } from '../storage/merge-rules.ts';
import { joinRoles, markGone, renameOrganisation, selectParties, shareSignatories } from '../storage/merged-organisations.ts';
import { markMerged, updateStep } from '../storage/merges.ts';
import { auditMerge } from './audit-merge.ts';
import { mergerOf } from './preview-merge.ts';
import { tellPeople } from './tell-people.ts';

/** Identity's part: people with their roles, invitations, sessions, keys and the services that are shared. */
export const identityMerging: MergePart = {
  context: 'identity',
  rules: mergeRules,
  before: async (tx, { from, to }) => {
    await joinRoles(tx, from, to);
    await shareSignatories(tx, from, to);
  },
};

/** The people and what they sign in to move last; then the one is the other, and both are told. */
export const finishMerge = async (tx: Tx, merge: Merge): Promise<void> => {
  const { id: mergeId, fromId, toId, newName } = merge;
  const merger = mergerOf(merge, await selectParties(tx, [fromId, toId]));
  const counts = await mergeRows(tx, identityMerging, merger);
  await updateStep(tx, mergeId, identityMerging.context, counts);
  await markGone(tx, fromId, toId);
  if (newName !== null) await renameOrganisation(tx, toId, newName);
  await markMerged(tx, mergeId);
  await publish(tx, organisationMerged, { mergeId, fromId, toId });
  const people = counts.follows.find(({ subject }) => subject === 'people')?.count ?? 0;
  await auditMerge(tx, { organisationId: merge.organisationId }, 'identity.organisationMerged', merge, { people });
  await tellPeople(tx, { mergeId, organisationIds: [toId], occasion: 'merged' });
};
