import type { ContextModule } from '../../platform/module.ts';
import { activityLogRoutes } from './http/activity-log-routes.ts';
import { activityRoutes } from './http/activity-routes.ts';
import { attachmentRoutes } from './http/attachment-routes.ts';
import { audienceRoutes } from './http/audience-routes.ts';
import { calendarRoutes } from './http/calendar-routes.ts';
import { cascadeRoutes } from './http/cascade-routes.ts';
import { feedRoutes } from './http/feed-routes.ts';
import { importRoutes } from './http/import-routes.ts';
import { localFieldRoutes } from './http/local-field-routes.ts';
import { messageRoutes } from './http/message-routes.ts';
import { milestoneRoutes } from './http/milestone-routes.ts';
import { needRoutes } from './http/need-routes.ts';
import { type PlanPages, planFileRoutes } from './http/plan-file-routes.ts';
import { planWorkbookRoutes } from './http/plan-workbook-routes.ts';
import { programmeRoutes } from './http/programme-routes.ts';
import { recipeRoutes } from './http/recipe-routes.ts';
import { referenceRoutes } from './http/reference-routes.ts';
import { richMessageRoutes } from './http/rich-message-routes.ts';
import { sendOutRoutes } from './http/send-out-routes.ts';
import { senderRoutes } from './http/sender-routes.ts';
import { servicePartRoutes } from './http/service-part-routes.ts';
import { suggestionRoutes } from './http/suggestion-routes.ts';
import { yearPlanRoutes } from './http/year-plan-routes.ts';
import { followCascade } from './jobs/follow-cascade.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { notePageMentions } from './jobs/note-page-mentions.ts';
import { renewAnswers } from './jobs/renew-answers.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const planningModule = ({ pages }: { pages: PlanPages }): ContextModule => ({
  name: 'planning',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...programmeRoutes,
    ...planFileRoutes(pages),
    ...planWorkbookRoutes,
    ...suggestionRoutes,
    ...localFieldRoutes,
    ...importRoutes,
    ...audienceRoutes,
    ...messageRoutes,
    ...needRoutes,
    ...activityRoutes,
    ...activityLogRoutes,
    ...milestoneRoutes,
    ...calendarRoutes,
    ...yearPlanRoutes,
    ...feedRoutes,
    ...sendOutRoutes,
    ...senderRoutes,
    ...cascadeRoutes,
    ...richMessageRoutes,
    ...servicePartRoutes,
    ...attachmentRoutes,
    ...referenceRoutes,
    ...recipeRoutes,
  ],
  listeners: [followCascade, notePageMentions, followMerger],
  jobs: [renewAnswers],
});
