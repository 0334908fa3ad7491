import { type Activity, activitiesOf } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CampaignActivity, selectActivitiesOf } from '../storage/campaign-activities.ts';

export type ToldActivity = {
  id: Id;
  organisationId: Id;
  title: string;
  type: Activity['type'];
  from: CalendarDate | null;
  until: CalendarDate | null;
  state: Activity['state'];
  isIdea: boolean;
  audiences: string[];
  /** The own organisation's only: where it is planned, and what is to be said. */
  programmeId: Id | null;
  texts: string[];
  /** What it carries. */
  messageIds: Id[];
};

const tell = (activity: Activity, readerId: Id): ToldActivity => {
  const { id, organisationId, title, type, plannedDate, plannedUntil, confirmedDate, state, isIdea, needs } = activity;
  const isOwn = organisationId === readerId;
  return {
    id,
    organisationId,
    title,
    type,
    from: confirmedDate ?? plannedDate,
    until: confirmedDate ?? plannedUntil ?? plannedDate,
    state,
    isIdea,
    audiences: [...new Set(needs.map(({ audienceName }) => audienceName))],
    messageIds: [...new Set(needs.map(({ messageId }) => messageId))],
    programmeId: isOwn ? activity.programmeId : null,
    texts: isOwn ? [title, activity.brief, activity.note].filter((text) => text !== '') : [title],
  };
};

/**
 * What the campaign consists of. Putting an activity into a campaign shows its title, days and audiences to whoever sees the
 * campaign; ideas and what is held back are for the own organisation only, and brief and notes always are.
 */
export const tellActivities = async (tx: Tx, readerId: Id, campaignId: Id): Promise<ToldActivity[]> => {
  const placed = await selectActivitiesOf(tx, [campaignId]);
  const byOrganisation = Map.groupBy(placed, ({ organisationId }: CampaignActivity) => organisationId);
  const found: ToldActivity[] = [];
  for (const [organisationId, own] of byOrganisation) {
    const activities = await activitiesOf(tx, organisationId, { activityIds: own.map(({ activityId }) => activityId) });
    const seen = activities.filter(({ isIdea, isPrivate }) => organisationId === readerId || !(isIdea || isPrivate));
    found.push(...seen.map((activity) => tell(activity, readerId)));
  }
  return found.toSorted((one, other) => (one.from ?? '9999').localeCompare(other.from ?? '9999'));
};
