import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productFiles, root } from './product-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const paths = productFiles();

/** `identity.person`, as the migrations made them. */
const tables = paths
  .filter((path) => /^server\/src\/(?:contexts|platform)\/.*\/migrations\/.*\.sql$/.test(path))
  .flatMap((path) => [...read(path).matchAll(/create table (?:if not exists )?([a-z_]+\.[a-z_]+)/gi)].map(([, name = '']) => name));

/** Comments may speak of anything. */
const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|--.*$/gm, '');

/** As a query names it: in quotes for the query builder, or after a word of SQL. `delivery.recipient` may also be a field. */
const named = /(?:['"]|\b(?:from|join|into|update|references|table|using|only)\s+)(\w+\.\w+)/gi;

const foreignTables = (context: string, source: string): string[] => {
  const names = new Set([...withoutComments(source).matchAll(named)].map(([, name = '']) => name.toLowerCase()));
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

  test('such a query would be found, in TypeScript and in SQL', () => {
    expect(foreignTables('planning', 'sql`select 1 from identity.person`')).toEqual(['identity.person']);
    expect(foreignTables('planning', 'owner uuid references identity.person (id)')).toEqual(['identity.person']);
    expect(foreignTables('planning', "tx.selectFrom('identity.person as person')")).toEqual(['identity.person']);
    expect(foreignTables('planning', '// asks identity.person through its face\n')).toEqual([]);
  });
});
