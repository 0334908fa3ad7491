import type { ContextModule } from '../../platform/module.ts';
import { contributionRoutes } from './http/contribution-routes.ts';
import { directoryRoutes } from './http/directory-routes.ts';
import { followMembership } from './jobs/follow-membership.ts';

export const networkModule = (): ContextModule => ({
  name: 'network',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...directoryRoutes, ...contributionRoutes],
  listeners: [followMembership],
  jobs: [],
});
