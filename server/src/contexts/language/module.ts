import type { ContextModule } from '../../platform/module.ts';
import { termRoutes } from './http/term-routes.ts';
import { textCheckRoutes } from './http/text-check-routes.ts';

export const languageModule = (): ContextModule => ({
  name: 'language',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...termRoutes, ...textCheckRoutes],
  listeners: [],
  jobs: [],
});
