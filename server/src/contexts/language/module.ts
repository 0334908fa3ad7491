import type { ContextModule } from '../../platform/module.ts';
import { mainMessageRoutes } from './http/main-message-routes.ts';
import { paragraphCheckRoutes } from './http/paragraph-check-routes.ts';
import { registeredTextRoutes } from './http/registered-text-routes.ts';
import { termRoutes } from './http/term-routes.ts';
import { textCheckRoutes } from './http/text-check-routes.ts';
import { textSourceRoutes } from './http/text-source-routes.ts';
import { checkTextsJob } from './jobs/check-texts.ts';
import { markTexts } from './jobs/mark-texts.ts';

/** `mode` decides one thing: only the demo, which is on loopback, may read its own portal as if it were a public page. */
export const languageModule = ({ mode }: { mode: string }): ContextModule => ({
  name: 'language',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...termRoutes,
    ...textCheckRoutes,
    ...paragraphCheckRoutes,
    ...textSourceRoutes({ mayReadOwn: mode === 'demo' }),
    ...registeredTextRoutes,
    ...mainMessageRoutes,
  ],
  listeners: [markTexts],
  jobs: [checkTextsJob],
});
