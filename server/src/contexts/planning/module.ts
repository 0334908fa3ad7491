import type { ContextModule } from '../../platform/module.ts';
import { activityRoutes } from './http/activity-routes.ts';
import { audienceRoutes } from './http/audience-routes.ts';
import { importRoutes } from './http/import-routes.ts';
import { messageRoutes } from './http/message-routes.ts';
import { needRoutes } from './http/need-routes.ts';
import { type PlanPages, planFileRoutes } from './http/plan-file-routes.ts';
import { programmeRoutes } from './http/programme-routes.ts';
import { sendOutRoutes } from './http/send-out-routes.ts';

/** `pages` are the portal's pages as functions; `app/` loads them. */
export const planningModule = ({ pages }: { pages: PlanPages }): ContextModule => ({
  name: 'planning',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...programmeRoutes,
    ...planFileRoutes(pages),
    ...importRoutes,
    ...audienceRoutes,
    ...messageRoutes,
    ...needRoutes,
    ...activityRoutes,
    ...sendOutRoutes,
  ],
  listeners: [],
  jobs: [],
});
