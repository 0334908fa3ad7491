import type { ContextModule } from '../../platform/module.ts';
import { activityLogRoutes } from './http/activity-log-routes.ts';
import { activityRoutes } from './http/activity-routes.ts';
import { attachmentRoutes } from './http/attachment-routes.ts';
import { audienceRoutes } from './http/audience-routes.ts';
import { calendarRoutes } from './http/calendar-routes.ts';
import { cascadeRoutes } from './http/cascade-routes.ts';
import { type CheckPages, checkLinkRoutes } from './http/check-link-routes.ts';
import { checkRoutes } from './http/check-routes.ts';
import { feedRoutes } from './http/feed-routes.ts';
import { groupPageRoutes } from './http/group-page-routes.ts';
import { importRoutes } from './http/import-routes.ts';
import { localFieldRoutes } from './http/local-field-routes.ts';
import { messageRoutes } from './http/message-routes.ts';
import { milestoneRoutes } from './http/milestone-routes.ts';
import { needRoutes } from './http/need-routes.ts';
import { type OpenPages, openPageRoutes } from './http/open-page-routes.ts';
import { type PlanPages, planFileRoutes } from './http/plan-file-routes.ts';
import { planWorkbookRoutes } from './http/plan-workbook-routes.ts';
import { programmeRoutes } from './http/programme-routes.ts';
import { referenceRoutes } from './http/reference-routes.ts';
import { richMessageRoutes } from './http/rich-message-routes.ts';
import { sendOutRoutes } from './http/send-out-routes.ts';
import { senderRoutes } from './http/sender-routes.ts';
import { servicePartRoutes } from './http/service-part-routes.ts';
import { signUpRoutes } from './http/sign-up-routes.ts';
import { suggestionRoutes } from './http/suggestion-routes.ts';
import { yearPlanRoutes } from './http/year-plan-routes.ts';
import { followCascade } from './jobs/follow-cascade.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { forgetSignUps } from './jobs/forget-sign-ups.ts';
import { mailSignUp } from './jobs/mail-sign-up.ts';
import { notePageMentions } from './jobs/note-page-mentions.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const planningModule = ({ pages }: { pages: PlanPages & CheckPages & OpenPages }): ContextModule => ({
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
    ...checkRoutes,
    ...richMessageRoutes,
    ...servicePartRoutes,
    ...attachmentRoutes,
    ...referenceRoutes,
    ...groupPageRoutes,
    ...signUpRoutes,
    ...openPageRoutes(pages),
    ...checkLinkRoutes(pages),
  ],
  listeners: [followCascade, notePageMentions, followMerger],
  jobs: [forgetSignUps, mailSignUp],
});
