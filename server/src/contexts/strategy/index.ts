/** The face of strategy: what governs a shared service, its goals, benefits and decisions. */
export { strategyMerging } from './jobs/follow-merger.ts';
export { strategyModule } from './module.ts';
export { beginDocument, beginDraft } from './use-cases/begin-document.ts';
export { answerCheck, planChange } from './use-cases/check-change.ts';
export { decideVersion } from './use-cases/decide-version.ts';
export { followDocument } from './use-cases/follow-document.ts';
export { logDecision } from './use-cases/log-decision.ts';
export { countStrategyWork, listBenefits, listTargets, nameBenefits } from './use-cases/look-up.ts';
export { followUpBenefit, registerBenefit } from './use-cases/register-benefit.ts';
export { enterActuals, setGoal, setTarget } from './use-cases/set-goal.ts';
export { showDocument } from './use-cases/show-document.ts';
export { leanOnAssumption, stateAssumption } from './use-cases/state-assumption.ts';
export { watchEvent } from './use-cases/watch-event.ts';
export { writeDraft } from './use-cases/write-draft.ts';
