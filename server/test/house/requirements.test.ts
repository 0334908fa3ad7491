import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productFiles, root } from './product-files.ts';

/** The rows that this version answers for. Later work adds its own. */
const answeredFor = [
  ...[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 34, 35, 36, 37, 38,
    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72,
    73, 74, 75, 76, 77, 79, 80, 81, 82, 84, 86, 87, 88,
  ].map((row) => `S1-${row}`),
  ...[
    0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 14, 18, 20, 21, 24, 26, 27, 28, 30, 31, 32, 33, 35, 36, 37, 38, 40, 41, 44, 45, 46, 47, 48, 53, 54,
    55, 56, 57, 59, 60, 61, 62, 63, 64, 65, 66, 67, 69, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93,
    94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
  ].map((row) => `S2-${row}`),
];

type Row = { id: string; what: string; where: string; titles: string[] };

const rowsOf = (page: string): Row[] =>
  page.split('\n').flatMap((line) => {
    const [, id = '', what = '', where = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^S\d-\d+$/.test(id)) return [];
    return [{ id, what, where, titles: [...shownBy.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title) }];
  });

/** The first argument of every `test(…)` and `it(…)`, whatever stands between the name and the parenthesis. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/^\s*(?:test|it)(?:\.\w+(?:\([^\n]*?\))?)?\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`)/gm)].map(
    ([, single, double, back]) => (single ?? double ?? back ?? '').replaceAll(/\\(.)/g, '$1'),
  );

const written = new Set(
  productFiles()
    .filter((path) => path.endsWith('.test.ts'))
    .flatMap((path) => titlesIn(readFileSync(join(root, path), 'utf8'))),
);

const rows = rowsOf(readFileSync(join(root, 'docs/requirements.md'), 'utf8'));

describe('what was asked for', () => {
  test('has a row each, and no row twice', () => {
    expect(rows.map(({ id }) => id)).toEqual(answeredFor);
    expect(rows.filter(({ what, where }) => what === '' || where === '')).toEqual([]);
  });

  test.each(rows.map(({ id, titles }) => ({ id, titles })))('$id is shown by tests that exist', ({ titles }) => {
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !written.has(title))).toEqual([]);
  });

  test('a title that no test has would be found', () => {
    expect(written.size).toBeGreaterThan(100);
    expect(written.has('what was asked for, and nobody has shown')).toBe(false);
    expect(titlesIn("  test.skipIf(x === undefined)('a title’s own words', async () => {")).toEqual(['a title’s own words']);
  });
});
