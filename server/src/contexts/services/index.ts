/** The face of services: what a shared service is made of, where one turns with questions, and what is connected to it. */
export { servicesMerging } from './jobs/follow-merger.ts';
export { servicesModule } from './module.ts';
export type { Part } from './storage/parts.ts';
export type { SupportLevel } from './storage/support-levels.ts';
export { addConnection } from './use-cases/connect.ts';
export { addPart } from './use-cases/edit-parts.ts';
export { addSupportLevel } from './use-cases/edit-support.ts';
export { partsOf, supportOf } from './use-cases/look-up.ts';
export { forgetMentions, type MentionSuggestion, noteMentions, suggestMentions } from './use-cases/mention-others.ts';
