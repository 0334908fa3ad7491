import { type MigrationFolder, migrate } from '../platform/database/migrate.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { contextMigrations } from './modules.ts';

export const migrationFolders = (): MigrationFolder[] => [
  { context: 'platform', folder: new URL('../platform/database/migrations/', import.meta.url) },
  ...contextMigrations(),
];

/** Our own tables and the job store's; answers how many files were applied. */
export const migrateEverything = async (databaseUrl: string): Promise<{ applied: number }> => {
  const result = await migrate(databaseUrl, migrationFolders());
  const boss = await openJobs(databaseUrl, createLogger('silent'));
  await boss.stop({ graceful: false });
  return result;
};
