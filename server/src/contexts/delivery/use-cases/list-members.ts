import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { maskPersonalNumber, type PersonalNumber } from '../../../vocabulary/personal-number.ts';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import { countMembers, selectMembers } from '../storage/members.ts';

/** An audience's members in the actor's organisation, by name; personal numbers masked. */
export const listMembers = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, search, after, limit }: { audienceId: Id; search?: string; after?: string; limit: number },
) => {
  const { cipher } = processServices();
  const rows = await selectMembers(tx, actor.organisationId, audienceId, { search, after: readCursor(after), limit });
  const [count] = await countMembers(tx, actor.organisationId, [audienceId]);
  const items = rows.map(({ numberSealed, ...row }) => ({
    ...row,
    personalNumberMasked: numberSealed === null ? null : maskPersonalNumber(cipher.decrypt(numberSealed) as PersonalNumber),
  }));
  const last = items.at(-1);
  return {
    items,
    total: count?.members ?? 0,
    next: items.length < limit || last === undefined ? null : writeCursor({ key: last.name, id: last.recipientId }),
  };
};
