import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { voiceTables } from './voice-tables.ts';

export type SocialAccount = {
  id: Id;
  platform: string;
  handle: string;
  address: string;
  ownerId: Id | null;
  deputyId: Id | null;
  note: string;
  checkedAt: Date | null;
  checkedBy: Id | null;
  revision: number;
};
export type AccountText = Pick<SocialAccount, 'platform' | 'handle' | 'address' | 'ownerId' | 'deputyId' | 'note'>;

export const selectAccounts = (tx: Tx, serviceId: Id): Promise<SocialAccount[]> =>
  voiceTables(tx)
    .selectFrom('network.social_account')
    .select([
      'id',
      'platform',
      'handle',
      'address',
      'owner_id as ownerId',
      'deputy_id as deputyId',
      'note',
      'checked_at as checkedAt',
      'checked_by as checkedBy',
      'revision',
    ])
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .orderBy('platform')
    .orderBy('handle')
    .limit(200)
    .execute();

const valuesOf = ({ platform, handle, address, ownerId, deputyId, note }: AccountText) => ({
  platform,
  handle,
  address,
  owner_id: ownerId,
  deputy_id: deputyId,
  note,
});

export const insertAccount = async (tx: Tx, one: { id: Id; serviceId: Id; organisationId: Id }, text: AccountText): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.social_account')
    .values({ id: one.id, service_id: one.serviceId, organisation_id: one.organisationId, ...valuesOf(text) })
    .execute();
};

type Change = AccountText | { checkedBy: Id } | { isRemoved: boolean };

const changeOf = (change: Change) => {
  if ('checkedBy' in change) return { checked_by: change.checkedBy, checked_at: new Date() };
  return 'isRemoved' in change ? { removed_at: change.isRemoved ? new Date() : null } : valuesOf(change);
};

/** False when the service has no such account. */
export const updateAccount = async (tx: Tx, serviceId: Id, id: Id, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await voiceTables(tx)
    .updateTable('network.social_account')
    .set({ ...changeOf(change), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('service_id', '=', serviceId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
