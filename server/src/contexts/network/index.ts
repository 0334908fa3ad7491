/** The face of network: who answers for what among organisations that share a service, and how they work together. */
export { networkModule } from './module.ts';
export { appoint } from './use-cases/appoint.ts';
export { planMeeting } from './use-cases/plan-meeting.ts';
export { sendContribution } from './use-cases/send-contribution.ts';
