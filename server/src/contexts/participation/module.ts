import type { ContextModule } from '../../platform/module.ts';
import { ambassadorRoutes } from './http/ambassador-routes.ts';
import { attendanceRoutes } from './http/attendance-routes.ts';
import { type CheckPages, checkLinkRoutes } from './http/check-link-routes.ts';
import { checkRoutes } from './http/check-routes.ts';
import { groupPageRoutes } from './http/group-page-routes.ts';
import { groupQuestionRoutes } from './http/group-question-routes.ts';
import { type OpenPages, openPageRoutes } from './http/open-page-routes.ts';
import { signUpRoutes } from './http/sign-up-routes.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { forgetOldSignUps } from './jobs/forget-sign-ups.ts';
import { mailSignUp } from './jobs/mail-sign-up.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const participationModule = ({ pages }: { pages: CheckPages & OpenPages }): ContextModule => ({
  name: 'participation',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...checkRoutes,
    ...attendanceRoutes,
    ...groupPageRoutes,
    ...groupQuestionRoutes,
    ...signUpRoutes,
    ...ambassadorRoutes,
    ...openPageRoutes(pages),
    ...checkLinkRoutes(pages),
  ],
  listeners: [followMerger],
  jobs: [forgetOldSignUps, mailSignUp],
});
