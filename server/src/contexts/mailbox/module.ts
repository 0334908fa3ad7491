import type { ContextModule } from '../../platform/module.ts';
import { letterRoutes } from './http/letter-routes.ts';
import { mailboxRoutes } from './http/mailbox-routes.ts';

export const mailboxModule = (): ContextModule => ({
  name: 'mailbox',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...mailboxRoutes, ...letterRoutes],
  listeners: [],
  jobs: [],
});
