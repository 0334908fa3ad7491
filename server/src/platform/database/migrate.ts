import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import { StartError } from '../config/start-error.ts';

export type MigrationFolder = { context: string; folder: URL };
export type Migration = { context: string; name: string; hash: string; sql: string };

/** The lock's number is arbitrary; it only has to be the same in every process. */
const advisoryLock = 4_300_001;

export const readMigrations = async (folders: readonly MigrationFolder[]): Promise<Migration[]> => {
  const perContext = await Promise.all(
    folders.map(async ({ context, folder }) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
      return names.map((name) => {
        const sql = readFileSync(join(folder.pathname, name), 'utf8');
        return { context, name: basename(name, '.sql'), hash: createHash('sha256').update(sql).digest('hex'), sql };
      });
    }),
  );
  return perContext.flat();
};

const apply = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into platform.migration (context, name, hash) values ($1, $2, $3)', [
      migration.context,
      migration.name,
      migration.hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const prepare = async (client: pg.Client): Promise<Map<string, string>> => {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      context text not null, name text not null, hash text not null,
      applied_at timestamptz not null default now(), primary key (context, name));`);
  const { rows } = await client.query<{ key: string; hash: string }>(`select context || '/' || name as key, hash from platform.migration`);
  return new Map(rows.map(({ key, hash }) => [key, hash]));
};

/**
 * Applies what is missing, forward only, one process at a time (advisory lock), each file in its own transaction.
 * A file that changed after it was applied stops the start: history is not edited.
 */
export const migrate = async (databaseUrl: string, folders: readonly MigrationFolder[]): Promise<{ applied: number }> => {
  const migrations = await readMigrations(folders);
  const client = new pg.Client({ connectionString: databaseUrl });
  // Its query fails and says why; that the connection says so too must not stop the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    const applied = await prepare(client);
    const changed = migrations.find(({ context, name, hash }) => (applied.get(`${context}/${name}`) ?? hash) !== hash);
    if (changed !== undefined)
      throw new StartError(
        `The migration ${changed.context}/${changed.name}.sql has changed since this database was made. Restore the file and put the change in a new one.`,
      );
    const missing = migrations.filter(({ context, name }) => !applied.has(`${context}/${name}`));
    for (const migration of missing) await apply(client, migration);
    return { applied: missing.length };
  } finally {
    await client.end();
  }
};
