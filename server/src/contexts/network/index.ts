/** The face of network: who answers for what among organisations that share a service, and how they work together. */
export { compareWords, type WordChange } from './files/compare-words.ts';
export { networkMerging } from './jobs/follow-merger.ts';
export { networkModule } from './module.ts';
export type { AgendaProposal, AgendaSource } from './use-cases/agenda-sources.ts';
export { appoint } from './use-cases/appoint.ts';
export { askForApproval, assertApproved } from './use-cases/approve-release.ts';
export { setGroupMembers } from './use-cases/change-group.ts';
export { formGroup } from './use-cases/form-group.ts';
export { addChannel } from './use-cases/keep-channels.ts';
export { addAccount } from './use-cases/keep-social-accounts.ts';
export { listDuties } from './use-cases/list-duties.ts';
export { listGroups, partnershipsOf, partnersOf } from './use-cases/look-up.ts';
export { addTask, setProject } from './use-cases/plan-group-work.ts';
export { planMeeting } from './use-cases/plan-meeting.ts';
export { proposeChannel, remarkOnChannel } from './use-cases/propose-channel.ts';
export { type Named, type Names, type Network, nameThem, reachAsEditor, reachNetwork, serviceNameOf } from './use-cases/reach-network.ts';
export { sendContribution } from './use-cases/send-contribution.ts';
export { setSavingBasis } from './use-cases/tell-savings.ts';
