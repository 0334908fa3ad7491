import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRows } from '../../src/platform/database/copy-rows.ts';
import type { Tx } from '../../src/platform/database/database.ts';
import { runPrepared } from '../../src/platform/database/prepared.ts';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
  await app.database.pool.query(
    'create table public.copied (id uuid primary key, name text, count int4, at timestamptz, body bytea, note text)',
  );
});
afterAll(() => app.close());

const ownPid = async (tx: Tx): Promise<number> =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)).rows[0]?.pid ?? 0;

describe('a connection that breaks in the middle of a transaction', () => {
  test('fails that transaction, and the next one gets another connection', async () => {
    await expect(
      app.database.transaction(async (tx) => {
        await app.database.pool.query('select pg_terminate_backend($1)', [await ownPid(tx)]);
        // Nothing is asked of it when it breaks: only the connection itself tells.
        await new Promise((done) => setTimeout(done, 100));
        await sql`select 1`.execute(tx);
      }),
    ).rejects.toThrow(/connection|terminat/i);
    expect(await app.database.transaction(ownPid)).toBeGreaterThan(0);
  });
});

type Row = { id: string; name: string | null; count: number; at: Date; body: Uint8Array | readonly Uint8Array[]; note?: string };

const copy = (rows: readonly Row[]): Promise<void> =>
  app.database.transaction((tx) =>
    copyRows<Row>(
      tx,
      'public.copied',
      [
        ['id', 'uuid', ({ id }) => id],
        ['name', 'text', ({ name }) => name],
        ['count', 'int4', ({ count }) => count],
        ['at', 'timestamptz', ({ at }) => at],
        ['body', 'bytea', ({ body }) => body],
        ['note', 'text', ({ note }) => note],
      ],
      rows,
    ),
  );

describe('rows that are copied', () => {
  test('are stored as they are, small and large, empty and missing', async () => {
    const [large, small] = [randomBytes(300_000), randomBytes(10)];
    const rows: Row[] = [
      { id: newId(), name: 'Åsa "Öberg"\n\\N', count: -7, at: new Date('1999-12-31T23:59:59.999Z'), body: [small, large, small] },
      { id: newId(), name: null, count: 2_147_483_647, at: new Date('2026-11-22T08:00:00.001Z'), body: Buffer.alloc(0), note: '' },
      ...Array.from({ length: 500 }, (_, count) => ({ id: newId(), name: '𝄞'.repeat(count), count, at: new Date(count), body: small })),
    ];
    await copy(rows);
    const { rows: stored } = await app.database.pool.query('select * from public.copied');
    const byId = new Map(stored.map((row) => [row.id, row]));
    expect(stored).toHaveLength(rows.length);
    for (const { id, body, note, ...row } of rows) {
      const bytes = Buffer.concat([body].flat() as Uint8Array[]);
      const found = byId.get(id);
      expect({ ...found, body: bytes.equals(found.body) }).toEqual({ id, ...row, note: note ?? null, body: true });
    }
  });

  test('are all refused when one of them is, and the connection works on', async () => {
    const before = (await app.database.pool.query('select count(*) as count from public.copied')).rows[0].count;
    const row = { id: newId(), name: 'en', count: 1, at: new Date(), body: Buffer.alloc(9000) };
    await expect(copy([row, { ...row, id: newId() }, row])).rejects.toMatchObject({ code: '23505' });
    expect((await app.database.pool.query('select count(*) as count from public.copied')).rows[0].count).toBe(before);
  });

  test('into a table that is not there fail, and the connection works on', async () => {
    const intoNothing = (tx: Tx) => copyRows(tx, 'public.nowhere', [['id', 'uuid', (id: string) => id]], [newId()]);
    await expect(app.database.transaction(intoNothing)).rejects.toMatchObject({ code: '42P01' });
    expect(await app.database.transaction(ownPid)).toBeGreaterThan(0);
  });
});

describe('a statement that is prepared', () => {
  const times = async (tx: Tx, values: readonly number[]): Promise<number[]> => {
    const { rows } = await runPrepared<{ product: number }>(
      tx,
      sql`select number * 3 as product from unnest(${values}::int[]) as number`.compile(tx),
    );
    return rows.map(({ product }) => product);
  };

  test('answers for its values every time, and the connection has learnt it once', async () => {
    await app.database.transaction(async (tx) => {
      expect(await times(tx, [1, 2])).toEqual([3, 6]);
      expect(await times(tx, [5])).toEqual([15]);
      const { rows } = await sql`select 1 from pg_prepared_statements where statement like '%number * 3%'`.execute(tx);
      expect(rows).toHaveLength(1);
    });
  });

  test('that fails is answered with its error, and works for better values', async () => {
    const broken = app.database.transaction((tx) => times(tx, ['no number' as unknown as number]));
    await expect(broken).rejects.toMatchObject({ code: '22P02' });
    expect(await app.database.transaction((tx) => times(tx, [7]))).toEqual([21]);
  });
});
