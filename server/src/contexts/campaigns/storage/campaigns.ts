import { sql, type Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Campaign, CampaignWords } from '../domain/campaign.ts';
import { type CampaignTables, campaignTables } from './tables.ts';

const columns = [
  'campaign.id',
  'campaign.service_id as serviceId',
  'campaign.organisation_id as organisationId',
  'campaign.host_organisation_id as hostOrganisationId',
  'campaign.visibility',
  'campaign.phase',
  'campaign.title',
  'campaign.purpose',
  'campaign.occasion_id as occasionId',
  'campaign.join_step as joinStep',
  'campaign.join_help as joinHelp',
  'campaign.target_number as targetNumber',
  'campaign.target_unit as targetUnit',
  'campaign.target_by as targetBy',
  'campaign.audiences',
  'campaign.starts_on as startsOn',
  'campaign.ends_on as endsOn',
  'campaign.message',
  'campaign.main_message_id as mainMessageId',
  'campaign.strategy_target_id as strategyTargetId',
  'campaign.told_at as toldAt',
  'campaign.seen_at as seenAt',
  'campaign.started_on as startedOn',
  'campaign.end_reason as endReason',
  'campaign.news',
  'campaign.told_news as toldNews',
  'campaign.revision',
  'campaign.created_by as createdBy',
  'campaign.created_at as createdAt',
  'campaign.updated_by as updatedBy',
  'campaign.updated_at as updatedAt',
  'campaign.removed_at as removedAt',
] as const;

/** For the storage of this context only: every query narrows it. */
export const wholeCampaigns = (tx: Tx) => campaignTables(tx).selectFrom('campaigns.campaign as campaign').select(columns);

/** What one organisation sees: what is open to the network, and what it owns or is asked to own. */
const mayBeSeenBy = (organisationId: Id) => sql<boolean>`(
  campaign.visibility = 'network' or campaign.organisation_id = ${organisationId}
  or exists (select 1 from campaigns.party where party.campaign_id = campaign.id
    and not party.is_partner and party.organisation_id = ${organisationId} and party.answer <> 'declined'))`;

const most = 1000;

/** Living campaigns of a shared service as this organisation sees them, in order of their first day; those without one last. */
export const selectCampaigns = (tx: Tx, serviceId: Id, organisationId: Id): Promise<Campaign[]> =>
  wholeCampaigns(tx)
    .where('campaign.service_id', '=', serviceId)
    .where('campaign.removed_at', 'is', null)
    .where(mayBeSeenBy(organisationId))
    .orderBy(sql`campaign.starts_on nulls last`)
    .orderBy('campaign.id')
    .limit(most)
    .execute();

/** Removed ones too: their owner brings them back. */
export const selectCampaign = (tx: Tx, serviceId: Id, organisationId: Id, id: Id): Promise<Campaign | undefined> =>
  wholeCampaigns(tx)
    .where('campaign.service_id', '=', serviceId)
    .where('campaign.id', '=', id)
    .where(mayBeSeenBy(organisationId))
    .executeTakeFirst();

/** For jobs, which no organisation asks for. */
export const selectCampaignById = (tx: Tx, id: Id): Promise<Campaign | undefined> =>
  wholeCampaigns(tx).where('campaign.id', '=', id).executeTakeFirst();

/** One change of a campaign at a time. */
export const lockCampaign = async (tx: Tx, id: Id): Promise<void> => {
  await campaignTables(tx).selectFrom('campaigns.campaign').select('id').where('id', '=', id).forUpdate().execute();
};

/** Open to the network and not over, in days that overlap. */
export const selectComing = (tx: Tx, serviceId: Id, from: string, until: string): Promise<Campaign[]> =>
  wholeCampaigns(tx)
    .where('campaign.service_id', '=', serviceId)
    .where('campaign.removed_at', 'is', null)
    .where('campaign.visibility', '=', 'network')
    .where('campaign.phase', 'in', ['planning', 'running'])
    .where('campaign.starts_on', '<=', until as Campaign['startsOn'])
    .where(sql<boolean>`coalesce(campaign.ends_on, campaign.starts_on) >= ${from}::date`)
    .orderBy('campaign.starts_on')
    .orderBy('campaign.id')
    .execute();

const columnsOf = (words: CampaignWords) => ({
  title: words.title,
  purpose: words.purpose,
  occasion_id: words.occasionId,
  join_step: words.joinStep,
  join_help: words.joinHelp,
  target_number: words.targetNumber,
  target_unit: words.targetUnit,
  target_by: words.targetBy,
  audiences: words.audiences,
  starts_on: words.startsOn,
  ends_on: words.endsOn,
  message: words.message,
  main_message_id: words.mainMessageId,
  strategy_target_id: words.strategyTargetId,
  visibility: words.visibility,
});

type NewCampaign = CampaignWords & { id: Id; serviceId: Id; organisationId: Id; hostOrganisationId: Id; createdBy: Id };

export const insertCampaign = async (tx: Tx, one: NewCampaign): Promise<void> => {
  await campaignTables(tx)
    .insertInto('campaigns.campaign')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      host_organisation_id: one.hostOrganisationId,
      created_by: one.createdBy,
      updated_by: one.createdBy,
      ...columnsOf(one),
    })
    .execute();
};

type Written = { words: CampaignWords; isNews: boolean; updatedBy: Id };

/** False when somebody has saved since `revision`. */
export const updateCampaignWords = async (tx: Tx, id: Id, revision: number, { words, isNews, updatedBy }: Written): Promise<boolean> => {
  const { numUpdatedRows } = await campaignTables(tx)
    .updateTable('campaigns.campaign')
    .set({
      ...columnsOf(words),
      revision: revision + 1,
      news: sql`news + ${isNews ? 1 : 0}`,
      updated_by: updatedBy,
      updated_at: new Date(),
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

type Change = Pick<
  Updateable<CampaignTables['campaigns.campaign']>,
  'phase' | 'visibility' | 'told_at' | 'seen_at' | 'started_on' | 'end_reason' | 'removed_at'
>;

/** For a campaign that is locked. What is news is told in the next digest. */
export const updateCampaign = async (tx: Tx, id: Id, change: Change, isNews = false): Promise<number> => {
  const { revision } = await campaignTables(tx)
    .updateTable('campaigns.campaign')
    .set({ ...change, revision: sql`revision + 1`, news: sql`news + ${isNews ? 1 : 0}` })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const updateSeen = async (tx: Tx, id: Id, seenAt: Date): Promise<void> => {
  await campaignTables(tx).updateTable('campaigns.campaign').set({ seen_at: seenAt }).where('id', '=', id).execute();
};

/** Campaigns with something that no digest has told; `lock` keeps them until they are marked. */
export const selectNews = (tx: Tx, serviceId: Id, { lock = false }: { lock?: boolean } = {}): Promise<Campaign[]> => {
  const news = wholeCampaigns(tx)
    .where('campaign.service_id', '=', serviceId)
    .where('campaign.removed_at', 'is', null)
    .where('campaign.visibility', '=', 'network')
    .where('campaign.phase', '<>', 'idea')
    .whereRef('campaign.news', '>', 'campaign.told_news')
    .orderBy(sql`campaign.starts_on nulls last`)
    .orderBy('campaign.id');
  return (lock ? news.forUpdate() : news).execute();
};

export const updateToldNews = async (tx: Tx, ids: readonly Id[]): Promise<void> => {
  if (ids.length === 0) return;
  await campaignTables(tx)
    .updateTable('campaigns.campaign')
    .set((eb) => ({ told_news: eb.ref('news') }))
    .where('id', 'in', ids)
    .execute();
};

/** Services in which a digest has something to tell, with their hosts. */
export const selectServicesWithNews = (tx: Tx): Promise<{ serviceId: Id; hostOrganisationId: Id }[]> =>
  campaignTables(tx)
    .selectFrom('campaigns.campaign')
    .where('removed_at', 'is', null)
    .where('visibility', '=', 'network')
    .where('phase', '<>', 'idea')
    .whereRef('news', '>', 'told_news')
    .select(['service_id as serviceId', 'host_organisation_id as hostOrganisationId'])
    .distinct()
    .execute();
