import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productFiles, root } from './product-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const paths = productFiles();

const migrations = paths.filter((path) => /^server\/src\/(?:contexts|platform)\/.*\/migrations\/.*\.sql$/.test(path)).map(read);

/** Old name → the context that it has moved to. */
const movesIn = (sql: string): [string, string][] =>
  [...sql.matchAll(/alter table (\w+\.\w+) set schema (\w+)/gi)].map(([, table = '', context = '']) => [table, context]);
const moved = new Map(migrations.flatMap(movesIn));

const nameNow = (table: string): string => (moved.has(table) ? `${moved.get(table)}.${table.split('.')[1]}` : table);

/** `identity.person`, as the migrations made them, under the name that they have now. */
const tables = migrations
  .flatMap((sql) => [...sql.matchAll(/create table (?:if not exists )?([a-z_]+\.[a-z_]+)/gi)].map(([, name = '']) => name))
  .map(nameNow);

/** Comments may speak of anything. */
const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|--.*$/gm, '');

/** As a query names it: in quotes for the query builder, or after a word of SQL. `delivery.recipient` may also be a field. */
const named = /(?:['"]|\b(?:from|join|into|update|references|table|using|only)\s+)(\w+\.\w+)/gi;

const namesIn = (source: string): Set<string> =>
  new Set([...withoutComments(source).matchAll(named)].map(([, name = '']) => name.toLowerCase()));

const foreignTables = (context: string, source: string): string[] => {
  const names = namesIn(source);
  return tables.filter((table) => !table.startsWith(`${context}.`) && names.has(table));
};

const contextOf = (path: string): string => /^server\/src\/contexts\/([^/]+)\//.exec(path)?.[1] ?? '';

describe('every context keeps to its own tables', () => {
  test('the tables of every context are known', () => {
    expect(tables.length).toBeGreaterThan(25);
    expect(tables.filter((table) => table.startsWith('public.'))).toEqual([]);
  });

  test('no query and no migration names a table of another context', () => {
    const files = paths.filter((path) => /^server\/src\/contexts\/.*\.(?:ts|sql)$/.test(path));
    const found = files.flatMap((path) => foreignTables(contextOf(path), read(path)).map((table) => `${path}: ${table}`));
    expect(found).toEqual([]);
  });

  test('a table that has moved to another context is that one’s, and the old name leads nowhere', () => {
    expect(movesIn('alter table planning.attendance set schema participation;')).toEqual([['planning.attendance', 'participation']]);
    expect(moved.get('planning.attendance')).toBe('participation');
    expect(foreignTables('planning', "tx.selectFrom('participation.attendance')")).toEqual(['participation.attendance']);
    const files = paths.filter((path) => /^server\/src\/.*\.(?:ts|sql)$/.test(path));
    const namesOld = files.filter((path) => [...moved.keys()].some((table) => namesIn(read(path)).has(table)));
    // A later migration with the old name would run on a new database, where the table has not moved yet, and stop every other one.
    expect(namesOld).toEqual([
      'server/src/contexts/participation/migrations/0001-participation.sql',
      'server/src/contexts/planning/migrations/0010-checks-and-attendance.sql',
      'server/src/contexts/planning/migrations/0040-services-in-plans.sql',
      'server/src/contexts/planning/migrations/0050-sign-up-mail.sql',
    ]);
  });

  test('such a query would be found, in TypeScript and in SQL', () => {
    expect(foreignTables('planning', 'sql`select 1 from identity.person`')).toEqual(['identity.person']);
    expect(foreignTables('planning', 'owner uuid references identity.person (id)')).toEqual(['identity.person']);
    expect(foreignTables('planning', "tx.selectFrom('identity.person as person')")).toEqual(['identity.person']);
    expect(foreignTables('planning', '// asks identity.person through its face\n')).toEqual([]);
  });
});
