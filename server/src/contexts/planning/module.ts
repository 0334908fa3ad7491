import type { ContextModule } from '../../platform/module.ts';
import { activityRoutes } from './http/activity-routes.ts';
import { audienceRoutes } from './http/audience-routes.ts';
import { messageRoutes } from './http/message-routes.ts';
import { needRoutes } from './http/need-routes.ts';
import { programmeRoutes } from './http/programme-routes.ts';

export const planningModule = (): ContextModule => ({
  name: 'planning',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...programmeRoutes, ...audienceRoutes, ...messageRoutes, ...needRoutes, ...activityRoutes],
  listeners: [],
  jobs: [],
});
