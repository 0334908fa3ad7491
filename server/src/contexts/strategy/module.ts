import type { ContextModule } from '../../platform/module.ts';
import { changeRoutes } from './http/change-routes.ts';
import { documentRoutes } from './http/document-routes.ts';
import { eventRoutes } from './http/event-routes.ts';
import { goalRoutes } from './http/goal-routes.ts';
import { registerRoutes } from './http/register-routes.ts';
import { versionRoutes } from './http/version-routes.ts';
import { beginVersions } from './jobs/begin-versions.ts';
import { followMembership } from './jobs/follow-membership.ts';
import { mailNotice } from './jobs/mail-notice.ts';

export const strategyModule = (): ContextModule => ({
  name: 'strategy',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...documentRoutes, ...versionRoutes, ...eventRoutes, ...goalRoutes, ...registerRoutes, ...changeRoutes],
  listeners: [followMembership],
  jobs: [mailNotice, beginVersions],
});
