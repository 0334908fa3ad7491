/** The face of language: agreed terms, and the check of a text. */

export type { RegisteredText, TextKind } from './domain/registered-text.ts';
export { termChanged } from './events.ts';
export { senderChoice, senderQuery, shownSender } from './http/sender-routes.ts';
export { languageMerging } from './jobs/follow-merger.ts';
export { languageModule } from './module.ts';
export { addTerm } from './use-cases/add-term.ts';
export { adoptMainMessage } from './use-cases/agree-on-main-message.ts';
export { checkText, gatherRules } from './use-cases/check-text.ts';
export { chooseSender, type ShownSender, showSender } from './use-cases/choose-sender.ts';
export { findRegisteredTexts, listMainMessageNames, searchRegisteredTexts } from './use-cases/find-texts.ts';
export { hangMessage } from './use-cases/hang-message.ts';
export { addBrand } from './use-cases/keep-brands.ts';
export { addMessageTest } from './use-cases/keep-message-tests.ts';
export { listChangedTerms } from './use-cases/list-changed-terms.ts';
export { listMainMessages } from './use-cases/list-main-messages.ts';
export { addAsset, measureBrand } from './use-cases/measure-brand.ts';
export { registerText, registerTexts, retireTexts } from './use-cases/register-text.ts';
export { setBrandRule } from './use-cases/set-brand-rule.ts';
export { addMainMessage } from './use-cases/write-main-message.ts';
