import { type Network, nameThem, reachNetwork } from '#network';
import { countByMonth, quietWithin, tellPressure } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Campaign, isLiving } from '../domain/campaign.ts';
import { findClashes, overlaps, type Running } from '../domain/clash.ts';
import { selectActivitiesOf } from '../storage/campaign-activities.ts';
import { selectCampaigns } from '../storage/campaigns.ts';
import { describeCampaigns } from './list-campaigns.ts';
import { listOccasions } from './list-occasions.ts';

type Span = { startsOn: CalendarDate; endsOn: CalendarDate };

const spanOf = ({ startsOn, endsOn }: Campaign): Span | null => (startsOn === null ? null : { startsOn, endsOn: endsOn ?? startsOn });

const runningIn = (campaigns: readonly Campaign[]): Running[] =>
  campaigns.flatMap((campaign) => {
    const span = spanOf(campaign);
    return span === null || !isLiving(campaign.phase)
      ? []
      : [{ id: campaign.id, title: campaign.title, audiences: campaign.audiences, ...span }];
  });

/** What the calendar already says about activities, where at least one of them belongs to a campaign. */
const activityClashes = async (tx: Tx, actor: MemberActor, { organisationIds }: Network, campaigns: readonly Campaign[], range: Range) => {
  const placed = await selectActivitiesOf(
    tx,
    campaigns.map(({ id }) => id),
  );
  const campaignOf = new Map(placed.map(({ activityId, campaignId }) => [activityId, campaignId]));
  const { clashes } = await tellPressure(tx, actor, range);
  const names = await nameThem(tx, organisationIds, []);
  return clashes
    .filter(({ activities }) => activities.some(({ id }) => campaignOf.has(id)))
    .map(({ audience, year, week, activities }) => ({
      audience,
      year,
      week,
      activities: activities.map(({ id, title, organisationId, day }) => ({
        id,
        title,
        day,
        organisation: names.organisation(organisationId).name,
        campaignId: campaignOf.get(id) ?? null,
      })),
    }));
};

type Range = { from: string; until: string; scope: 'network' };

/** A year: base communication month by month, campaigns beside it, the occasions, and where they are in each other's way. */
export const showTimeline = async (tx: Tx, actor: MemberActor, { year }: { year: number }) => {
  const network = await reachNetwork(tx, actor);
  const range: Range = { from: `${year}-01-01`, until: `${year}-12-31`, scope: 'network' };
  const whole = { startsOn: range.from as CalendarDate, endsOn: range.until as CalendarDate };
  const seen = await selectCampaigns(tx, network.serviceId, actor.organisationId);
  const within = seen.filter((campaign) => {
    const span = spanOf(campaign);
    return span !== null && overlaps(span, whole);
  });
  const running = runningIn(within);
  const quiet = await quietWithin(tx, actor, range);
  const placed = await selectActivitiesOf(
    tx,
    seen.map(({ id }) => id),
  );
  return {
    year,
    base: await countByMonth(tx, actor, { ...range, exceptIds: placed.map(({ activityId }) => activityId) }),
    campaigns: await describeCampaigns(tx, actor.organisationId, network, within),
    /** Without a first day: they stand beside the timeline. */
    undated: await describeCampaigns(
      tx,
      actor.organisationId,
      network,
      seen.filter((one) => one.startsOn === null && (one.phase === 'idea' || isLiving(one.phase))),
    ),
    occasions: (await listOccasions(tx, actor)).filter(({ startsOn, endsOn }) => overlaps({ startsOn, endsOn: endsOn ?? startsOn }, whole)),
    clashes: findClashes(running),
    quiet: quiet.flatMap((period) =>
      running
        .filter((one) => overlaps(one, period))
        .map(({ id }) => ({ campaignId: id, name: period.name, startsOn: period.startsOn, endsOn: period.endsOn })),
    ),
    activityClashes: await activityClashes(tx, actor, network, seen, range),
  };
};
