import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { membersChanged } from '../events.ts';
import { countMembers } from '../storage/members.ts';

/** Tells how many members the audience has now. */
export const announceMembers = async (tx: Tx, organisationId: Id, audienceId: Id): Promise<void> => {
  const [count] = await countMembers(tx, organisationId, [audienceId]);
  await publish(tx, membersChanged, { organisationId, audienceId, members: count?.members ?? 0 });
};
