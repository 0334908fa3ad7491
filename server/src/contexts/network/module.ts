import type { ContextModule } from '../../platform/module.ts';
import { agendaRoutes } from './http/agenda-routes.ts';
import { askingRoutes } from './http/asking-routes.ts';
import { channelRoutes } from './http/channel-routes.ts';
import { contributionRoutes } from './http/contribution-routes.ts';
import { directoryRoutes } from './http/directory-routes.ts';
import { groupRoutes } from './http/group-routes.ts';
import { meetingRoutes } from './http/meeting-routes.ts';
import { partnerRoutes } from './http/partner-routes.ts';
import { waitingRoutes } from './http/waiting-routes.ts';
import { followMembership } from './jobs/follow-membership.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { mailInvitation } from './jobs/mail-invitation.ts';
import { passApprovals } from './jobs/pass-approvals.ts';
import type { AgendaSource } from './use-cases/agenda-sources.ts';
/** `agendaSources`: what contexts above have for a meeting; `app/` wires them. */
export const networkModule = ({ agendaSources = [] }: { agendaSources?: readonly AgendaSource[] } = {}): ContextModule => ({
  name: 'network',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...directoryRoutes,
    ...groupRoutes,
    ...contributionRoutes,
    ...meetingRoutes(agendaSources),
    ...agendaRoutes(agendaSources),
    ...askingRoutes,
    ...channelRoutes,
    ...partnerRoutes,
    ...waitingRoutes,
  ],
  listeners: [followMembership, followMerger],
  jobs: [mailInvitation, passApprovals],
});
