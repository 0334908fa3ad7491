/** The face of planning: programmes, audiences, messages, needs and activities. */
export type { Activity, ActivityChannel, ActivityNeed, ActivityState } from './domain/activity.ts';
export { type ActivityType, activityTypes, channelOfType } from './domain/activity-type.ts';
export type { SeenProgramme } from './domain/programme.ts';
export { activityChanged, attendanceNoted, audienceChanged, checkAnswered, messageChanged, needsChanged } from './events.ts';
export { sendFile } from './http/send-file.ts';
export { planningMerging } from './jobs/follow-merger.ts';
export { planningModule } from './module.ts';
export type { ActivityFilter } from './storage/activities.ts';
export type { LivingNeedFilter, NeedActivity, NeedFact, PinnedVersion } from './storage/need-facts.ts';
export type { Need, NeedFilter } from './storage/needs.ts';
export { adoptProgramme } from './use-cases/adopt-programme.ts';
export { answerWithLetters } from './use-cases/answer-with-letters.ts';
export { attachFigure } from './use-cases/attach-to-message.ts';
export { addMilestone, listMilestones } from './use-cases/change-milestone.ts';
export { changeNeeds } from './use-cases/change-needs.ts';
export { completeActivity } from './use-cases/complete-activity.ts';
export { markActivityDone } from './use-cases/conclude-activity.ts';
export { countByMonth } from './use-cases/count-by-month.ts';
export { createProgramme } from './use-cases/create-programme.ts';
export { decideSuggestion } from './use-cases/decide-suggestion.ts';
export { describeGroup } from './use-cases/describe-groups.ts';
export type { DescribedAudience, DescribedMessage, DescribedStructure } from './use-cases/describe-structure.ts';
export { importPlan } from './use-cases/import-plan.ts';
export { publishGroupPage } from './use-cases/keep-group-page.ts';
export { keepProjectGroup } from './use-cases/keep-project-group.ts';
export { keepSignUpSheet } from './use-cases/keep-sign-ups.ts';
export { listProgrammes } from './use-cases/list-programmes.ts';
export { listSuggestions } from './use-cases/list-suggestions.ts';
export { addLocalField, setLocalValue, textsFor } from './use-cases/local-fields.ts';
export {
  activitiesOf,
  findActivity,
  livingNeedIds,
  needsOf,
  pinnedVersionsOf,
  pinnedVersionsOfActivity,
  structureOf,
  tellNeedFacts,
} from './use-cases/look-up.ts';
export { noteAttendance } from './use-cases/note-attendance.ts';
export { type PlanActivityCommand, planActivity } from './use-cases/plan-activity.ts';
export { planCascade } from './use-cases/plan-cascade.ts';
export { planSendOut } from './use-cases/plan-send-out.ts';
export { previewPlan } from './use-cases/preview-plan.ts';
export { listPublicMaterial, openPublicMaterial } from './use-cases/public-material.ts';
export { saveYearPlan } from './use-cases/publish-year-plan.ts';
export { reachProgramme } from './use-cases/reach-programme.ts';
export { listYearPlans } from './use-cases/read-year-plans.ts';
export { releaseSendOut } from './use-cases/release-send-out.ts';
export { saveCheck } from './use-cases/save-check.ts';
export { setInheritance } from './use-cases/set-inheritance.ts';
export { quietWithin, tellPressure } from './use-cases/show-calendar.ts';
export { tagParts } from './use-cases/tag-parts.ts';
export { tellAttendance, tellCheckProof } from './use-cases/tell-proof.ts';
