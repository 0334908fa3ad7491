import { addMembers } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Holder } from '../domain/cascade.ts';

type Joining = Pick<Holder, 'kind' | 'name' | 'email' | 'audienceId'>;

/**
 * Holders who belong to an audience of the plan become members of it, so that their receipts count among its members
 * and not beside them.
 */
export const joinAudiences = async (tx: Tx, actor: MemberActor, holders: readonly Joining[]): Promise<void> => {
  const members = holders.filter(({ kind, audienceId }) => kind === 'person' && audienceId !== null);
  for (const [audienceId, list] of Map.groupBy(members, (member) => member.audienceId as Id))
    await addMembers(tx, actor, { audienceId, members: list.map(({ name, email }) => ({ name, email: email ?? '' })) });
};
