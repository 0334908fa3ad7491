import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deliveryTables } from './tables.ts';

/**
 * Somebody whom both know is one recipient from now on: the receiver's. Hers are the groups too; the old rows stay, since the
 * ledger names them and a receipt may still come in.
 */
export const mirrorMembers = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await sql`
    insert into delivery.audience_member (organisation_id, audience_id, recipient_id, added_at, removed_at)
    select ${to}::uuid, member.audience_id, theirs.id, member.added_at, member.removed_at
    from delivery.audience_member as member
    join delivery.recipient as mine on mine.id = member.recipient_id and mine.organisation_id = ${from}
    join delivery.recipient as theirs on theirs.organisation_id = ${to} and theirs.identity_key = mine.identity_key
    where member.organisation_id = ${from} on conflict do nothing`.execute(tx);
};

/** The groups in which the organisation has somebody. */
export const selectAudiencesWithMembers = async (tx: Tx, organisationId: Id): Promise<Id[]> => {
  const rows = await deliveryTables(tx)
    .selectFrom('delivery.audience_member')
    .where('organisation_id', '=', organisationId)
    .select('audience_id as id')
    .distinct()
    .execute();
  return rows.map(({ id }) => id);
};

/** Send-outs that are leaving right now. */
export const selectUnderWay = (tx: Tx, organisationId: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.send_out')
    .where('organisation_id', '=', organisationId)
    .where('status', '=', 'sending')
    .select(['id', 'title'])
    .execute();

/** Drafts that answer for one need answer for another instead. */
export const replaceNeedsOfDrafts = async (tx: Tx, pairs: readonly { needId: Id; byNeedId: Id }[]): Promise<void> => {
  if (pairs.length === 0) return;
  const asked = sql`unnest(${pairs.map(({ needId }) => needId)}::uuid[], ${pairs.map(({ byNeedId }) => byNeedId)}::uuid[]) as pair (old_id, new_id)`;
  await sql`
    insert into delivery.send_out_need (send_out_id, need_id)
    select link.send_out_id, pair.new_id from ${asked} join delivery.send_out_need as link on link.need_id = pair.old_id
    join delivery.send_out on send_out.id = link.send_out_id and send_out.status = 'draft' on conflict do nothing`.execute(tx);
  await sql`
    delete from delivery.send_out_need as link using ${asked}, delivery.send_out
    where link.need_id = pair.old_id and send_out.id = link.send_out_id and send_out.status = 'draft'`.execute(tx);
};
