import { listMembers, membershipChanged } from '#identity';
import { defineListener } from '../../../platform/jobs/events.ts';
import { updateLeadRemoved, updatePeerRemoved } from '../storage/peers.ts';
import { deleteSubscriptionsOf } from '../storage/subscriptions.ts';

/** Whoever leaves an organisation is no peer and no local project manager there, and follows nothing. What she wrote stays. */
export const followMembership = defineListener(
  'collaboration.follow-membership',
  membershipChanged,
  async (tx, { organisationId, personId }) => {
    if ((await listMembers(tx, organisationId)).some((member) => member.personId === personId)) return;
    await updatePeerRemoved(tx, { organisationId, personId });
    await updateLeadRemoved(tx, { organisationId, personId });
    await deleteSubscriptionsOf(tx, organisationId, personId);
  },
);
