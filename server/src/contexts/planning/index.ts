/** The face of planning: programmes, audiences, messages, needs and activities. */
export type { Activity, ActivityChannel, ActivityNeed, ActivityState } from './domain/activity.ts';
export type { SeenProgramme } from './domain/programme.ts';
export { activityChanged, audienceChanged, messageChanged, needsChanged } from './events.ts';
export { planningModule } from './module.ts';
export type { ActivityFilter } from './storage/activities.ts';
export type { Need, NeedFilter } from './storage/needs.ts';
export { adoptProgramme } from './use-cases/adopt-programme.ts';
export { completeActivity } from './use-cases/complete-activity.ts';
export { createProgramme } from './use-cases/create-programme.ts';
export type { DescribedAudience, DescribedMessage, DescribedStructure } from './use-cases/describe-structure.ts';
export { activitiesOf, needsOf, structureOf } from './use-cases/look-up.ts';
export { planActivity } from './use-cases/plan-activity.ts';
