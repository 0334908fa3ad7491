import { sharedServicesOf } from '#identity';
import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectCampaigns } from '../storage/campaigns.ts';
import { selectEvaluations } from '../storage/evaluations.ts';
import { type ToldActivity, tellActivities } from './tell-activities.ts';

export type CampaignLesson = {
  campaignId: Id;
  title: string;
  organisationName: string;
  /** What it turned to, and through what. */
  audiences: string[];
  types: ToldActivity['type'][];
  /** What to do again. */
  keep: string;
  notWorked: string;
};

/** The latest only: what was learnt long ago is found on the campaigns’ own page. */
const most = 20;

/** What the network’s evaluated campaigns have taught, latest first; nothing without a shared service. */
export const listLessons = async (tx: Tx, actor: MemberActor): Promise<CampaignLesson[]> => {
  const [service] = await sharedServicesOf(tx, actor.organisationId);
  if (service === undefined) return [];
  const evaluated = (await selectCampaigns(tx, service.id, actor.organisationId)).filter(({ phase }) => phase === 'evaluated');
  const ids = evaluated.map(({ id }) => id);
  const latest = (await selectEvaluations(tx, ids))
    .toSorted((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime())
    .slice(0, most);
  const names = await nameThem(
    tx,
    evaluated.map(({ organisationId }) => organisationId),
    [],
  );
  const lessons: CampaignLesson[] = [];
  for (const { campaignId, keep, notWorked } of latest) {
    const campaign = evaluated.find(({ id }) => id === campaignId);
    if (campaign === undefined) continue;
    const activities = await tellActivities(tx, actor.organisationId, campaignId);
    lessons.push({
      campaignId,
      title: campaign.title,
      organisationName: names.organisation(campaign.organisationId).name,
      audiences: [...new Set([...campaign.audiences, ...activities.flatMap(({ audiences }) => audiences)])],
      types: [...new Set(activities.map(({ type }) => type))],
      keep,
      notWorked,
    });
  }
  return lessons;
};
