import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeParts } from '../../src/app/merge-parts.ts';
import { collisionsOf } from '../../src/platform/database/merge-rows.ts';
import type { MergeRule } from '../../src/platform/database/merge-rules.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const rules = mergeParts.flatMap(({ context, rules: own }) => own.map((rule): { context: string; rule: MergeRule } => ({ context, rule })));
const placeOf = ({ table, column = 'organisation_id' }: MergeRule): string => `${table}.${column}`;

/** Every column of every table of ours that names an organisation; what is seen of another organisation counts as well. */
const columnsInDatabase = async (): Promise<string[]> => {
  const { rows } = await app.database.pool.query<{ place: string }>(`
    select c.table_schema || '.' || c.table_name || '.' || c.column_name as place
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'pgboss', 'platform', 'public')
      and c.data_type = 'uuid' and (c.column_name like '%organisation_id' or c.column_name = 'represents_id')`);
  return rows.map(({ place }) => place);
};

describe('no row is forgotten when an organisation goes up in another', () => {
  test('every column that names an organisation has its rule, with a reason', async () => {
    const ruled = new Set(rules.map(({ rule }) => placeOf(rule)));
    const columns = await columnsInDatabase();
    expect(columns.length).toBeGreaterThan(130);
    expect(columns.filter((place) => !ruled.has(place))).toEqual([]);
    expect([...ruled].filter((place) => !columns.includes(place))).toEqual([]);
    expect(rules.filter(({ rule }) => rule.because.length < 10)).toEqual([]);
  });

  test('a column without a rule would be found', async () => {
    await app.database.pool.query('create table network.forgotten (id uuid primary key, organisation_id uuid not null)');
    const ruled = new Set(rules.map(({ rule }) => placeOf(rule)));
    expect((await columnsInDatabase()).filter((place) => !ruled.has(place))).toEqual(['network.forgotten.organisation_id']);
    await app.database.pool.query('drop table network.forgotten');
  });

  test('every context speaks of its own tables only, and every one that moves something listens', () => {
    expect(rules.filter(({ context, rule }) => !rule.table.startsWith(`${context}.`))).toEqual([]);
    const moving = mergeParts.filter(({ rules: own }) => own.some(({ fate }) => fate === 'follows' || fate === 'closes'));
    const listening = new Set(app.modules.flatMap(({ listeners }) => listeners.map(({ name }) => name)));
    expect(moving.filter(({ context }) => context !== 'identity' && !listening.has(`${context}.follow-merger`))).toEqual([]);
  });

  test('what must be unique for an organisation has its answer to what both have', async () => {
    const { rows } = await app.database.pool.query<{ table: string; columns: string[] }>(`
      select n.nspname || '.' || t.relname as table, array_agg(a.attname::text order by a.attnum) as columns from pg_index i
      join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
      where i.indisunique and n.nspname not in ('pg_catalog', 'pgboss', 'platform') group by 1, i.indexrelid`);
    // Unique by something else that moves along: the page, the send-out, the merger itself, the row’s own random mark.
    const movesAlong = ['page_id', 'send_out_id', 'from_organisation_id', 'mark'];
    const open = rows.flatMap(({ table, columns }) => {
      const owner = columns.find((column) => column.endsWith('organisation_id'));
      const others = columns.filter((column) => column !== owner);
      if (owner === undefined || columns.some((column) => movesAlong.includes(column))) return [];
      const own = rules.map(({ rule }) => rule).filter((rule) => placeOf(rule) === `${table}.${owner}` && rule.fate === 'follows');
      const isSettled =
        own.length === 0 || own.some((rule) => collisionsOf(rule).some((one) => one.on.every((column) => others.includes(column))));
      return isSettled ? [] : [`${table} (${columns.join(', ')})`];
    });
    expect(open).toEqual([]);
  });

  test('every rule can be carried out: the words of SQL in it are right', async () => {
    const { storsjo, granvik } = app.organisations;
    const { countMergeRows, findMergeConflicts, mergeRows } = await import('../../src/platform/database/merge-rows.ts');
    const merger = { from: granvik, to: storsjo, fromName: 'Granvik', fromSlug: 'granvik' };
    const failed: string[] = [];
    for (const part of mergeParts)
      for (const rule of part.rules)
        await app.database
          .transaction(async (tx) => {
            const one = { context: part.context, rules: [rule] };
            await countMergeRows(tx, one, merger);
            await findMergeConflicts(tx, one, merger);
            await mergeRows(tx, one, merger);
            throw new Error('undo');
          })
          .catch((error: Error) => {
            if (error.message !== 'undo') failed.push(`${rule.table}: ${error.message}`);
          });
    expect(failed).toEqual([]);
  });
});
