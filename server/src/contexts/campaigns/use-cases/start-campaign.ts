import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Campaign, missingBeforeStart, type StartNeed, sayMissing } from '../domain/campaign.ts';
import { isJudged } from '../domain/occasion.ts';
import { selectOccasion } from '../storage/occasions.ts';
import { changePhase, type Moved } from './change-phase.ts';
import { reachOwned } from './reach-campaign.ts';

export const missingFor = async (tx: Tx, campaign: Campaign): Promise<StartNeed[]> => {
  const { occasionId, serviceId } = campaign;
  const occasion = occasionId === null ? undefined : await selectOccasion(tx, serviceId, occasionId);
  return missingBeforeStart(campaign, occasion === undefined ? null : { isJudged: isJudged(occasion) });
};

/** It runs from today. Refused until its value has been judged and its target is written, with what is missing. */
export const startCampaign = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }): Promise<Moved> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.phase === 'running') return { phase: 'running', revision: campaign.revision };
  const missing = await missingFor(tx, campaign);
  if (campaign.phase === 'planning' && missing.length > 0)
    throw new AppError(
      'campaignNotReady',
      { missingSv: sayMissing(missing, 'sv'), missingEn: sayMissing(missing, 'en') },
      { extra: { missing } },
    );
  const startedOn = campaign.startedOn ?? calendarDateOf(new Date());
  return changePhase(tx, actor, campaign, { to: 'running', change: { started_on: startedOn } });
};
