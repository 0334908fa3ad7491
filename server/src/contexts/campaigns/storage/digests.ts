import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { campaignTables } from './tables.ts';

type NewDigest = { id: Id; serviceId: Id; organisationId: Id; sentBy: Id | null; mails: number };

export const insertDigest = async (tx: Tx, digest: NewDigest, items: readonly { campaignId: Id; news: number }[]): Promise<void> => {
  const db = campaignTables(tx);
  const { id, serviceId, organisationId, sentBy, mails } = digest;
  await db
    .insertInto('campaigns.digest')
    .values({ id, service_id: serviceId, organisation_id: organisationId, sent_by: sentBy, mails })
    .execute();
  await db
    .insertInto('campaigns.digest_item')
    .values(items.map(({ campaignId, news }) => ({ digest_id: id, campaign_id: campaignId, news })))
    .execute();
};

export type SentDigest = { id: Id; serviceId: Id; sentBy: Id | null; sentAt: Date; mails: number; campaignIds: Id[] };

const withItems = async (tx: Tx, digests: readonly Omit<SentDigest, 'campaignIds'>[]): Promise<SentDigest[]> => {
  if (digests.length === 0) return [];
  const ids = digests.map(({ id }) => id);
  const items = await campaignTables(tx)
    .selectFrom('campaigns.digest_item')
    .where('digest_id', 'in', ids)
    .select(['digest_id as digestId', 'campaign_id as campaignId'])
    .execute();
  return digests.map((digest) => ({
    ...digest,
    campaignIds: items.filter(({ digestId }) => digestId === digest.id).map(({ campaignId }) => campaignId),
  }));
};

const columns = ['id', 'service_id as serviceId', 'sent_by as sentBy', 'sent_at as sentAt', 'mails'] as const;

/** The latest first. */
export const selectDigests = async (tx: Tx, serviceId: Id): Promise<SentDigest[]> =>
  withItems(
    tx,
    await campaignTables(tx)
      .selectFrom('campaigns.digest')
      .where('service_id', '=', serviceId)
      .select(columns)
      .orderBy('sent_at', 'desc')
      .limit(20)
      .execute(),
  );

export const selectDigest = async (tx: Tx, id: Id): Promise<SentDigest | undefined> =>
  (await withItems(tx, await campaignTables(tx).selectFrom('campaigns.digest').where('id', '=', id).select(columns).execute()))[0];
