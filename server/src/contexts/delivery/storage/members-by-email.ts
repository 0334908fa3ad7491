import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deliveryTables } from './tables.ts';

export const selectMembersByEmail = async (
  tx: Tx,
  { organisationId, audienceId, email }: { organisationId: Id; audienceId: Id; email: string },
): Promise<Id[]> => {
  const rows = await deliveryTables(tx)
    .selectFrom('delivery.audience_member as member')
    .innerJoin('delivery.recipient as recipient', 'recipient.id', 'member.recipient_id')
    .where('member.organisation_id', '=', organisationId)
    .where('member.audience_id', '=', audienceId)
    .where('member.removed_at', 'is', null)
    .where(sql<boolean>`lower(recipient.email) = lower(${email})`)
    .select('recipient.id')
    .execute();
  return rows.map(({ id }) => id);
};
