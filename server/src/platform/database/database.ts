import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { kyselyPool } from './kysely-pool.ts';

/**
 * A transaction (or, for reads at the edge, the pool). Untyped on purpose: each context's storage
 * narrows it to its own tables with `withTables`, so that SQL can touch nothing else.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- Kysely's own way to say "no tables yet"
export type Tx = Kysely<{}>;

export type Database = {
  /** Runs `work` in one transaction; rolled back when it throws. */
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** For reads that need no transaction. */
  read: Tx;
  pool: pg.Pool;
  close: () => Promise<void>;
};

// Counts and sums come as 64-bit integers; all of ours fit a double exactly.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
// A calendar date is a day, not an instant: keep it as text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export const openDatabase = (url: string, poolSize: number): Database => {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: 'budkavle', connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would stop the process.
  pool.on('error', () => undefined);
  // The pool listens to a connection only while it is idle. One that breaks in use fails its query, which is heard; that it also says so
  // by itself must not stop the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely: Tx = new Kysely({ dialect: new PostgresDialect({ pool: kyselyPool(pool) }) });
  return {
    transaction: (work) => kysely.transaction().execute(work),
    read: kysely,
    pool,
    close: () => kysely.destroy(),
  };
};

/** Throws when the database does not answer. */
export const pingDatabase = async (database: Database): Promise<void> => {
  await sql`select 1`.execute(database.read);
};
