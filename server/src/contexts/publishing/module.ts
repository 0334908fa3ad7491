import type { PortalPages } from '@budkavle/portal/props';
import type { ContextModule } from '../../platform/module.ts';
import { feedRoute } from './http/feed-route.ts';
import { frontDoorPages } from './http/front-door-pages.ts';
import { newsPages } from './http/news-pages.ts';
import { operatorRoutes } from './http/operator-routes.ts';
import { pageRoutes } from './http/page-routes.ts';
import { startPage } from './http/start-page.ts';

import { followMerger } from './jobs/follow-merger.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const publishingModule = ({ pages }: { pages: PortalPages }): ContextModule => ({
  name: 'publishing',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...startPage(pages), ...frontDoorPages(pages), ...newsPages(pages), feedRoute(pages), ...pageRoutes, ...operatorRoutes],
  listeners: [followMerger],
  jobs: [],
});
