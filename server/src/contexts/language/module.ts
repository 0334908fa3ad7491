import type { ContextModule } from '../../platform/module.ts';
import { brandRoutes } from './http/brand-routes.ts';
import { mainMessageRoutes } from './http/main-message-routes.ts';
import { messageTestLinkRoutes, type WordingTestPages } from './http/message-test-link-routes.ts';
import { messageTestRoutes } from './http/message-test-routes.ts';
import { paragraphCheckRoutes } from './http/paragraph-check-routes.ts';
import { registeredTextRoutes } from './http/registered-text-routes.ts';
import { senderRoutes } from './http/sender-routes.ts';
import { termRoutes } from './http/term-routes.ts';
import { textCheckRoutes } from './http/text-check-routes.ts';
import { textSourceRoutes } from './http/text-source-routes.ts';
import { togetherRoutes } from './http/together-routes.ts';
import { checkLinksJob } from './jobs/check-links.ts';
import { checkTextsJob } from './jobs/check-texts.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { markTexts } from './jobs/mark-texts.ts';
/** `mode` decides one thing: only the demo, which is on loopback, may read its own portal as if it were a public page. */
export const languageModule = ({ mode, pages }: { mode: string; pages: WordingTestPages }): ContextModule => ({
  name: 'language',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...termRoutes,
    ...textCheckRoutes,
    ...paragraphCheckRoutes,
    ...textSourceRoutes({ mayReadOwn: mode === 'demo' }),
    ...registeredTextRoutes,
    ...mainMessageRoutes,
    ...brandRoutes,
    ...senderRoutes,
    ...togetherRoutes,
    ...messageTestRoutes,
    ...messageTestLinkRoutes(pages),
  ],
  listeners: [markTexts, followMerger],
  jobs: [checkTextsJob, checkLinksJob({ mayReadOwn: mode === 'demo' })],
});
