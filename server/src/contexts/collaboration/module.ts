import type { ContextModule } from '../../platform/module.ts';
import { accessRoutes } from './http/access-routes.ts';
import { designTokenRoutes } from './http/design-token-routes.ts';
import { giveAwayRoutes } from './http/give-away-routes.ts';
import { type HandOutPages, handOutPages } from './http/hand-out-pages.ts';
import { handOutRoutes } from './http/hand-out-routes.ts';
import { helpRoutes } from './http/help-routes.ts';
import { itemRoutes } from './http/item-routes.ts';
import { noteRoutes } from './http/note-routes.ts';
import { roomRoutes } from './http/room-routes.ts';
import { followMembership } from './jobs/follow-membership.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { sendMail } from './jobs/send-mail.ts';
import { tellNews } from './jobs/tell-news.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const collaborationModule = ({ pages }: { pages: HandOutPages }): ContextModule => ({
  name: 'collaboration',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...roomRoutes,
    ...itemRoutes,
    ...accessRoutes,
    ...handOutRoutes,
    ...helpRoutes,
    ...giveAwayRoutes,
    ...noteRoutes,
    ...designTokenRoutes,
    ...handOutPages(pages),
  ],
  listeners: [followMembership, followMerger],
  jobs: [sendMail, tellNews],
});
