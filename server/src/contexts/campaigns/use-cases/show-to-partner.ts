import { nameThem, serviceNameOf } from '#network';
import { listPublicMaterial, openPublicMaterial } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { selectOccasionsByIds } from '../storage/occasions.ts';
import { selectParties } from '../storage/parties.ts';
import { type AsPartner, campaignsAsPartner, reachAsPartner } from './reach-as-partner.ts';
import { type ToldActivity, tellActivities } from './tell-activities.ts';

/** The campaigns that the own organisation has been asked into as a partner, soonest first. */
export const listPartnerCampaigns = async (tx: Tx, actor: MemberActor) => {
  const campaigns = await campaignsAsPartner(tx, actor);
  const names = await nameThem(
    tx,
    campaigns.map(({ organisationId }) => organisationId),
    [],
  );
  const parties = await selectParties(
    tx,
    campaigns.map(({ id }) => id),
  );
  const answerTo = (campaignId: Id) =>
    parties.find((party) => party.campaignId === campaignId && party.isPartner && party.organisationId === actor.organisationId)?.answer;
  return campaigns.map(({ id, title, phase, startsOn, endsOn, organisationId }) => ({
    id,
    title,
    phase,
    startsOn,
    endsOn,
    lead: names.organisation(organisationId),
    answer: answerTo(id) ?? null,
  }));
};

/** What each organisation's activities carry: its messages, by the organisation that holds the activity. */
const carriedBy = (activities: readonly ToldActivity[]): Map<Id, Id[]> =>
  new Map(
    [...Map.groupBy(activities, ({ organisationId }) => organisationId)].map(([id, own]) => [
      id,
      [...new Set(own.flatMap(({ messageIds }) => messageIds))],
    ]),
  );

const tellMaterial = async (tx: Tx, activities: readonly ToldActivity[]) => {
  const found = [];
  for (const [organisationId, messageIds] of carriedBy(activities))
    found.push(...(await listPublicMaterial(tx, organisationId, messageIds)));
  return [...new Map(found.map((one) => [one.id, one])).values()];
};

const tellShare = (actor: MemberActor, { party, share }: AsPartner) => ({
  askedKronor: share?.askedKronor ?? 0,
  pledgedKronor: share?.pledgedKronor ?? null,
  pledgedAt: share?.pledgedAt ?? null,
  confirmedAt: share?.confirmedAt ?? null,
  mayPledge: mayDo(actor.roles, 'write') && (party !== undefined || share !== undefined),
  mayConfirm: mayDo(actor.roles, 'manage') && share?.pledgedAt != null,
});

/**
 * A campaign as its partner reads it: what it is for, what is planned, what is public to use, and the partner's own share. Never the
 * others' money, remarks, the yearly plan or the rest of the network.
 */
export const showCampaignToPartner = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }) => {
  const reached = await reachAsPartner(tx, actor, campaignId);
  const { campaign, party } = reached;
  const { id, title, phase, startsOn, endsOn, purpose, message, audiences, targetNumber, targetUnit, targetBy } = campaign;
  const activities = await tellActivities(tx, actor.organisationId, campaignId);
  const occasions = await selectOccasionsByIds(tx, campaign.serviceId, campaign.occasionId === null ? [] : [campaign.occasionId]);
  const names = await nameThem(tx, [campaign.organisationId, ...activities.map(({ organisationId }) => organisationId)], []);
  return {
    id,
    title,
    phase,
    startsOn,
    endsOn,
    purpose,
    message,
    audiences,
    targetNumber,
    targetUnit,
    targetBy,
    serviceName: await serviceNameOf(tx, campaign.hostOrganisationId, campaign.serviceId),
    lead: names.organisation(campaign.organisationId),
    occasion: occasions[0]?.title ?? null,
    does: party?.does ?? '',
    answer: party?.answer ?? null,
    mayAnswer: party !== undefined && mayDo(actor.roles, 'write'),
    share: tellShare(actor, reached),
    activities: activities.map(({ id: activityId, organisationId, title: name, type, from, until, state, audiences: groups }) => ({
      id: activityId,
      title: name,
      type,
      from,
      until,
      state,
      audiences: groups,
      organisation: names.organisation(organisationId),
    })),
    material: await tellMaterial(tx, activities),
  };
};

/** One public document that the campaign's activities carry. */
export const openPartnerMaterial = async (tx: Tx, actor: MemberActor, { campaignId, materialId }: { campaignId: Id; materialId: Id }) => {
  await reachAsPartner(tx, actor, campaignId);
  const activities = await tellActivities(tx, actor.organisationId, campaignId);
  for (const [organisationId, messageIds] of carriedBy(activities)) {
    const file = await openPublicMaterial(tx, organisationId, messageIds, materialId);
    if (file !== undefined) return file;
  }
  throw new AppError('notFound');
};
