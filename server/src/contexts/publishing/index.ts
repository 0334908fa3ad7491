/** The face of publishing: public pages, their versions and visits, and the front door. */
export { pagePublished } from './events.ts';
export { publishingMerging } from './jobs/follow-merger.ts';
export { publishingModule } from './module.ts';
export { type PublishedPage, type PublishPage, publishPage } from './use-cases/publish-page.ts';
export { readPageWords } from './use-cases/read-page-words.ts';
export { isPageShown, renewPage } from './use-cases/renew-page.ts';
export { seedMailboxOperators } from './use-cases/seed-operators.ts';
export { visitsOf } from './use-cases/visits-of.ts';
export { withdrawPage } from './use-cases/withdraw-page.ts';
