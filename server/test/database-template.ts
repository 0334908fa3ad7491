import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { buildWhenChanged } from '../../scripts/build-when-changed.mjs';
import { prepareDemoCertificates } from '../src/app/demo/demo-certificates.ts';
import { migrateEverything } from '../src/app/migrate-everything.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- declaration merging asks for an interface
  export interface ProvidedContext {
    adminUrl: string;
    templateName: string;
  }
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** One migrated database as a template; every test file clones it. `TEST_DATABASE_URL` uses a server of your own. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  buildWhenChanged('portal');
  prepareDemoCertificates(resolve('.data', 'test-certificates'));
  const dataDir = resolve('.data', `test-${process.pid}`);
  const own = process.env['TEST_DATABASE_URL'];
  const postgres = own === undefined ? await startEmbeddedPostgres({ dataDir, databaseName: 'postgres', isThrowaway: true }) : undefined;
  const adminUrl = own ?? postgres?.url ?? '';
  const templateName = `budkavle_template_${process.pid}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await migrateEverything(withDatabase(adminUrl, templateName));
  project.provide('adminUrl', adminUrl);
  project.provide('templateName', templateName);
  return async () => {
    await client.query(`drop database if exists ${templateName} with (force)`);
    await client.end();
    await postgres?.stop();
    if (postgres !== undefined) {
      rmSync(dataDir, { recursive: true, force: true });
      if (postgres.home.isMoved) rmSync(postgres.home.data, { recursive: true, force: true });
    }
  };
}
