/** The face of planning: programmes, audiences, messages, needs and activities. */
export { type Activity, type ActivityChannel, type ActivityNeed, type ActivityState, activityStates } from './domain/activity.ts';
export { type ActivityType, activityTypes, channelOfType } from './domain/activity-type.ts';
export type { SeenProgramme } from './domain/programme.ts';
export { activityChanged, audienceChanged, messageChanged, needsChanged } from './events.ts';
export { changeableActivities } from './files/changeable-activities.ts';
export { writeMeetingFile } from './files/write-calendar.ts';
export { sendFile } from './http/send-file.ts';
export { planningMerging } from './jobs/follow-merger.ts';
export { planningModule } from './module.ts';
export type { ActivityFilter } from './storage/activities.ts';
export type { LivingNeedFilter, NeedActivity, NeedFact, PinnedVersion } from './storage/need-facts.ts';
export type { Need, NeedFilter } from './storage/needs.ts';
export { adoptProgramme } from './use-cases/adopt-programme.ts';
export { answerWithLetters } from './use-cases/answer-with-letters.ts';
export { attachFigure, fileOf } from './use-cases/attach-to-message.ts';
export { addMilestone, listMilestones } from './use-cases/change-milestone.ts';
export { changeNeeds } from './use-cases/change-needs.ts';
export { completeActivity } from './use-cases/complete-activity.ts';
export { markActivityDone } from './use-cases/conclude-activity.ts';
export { countByMonth } from './use-cases/count-by-month.ts';
export { createProgramme } from './use-cases/create-programme.ts';
export { decideSuggestion } from './use-cases/decide-suggestion.ts';
export { describeGroup } from './use-cases/describe-groups.ts';
export type { DescribedAudience, DescribedMessage, DescribedStructure } from './use-cases/describe-structure.ts';
export { exportPlanFile } from './use-cases/export-plan-file.ts';
export { importPlan } from './use-cases/import-plan.ts';
export { keepProjectGroup } from './use-cases/keep-project-group.ts';
export { listProgrammes } from './use-cases/list-programmes.ts';
export { listSuggestions } from './use-cases/list-suggestions.ts';
export { addLocalField, assertNothingMissing, localTexts, setLocalValue, textsFor } from './use-cases/local-fields.ts';
export {
  activitiesOf,
  findActivity,
  findAudience,
  findProgramme,
  livingNeedIds,
  needsOf,
  pinnedVersionsOf,
  pinnedVersionsOfActivity,
  structureOf,
  tellActivities,
  tellActivityDays,
  tellMessages,
  tellNeedFacts,
  tellPlan,
} from './use-cases/look-up.ts';
export { noteTurnout } from './use-cases/note-turnout.ts';
export { type PlanActivityCommand, planActivity } from './use-cases/plan-activity.ts';
export { planCascade } from './use-cases/plan-cascade.ts';
export { planSendOut } from './use-cases/plan-send-out.ts';
export { previewPlan } from './use-cases/preview-plan.ts';
export { listPublicMaterial, openPublicMaterial } from './use-cases/public-material.ts';
export { saveYearPlan } from './use-cases/publish-year-plan.ts';
export { reachActivity } from './use-cases/reach-activity.ts';
export { reachMessage, reachPlannedMessage } from './use-cases/reach-message.ts';
export { reachPlannedAudience, reachPlannedProgramme, reachProgramme } from './use-cases/reach-programme.ts';
export { listYearPlans } from './use-cases/read-year-plans.ts';
export { releaseSendOut } from './use-cases/release-send-out.ts';
export { setInheritance } from './use-cases/set-inheritance.ts';
export { quietWithin, tellPressure } from './use-cases/show-calendar.ts';
export { readPartTags, tagParts } from './use-cases/tag-parts.ts';
export { tellGroup } from './use-cases/tell-group.ts';
