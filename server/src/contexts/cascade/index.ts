/** The face of cascade: what planning begins a cascade with, and what evaluation listens for. */
export type { Way } from './domain/cascade.ts';
export { audienceReached, passedOn, questionAsked } from './events.ts';
export type { LinkPages } from './http/link-routes.ts';
export { cascadeModule } from './module.ts';
export type { CarriedMessage, CarriedNeed } from './storage/targets.ts';
export { addHolder } from './use-cases/add-holder.ts';
export { answerQuestion } from './use-cases/answer-question.ts';
export { askQuestion } from './use-cases/ask-question.ts';
export { changeCascade } from './use-cases/change-cascade.ts';
export { confirmPassedOn } from './use-cases/confirm-passed-on.ts';
export { type CreateCascadeCommand, createCascade } from './use-cases/create-cascade.ts';
export { listCascades } from './use-cases/list-cascades.ts';
export { carriedNeeds, type HolderProof, tellHolderProof } from './use-cases/look-up.ts';
export { passToPeople } from './use-cases/pass-to-people.ts';
export { copyLink } from './use-cases/remind.ts';
export { startCascade } from './use-cases/steer-cascade.ts';
