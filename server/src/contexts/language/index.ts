/** The face of language: agreed terms, and the check of a text. */

export { termChanged } from './events.ts';
export { languageModule } from './module.ts';
export { addTerm } from './use-cases/add-term.ts';
export { checkText, gatherRules } from './use-cases/check-text.ts';
