import { sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Cursor } from '../domain/cursor.ts';
import { deliveryTables } from './tables.ts';

/** Puts recipients into the audience; answers those who were not in it before. */
export const insertMembers = async (tx: Tx, organisationId: Id, audienceId: Id, recipientIds: readonly Id[]): Promise<Id[]> => {
  if (recipientIds.length === 0) return [];
  const { rows } = await sql<{ id: Id }>`
    insert into delivery.audience_member as member (organisation_id, audience_id, recipient_id)
    select ${organisationId}, ${audienceId}, id from unnest(${recipientIds}::uuid[]) as given (id)
    on conflict (organisation_id, audience_id, recipient_id) do update set removed_at = null, added_at = now() where member.removed_at is not null
    returning member.recipient_id as id`.execute(tx);
  return rows.map(({ id }) => id);
};

/** Answers whether anything changed. */
export const updateMemberRemoved = async (
  tx: Tx,
  organisationId: Id,
  audienceId: Id,
  recipientId: Id,
  isRemoved: boolean,
): Promise<boolean> => {
  const { numUpdatedRows } = await deliveryTables(tx)
    .updateTable('delivery.audience_member')
    .set({ removed_at: isRemoved ? sql<Date>`now()` : null })
    .where('organisation_id', '=', organisationId)
    .where('audience_id', '=', audienceId)
    .where('recipient_id', '=', recipientId)
    .where('removed_at', isRemoved ? 'is' : 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** How many members each audience has; audiences without any are left out. */
export const countMembers = (tx: Tx, organisationId: Id, audienceIds: readonly Id[]): Promise<{ audienceId: Id; members: number }[]> =>
  deliveryTables(tx)
    .selectFrom('delivery.audience_member')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`audience_id = any(${audienceIds}::uuid[])`)
    .where('removed_at', 'is', null)
    .groupBy('audience_id')
    .select(({ fn }) => ['audience_id as audienceId', fn.countAll<number>().as('members')])
    .execute();

/** The audiences each of these recipients belongs to now. */
export const selectMemberships = (
  tx: Tx,
  organisationId: Id,
  recipientIds: readonly Id[],
): Promise<{ recipientId: Id; audienceId: Id }[]> =>
  deliveryTables(tx)
    .selectFrom('delivery.audience_member')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`recipient_id = any(${recipientIds}::uuid[])`)
    .where('removed_at', 'is', null)
    .select(['recipient_id as recipientId', 'audience_id as audienceId'])
    .execute();

/** Members by name. `search` matches name or e-mail. */
export const selectMembers = (tx: Tx, organisationId: Id, audienceId: Id, page: { search?: string; after?: Cursor; limit: number }) => {
  let query = deliveryTables(tx)
    .selectFrom('delivery.audience_member as member')
    .innerJoin('delivery.recipient as recipient', 'recipient.id', 'member.recipient_id')
    .where('member.organisation_id', '=', organisationId)
    .where('member.audience_id', '=', audienceId)
    .where('member.removed_at', 'is', null)
    .select([
      'recipient.id as recipientId',
      'recipient.name',
      'recipient.email',
      'recipient.mobile',
      'recipient.personal_number_sealed as numberSealed',
      'recipient.organisation_number as organisationNumber',
      'recipient.locale',
      'member.added_at as addedAt',
    ])
    .orderBy('recipient.name')
    .orderBy('recipient.id')
    .limit(page.limit);
  const { after, search } = page;
  if (after !== undefined) query = query.where(sql<boolean>`(recipient.name, recipient.id) > (${after.key}, ${after.id}::uuid)`);
  if (search !== undefined && search.trim() !== '') {
    const like = containing(search);
    query = query.where(sql<boolean>`(recipient.name ilike ${like} or recipient.email ilike ${like})`);
  }
  return query.execute();
};
