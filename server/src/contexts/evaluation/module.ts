import type { ContextModule } from '../../platform/module.ts';
import { coverageRoutes } from './http/coverage-routes.ts';
import { documentRoutes } from './http/document-routes.ts';
import { lessonRoutes } from './http/lesson-routes.ts';
import { matrixRoutes } from './http/matrix-routes.ts';
import { closeTheDay } from './jobs/close-the-day.ts';
import { listeners } from './jobs/listen.ts';

export const evaluationModule = (): ContextModule => ({
  name: 'evaluation',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...matrixRoutes, ...coverageRoutes, ...documentRoutes, ...lessonRoutes],
  listeners,
  jobs: [closeTheDay],
});
