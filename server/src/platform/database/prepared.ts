import { CompiledQuery, type QueryResult } from 'kysely';
import type pg from 'pg';
import type { Tx } from './database.ts';

/** The values of a statement that is prepared. */
export class PreparedValues {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/**
 * Runs a statement that each connection parses once and then knows: for those that are run all the time and take the server longer to
 * understand than to do. Its text must always be the same one, with everything that varies among its values, since a connection keeps
 * what it knows.
 */
export const runPrepared = <Row>(tx: Tx, { sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Promise<QueryResult<Row>> =>
  tx.executeQuery(CompiledQuery.raw(sql, [new PreparedValues(parameters)]) as CompiledQuery<Row>);

/** The same for `pg-boss`, which brings statements of its own. */
export const preparing = (tx: Tx) => ({
  executeSql: async (text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> =>
    runPrepared(tx, { sql: text, parameters: values }),
});

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const name = names.get(text) ?? `budkavle_${names.size + 1}`;
  names.set(text, name);
  return name;
};

export const queryPrepared = (client: pg.PoolClient, text: string, { values }: PreparedValues): Promise<pg.QueryResult> =>
  client.query({ name: nameOf(text), text, values: [...values] });
