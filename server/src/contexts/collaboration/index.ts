/** The face of collaboration: the room, what is handed out from it, and what evaluation listens for. */
export { handOutReceived } from './events.ts';
export { collaborationMerging } from './jobs/follow-merger.ts';
export { collaborationModule } from './module.ts';
export { askForAccess } from './use-cases/ask-for-access.ts';
export { describeOrganisation, leadLocally, shareExperience } from './use-cases/be-a-peer.ts';
export { giveAccess } from './use-cases/give-access.ts';
export { saveDesignTokens } from './use-cases/keep-design-tokens.ts';
export { addGiveAway, orderGiveAway } from './use-cases/keep-give-aways.ts';
export { addItem } from './use-cases/keep-item.ts';
export { addTopic } from './use-cases/keep-topics.ts';
export { experiencesForAgenda, listNotes, writeNote } from './use-cases/note-experience.ts';
export { tellHandOutProof } from './use-cases/open-hand-out.ts';
