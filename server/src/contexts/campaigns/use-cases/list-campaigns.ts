import { type Named, type Names, type Network, nameThem, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Campaign, noticeDays } from '../domain/campaign.ts';
import type { Occasion } from '../domain/occasion.ts';
import { ownersOf, type Party } from '../domain/party.ts';
import { selectCampaigns } from '../storage/campaigns.ts';
import { selectOccasionsByIds } from '../storage/occasions.ts';
import { selectParties } from '../storage/parties.ts';
import { selectRemarks } from '../storage/remarks.ts';

export type ListedCampaign = Pick<
  Campaign,
  'id' | 'title' | 'phase' | 'visibility' | 'startsOn' | 'endsOn' | 'targetNumber' | 'targetUnit' | 'targetBy' | 'toldAt' | 'joinStep'
> & {
  /** Whoever leads it first. */
  owners: Named[];
  partners: string[];
  occasion: string | null;
  isOwner: boolean;
  /** The own organisation has been asked to own it too and has not answered. */
  isAsked: boolean;
  /** Whole days from telling the editor-in-chief to the start; null when either is unknown. */
  noticeDays: number | null;
  /** She has said that she has seen it. */
  isSeen: boolean;
  openRemarks: number;
};

type Beside = { parties: Party[]; occasions: Occasion[]; openRemarks: number; names: Names };

const describe = (campaign: Campaign, readerId: Id, { parties, occasions, openRemarks, names }: Beside): ListedCampaign => {
  const { id, title, phase, visibility, startsOn, endsOn, targetNumber, targetUnit, targetBy, toldAt, joinStep } = campaign;
  const owners = ownersOf(campaign.organisationId, parties);
  return {
    id,
    title,
    phase,
    visibility,
    startsOn,
    endsOn,
    targetNumber,
    targetUnit,
    targetBy,
    toldAt,
    joinStep,
    owners: owners.map(names.organisation),
    partners: parties.flatMap(({ organisationId, name, isPartner, answer }) => {
      if (organisationId === null) return [name];
      return isPartner && answer === 'joined' ? [names.organisation(organisationId).name] : [];
    }),
    occasion: occasions.find((one) => one.id === campaign.occasionId)?.title ?? null,
    isOwner: owners.includes(readerId),
    isAsked: parties.some(({ organisationId, answer, isPartner }) => organisationId === readerId && !isPartner && answer === 'asked'),
    noticeDays: noticeDays(toldAt === null ? null : calendarDateOf(toldAt), campaign),
    isSeen: campaign.seenAt !== null,
    openRemarks,
  };
};

/** For lists that are made already: the campaigns with owners, partners and occasion by name. */
export const describeCampaigns = async (
  tx: Tx,
  readerId: Id,
  { serviceId, organisationIds }: Pick<Network, 'serviceId' | 'organisationIds'>,
  campaigns: readonly Campaign[],
): Promise<ListedCampaign[]> => {
  const ids = campaigns.map(({ id }) => id);
  const everyParty = await selectParties(tx, ids);
  const parties = Map.groupBy(everyParty, ({ campaignId }) => campaignId);
  const partners = everyParty.flatMap(({ organisationId, isPartner }) => (isPartner && organisationId !== null ? [organisationId] : []));
  const remarks = Map.groupBy(await selectRemarks(tx, ids), ({ campaignId }) => campaignId);
  const occasionIds = [...new Set(campaigns.flatMap(({ occasionId }) => occasionId ?? []))];
  const occasions = await selectOccasionsByIds(tx, serviceId, occasionIds);
  const names = await nameThem(tx, [...organisationIds, ...partners], []);
  return campaigns.map((campaign) =>
    describe(campaign, readerId, {
      parties: parties.get(campaign.id) ?? [],
      occasions,
      openRemarks: (remarks.get(campaign.id) ?? []).filter(({ answer }) => answer === null).length,
      names,
    }),
  );
};

/** Every campaign that the organisation sees: its own ideas, and what the network plans, runs and has learned. */
export const listCampaigns = async (tx: Tx, actor: MemberActor): Promise<{ items: ListedCampaign[]; isEditor: boolean }> => {
  const network = await reachNetwork(tx, actor);
  const campaigns = await selectCampaigns(tx, network.serviceId, actor.organisationId);
  return { items: await describeCampaigns(tx, actor.organisationId, network, campaigns), isEditor: network.isEditor };
};
