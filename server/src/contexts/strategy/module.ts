import type { DocumentPages, PortalPages } from '@budkavle/portal/props';
import type { ContextModule } from '../../platform/module.ts';
import { changeRoutes } from './http/change-routes.ts';
import { documentRoutes } from './http/document-routes.ts';
import { eventRoutes } from './http/event-routes.ts';
import { goalRoutes } from './http/goal-routes.ts';
import { publicDocumentRoutes } from './http/public-document.ts';
import { registerRoutes } from './http/register-routes.ts';
import { versionRoutes } from './http/version-routes.ts';
import { beginVersions } from './jobs/begin-versions.ts';
import { followMembership } from './jobs/follow-membership.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { mailNotice } from './jobs/mail-notice.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const strategyModule = ({ pages }: { pages: DocumentPages & Pick<PortalPages, 'error'> }): ContextModule => ({
  name: 'strategy',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...documentRoutes,
    ...versionRoutes,
    ...eventRoutes,
    ...goalRoutes,
    ...registerRoutes,
    ...changeRoutes,
    ...publicDocumentRoutes(pages),
  ],
  listeners: [followMembership, followMerger],
  jobs: [mailNotice, beginVersions],
});
