/** The face of participation: what happens around people who meet the plan. */
export { attendanceNoted, checkAnswered } from './events.ts';
export { participationMerging } from './jobs/follow-merger.ts';
export { participationModule } from './module.ts';
export { countWaitingGroupQuestions } from './use-cases/answer-group.ts';
export { publishGroupPage } from './use-cases/keep-group-page.ts';
export { keepSignUpSheet } from './use-cases/keep-sign-ups.ts';
export { noteAttendance } from './use-cases/note-attendance.ts';
export { saveCheck } from './use-cases/save-check.ts';
export { tellAttendance, tellCheckProof } from './use-cases/tell-proof.ts';
