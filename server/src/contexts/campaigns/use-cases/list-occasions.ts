import { type Named, nameThem, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isJudged, type Occasion } from '../domain/occasion.ts';
import { selectCampaigns } from '../storage/campaigns.ts';
import { selectOccasions } from '../storage/occasions.ts';

export type ListedOccasion = Omit<Occasion, 'organisationId' | 'removedAt' | 'updatedBy' | 'updatedAt'> & {
  organisation: Named;
  isOwn: boolean;
  /** Whom it helps and how many are written down, so that a campaign may start on it. */
  isJudged: boolean;
  /** Those that the own organisation sees. */
  campaigns: { id: Id; title: string }[];
};

/** The network's calendar of occasions, each with the campaigns that use it. */
export const listOccasions = async (tx: Tx, actor: MemberActor): Promise<ListedOccasion[]> => {
  const { serviceId, organisationIds } = await reachNetwork(tx, actor);
  const occasions = await selectOccasions(tx, serviceId);
  const campaigns = await selectCampaigns(tx, serviceId, actor.organisationId);
  const names = await nameThem(tx, organisationIds, []);
  return occasions.map(({ organisationId, removedAt: _removedAt, updatedBy: _by, updatedAt: _at, ...occasion }) => ({
    ...occasion,
    organisation: names.organisation(organisationId),
    isOwn: organisationId === actor.organisationId,
    isJudged: isJudged(occasion),
    campaigns: campaigns.filter(({ occasionId }) => occasionId === occasion.id).map(({ id, title }) => ({ id, title })),
  }));
};
