import { identityModule } from '#identity';
import { planningModule } from '#planning';
import type { Settings } from '../platform/config/settings.ts';
import type { Database } from '../platform/database/database.ts';
import type { MigrationFolder } from '../platform/database/migrate.ts';
import type { ContextModule } from '../platform/module.ts';

export type Wiring = { settings: Settings; database: () => Database };

/** Every context, wired: the only place where one context's need meets another's offer. */
export const createModules = ({ settings, database }: Wiring): ContextModule[] => [
  identityModule({
    mode: settings.mode,
    oidc: settings.oidc,
    publicUrl: settings.publicUrl,
    sessionHours: settings.sessionHours,
    database,
  }),
  planningModule(),
];

const contexts = ['identity', 'planning'] as const;

/** Schemas are independent of each other, so the order is only the order of reading. */
export const contextMigrations = (): MigrationFolder[] =>
  contexts.map((context) => ({ context, folder: new URL(`../contexts/${context}/migrations/`, import.meta.url) }));
