import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { EvaluationWords } from '../domain/evaluation.ts';
import { upsertEvaluation } from '../storage/evaluations.ts';
import { changePhase, type Moved } from './change-phase.ts';
import { auditCampaign, reachOwned } from './reach-campaign.ts';

/** Did it reach its target, and what did one learn. Written while it runs or corrected later; it does not close anything. */
const writeEvaluation = async (tx: Tx, actor: MemberActor, campaignId: Id, words: EvaluationWords): Promise<void> => {
  await upsertEvaluation(tx, campaignId, words, actor);
  await auditCampaign(tx, actor, 'evaluationWritten', campaignId, { outcome: words.outcome, figures: words.figures.length });
};

/** Closes a running campaign with its evaluation; one that is closed has its evaluation corrected. */
export const evaluateCampaign = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, ...words }: EvaluationWords & { campaignId: Id },
): Promise<Moved> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.phase !== 'running' && campaign.phase !== 'evaluated') throw new AppError('campaignPhase');
  await writeEvaluation(tx, actor, campaignId, words);
  if (campaign.phase === 'evaluated') return { phase: 'evaluated', revision: campaign.revision };
  return changePhase(tx, actor, campaign, { to: 'evaluated' });
};

/** Ends it without an evaluation, which takes a reason. */
export const endCampaign = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, reason }: { campaignId: Id; reason: string },
): Promise<Moved> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.phase === 'ended') return { phase: 'ended', revision: campaign.revision };
  if (reason === '') throw new AppError('campaignNotEvaluated');
  return changePhase(tx, actor, campaign, { to: 'ended', reason, change: { end_reason: reason } });
};

/** One step back, for whoever pressed too early: running to planning, planning to idea, evaluated to running. */
export const stepBack = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, to }: { campaignId: Id; to: 'idea' | 'planning' | 'running' },
): Promise<Moved> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.phase === to) return { phase: to, revision: campaign.revision };
  const isBack =
    (campaign.phase === 'planning' && to === 'idea') ||
    (campaign.phase === 'running' && to === 'planning') ||
    (campaign.phase === 'evaluated' && to === 'running') ||
    (campaign.phase === 'ended' && to === 'planning');
  if (!isBack) throw new AppError('campaignPhase');
  const change = { ...(to === 'running' ? {} : { started_on: null }), end_reason: '' };
  return changePhase(tx, actor, campaign, { to, change });
};
