import type { ContextModule } from '../../platform/module.ts';
import { connectionRoutes } from './http/connection-routes.ts';
import { serviceRoutes } from './http/service-routes.ts';

import { followMerger } from './jobs/follow-merger.ts';
export const servicesModule = (): ContextModule => ({
  name: 'services',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...serviceRoutes, ...connectionRoutes],
  listeners: [followMerger],
  jobs: [],
});
