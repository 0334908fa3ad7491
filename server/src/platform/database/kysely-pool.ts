import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { CopiedBytes, copyIn } from './copy-in.ts';
import { PreparedValues, queryPrepared } from './prepared.ts';

const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** The first parameter says how a statement is to be run: Kysely hands parameters on as they are. */
const run = (client: pg.PoolClient, text: string, parameters: unknown[]): Promise<unknown> => {
  const [first] = parameters;
  if (first instanceof CopiedBytes) return copyIn(client, text, first);
  if (first instanceof PreparedValues) return queryPrepared(client, text, first);
  return client.query(text, parameters);
};

/** The same connection, which also knows how to copy and to prepare. One for each client: Kysely tells its connections apart by it. */
const clientFor = (client: pg.PoolClient): PostgresPoolClient => {
  const found = known.get(client);
  if (found !== undefined) return found;
  const made = {
    query: (text: string, parameters: unknown[]) => run(client, text, parameters),
    release: (destroy?: boolean) => client.release(destroy),
  } as unknown as PostgresPoolClient;
  known.set(client, made);
  return made;
};

/** The pool as Kysely wants it, with `copyRows` and `runPrepared` working in its transactions. */
export const kyselyPool = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => clientFor(await pool.connect()),
  end: () => pool.end(),
});
