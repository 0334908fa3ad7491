import { findOrganisations } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { ownersOf } from '../domain/party.ts';
import { selectComing } from '../storage/campaigns.ts';
import { selectParties } from '../storage/parties.ts';

export type ComingCampaign = {
  id: Id;
  title: string;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  /** Whoever leads it first. */
  owners: { id: Id; name: string }[];
};

/**
 * What is planned or running in a shared service in these days, as the network may read it: for the agendas of its meetings.
 * `from` and `until` are `YYYY-MM-DD`, both included.
 */
export const listComingCampaigns = async (tx: Tx, serviceId: Id, from: string, until: string): Promise<ComingCampaign[]> => {
  const campaigns = await selectComing(tx, serviceId, from, until);
  const parties = Map.groupBy(
    await selectParties(
      tx,
      campaigns.map(({ id }) => id),
    ),
    ({ campaignId }) => campaignId,
  );
  const ownerIds = new Map(campaigns.map(({ id, organisationId }) => [id, ownersOf(organisationId, parties.get(id) ?? [])]));
  const names = new Map((await findOrganisations(tx, [...new Set([...ownerIds.values()].flat())])).map(({ id, name }) => [id, name]));
  return campaigns.map(({ id, title, startsOn, endsOn }) => ({
    id,
    title,
    startsOn,
    endsOn,
    owners: (ownerIds.get(id) ?? []).map((ownerId) => ({ id: ownerId, name: names.get(ownerId) ?? '' })),
  }));
};
