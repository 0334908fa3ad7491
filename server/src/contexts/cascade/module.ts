import type { ContextModule } from '../../platform/module.ts';
import { cascadeRoutes } from './http/cascade-routes.ts';
import { holderRoutes } from './http/holder-routes.ts';
import { type LinkPages, linkRoutes } from './http/link-routes.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { mailHolder } from './jobs/mail-holder.ts';
import { sendReminders } from './jobs/send-reminders.ts';
import type { TextsFor } from './use-cases/open-link.ts';
/** `pages` are the portal's pages as functions; `app/` loads them. */
export const cascadeModule = ({ pages, textsFor }: { pages: LinkPages; textsFor: TextsFor }): ContextModule => ({
  name: 'cascade',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...cascadeRoutes, ...holderRoutes, ...linkRoutes(pages, textsFor)],
  listeners: [followMerger],
  jobs: [mailHolder, sendReminders],
});
