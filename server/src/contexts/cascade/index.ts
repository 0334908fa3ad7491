/** The face of cascade: what planning begins a cascade with, and what evaluation listens for. */
export { audienceReached, passedOn } from './events.ts';
export { cascadeMerging } from './jobs/follow-merger.ts';
export { cascadeModule } from './module.ts';
export { addHolder } from './use-cases/add-holder.ts';
export { answerQuestion } from './use-cases/answer-question.ts';
export { askQuestion } from './use-cases/ask-question.ts';
export { changeCascade } from './use-cases/change-cascade.ts';
export { confirmPassedOn } from './use-cases/confirm-passed-on.ts';
export { createCascade } from './use-cases/create-cascade.ts';
export { carriedNeeds, tellHolderProof } from './use-cases/look-up.ts';
export { passToPeople } from './use-cases/pass-to-people.ts';
export { copyLink } from './use-cases/remind.ts';
export { discardDraft, startCascade } from './use-cases/steer-cascade.ts';
