import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { publishAll } from '../../../platform/jobs/events.ts';
import { membersChanged } from '../events.ts';
import { countMembers } from '../storage/members.ts';
import { mirrorMembers, selectAudiencesWithMembers, selectUnderWay } from '../storage/merge-members.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What delivery brings when an organisation goes up in another. */
export const deliveryMerging: MergePart = {
  context: 'delivery',
  rules: mergeRules,
  before: (tx, { from, to }) => mirrorMembers(tx, from, to),
  after: async (tx, { to }) => {
    const counted = await countMembers(tx, to, await selectAudiencesWithMembers(tx, to));
    await publishAll(
      tx,
      membersChanged,
      counted.map(({ audienceId, members }) => ({ organisationId: to, audienceId, members })),
    );
  },
  findConflicts: async (tx, { from }) => {
    const underWay = await selectUnderWay(tx, from);
    if (underWay.length === 0) return [];
    const names = underWay.slice(0, 5).map(({ title }) => title);
    return [{ conflict: 'sendOutUnderWay', outcome: 'finishes', count: underWay.length, names }];
  },
};

export const followMerger = listenToMerger(deliveryMerging);
