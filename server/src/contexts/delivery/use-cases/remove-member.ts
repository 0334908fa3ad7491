import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateMemberRemoved } from '../storage/members.ts';
import { announceMembers } from './announce-members.ts';

type Membership = { audienceId: Id; recipientId: Id };

const change = async (tx: Tx, actor: MemberActor, { audienceId, recipientId }: Membership, isRemoved: boolean): Promise<void> => {
  const isChanged = await updateMemberRemoved(tx, actor.organisationId, audienceId, recipientId, isRemoved);
  if (!isChanged) throw new AppError('notFound');
  await announceMembers(tx, actor.organisationId, audienceId);
  const action = isRemoved ? 'delivery.memberRemoved' : 'delivery.memberRestored';
  await recordAudit(tx, actor, { action, subjectType: 'audience', subjectId: audienceId, details: { recipientId } });
};

/** Takes somebody out of an audience; what was already sent stays in the ledger. */
export const removeMember = (tx: Tx, actor: MemberActor, membership: Membership): Promise<void> => change(tx, actor, membership, true);

/** Undoes it. */
export const restoreMember = (tx: Tx, actor: MemberActor, membership: Membership): Promise<void> => change(tx, actor, membership, false);
