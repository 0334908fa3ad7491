import type { ContextModule } from '../../platform/module.ts';
import { agendaRoutes } from './http/agenda-routes.ts';
import { askingRoutes } from './http/asking-routes.ts';
import { contributionRoutes } from './http/contribution-routes.ts';
import { directoryRoutes } from './http/directory-routes.ts';
import { meetingRoutes } from './http/meeting-routes.ts';
import { followMembership } from './jobs/follow-membership.ts';
import { mailInvitation } from './jobs/mail-invitation.ts';

export const networkModule = (): ContextModule => ({
  name: 'network',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...directoryRoutes, ...contributionRoutes, ...meetingRoutes, ...agendaRoutes, ...askingRoutes],
  listeners: [followMembership],
  jobs: [mailInvitation],
});
