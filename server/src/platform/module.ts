import type { Route } from './http/route.ts';
import type { WireService } from './http/wire-service.ts';
import type { Listener } from './jobs/events.ts';
import type { Job } from './jobs/jobs.ts';

/** What a context hands to `app/`: its migrations, routes, listeners and jobs. */
export type ContextModule = {
  name: string;
  migrations: URL;
  routes: readonly Route[];
  listeners: readonly Listener[];
  jobs: readonly Job[];
  /** What is offered to other organisations' systems behind mutual TLS. */
  wire?: readonly WireService[];
  /** Long-running work of the worker role, such as the ledger's claim loop; answers how to stop it. */
  startWork?: () => Promise<() => Promise<void>>;
};
