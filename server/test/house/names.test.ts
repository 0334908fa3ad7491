import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFiles } from '../../../vitest.config.ts';
import { allowedImports, extraRooms, rooms } from '../../src/contexts/allowed-imports.mjs';
import { productFiles, root } from './product-files.ts';

// Names that say nothing about what is inside; whatever has one grows for ever.
const emptyNames = new Set(['utils', 'util', 'shared', 'common', 'helpers', 'helper', 'lib', 'libs', 'misc', 'stuff', 'core']);

const withEmptyNames = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => emptyNames.has((part.split('.')[0] ?? '').toLowerCase())));

const code = /\.(?:ts|tsx|mjs|css|sql)$/;
// Made by a program, or read as data: length says nothing about how hard they are to follow.
const uncounted = /^packages\/api-client\/src\/schema\.ts$|\/(?:i18n|words)\/|\/test\/house\/canary\//;

const tooLong = (files: readonly { path: string; lines: number }[], limit: number): string[] =>
  files.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path}: ${lines} lines`);

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const isCodeFile = (path: string): boolean => code.test(path) && /^(?:server|web|portal|packages|services|scripts|e2e)\//.test(path);

const contextsFolder = join(root, 'server/src/contexts');
const contexts = readdirSync(contextsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('names and sizes', () => {
  test('no file or folder has a name that says nothing', () => {
    expect(withEmptyNames(productFiles())).toEqual([]);
  });

  test('that check finds such a name wherever it stands', () => {
    expect(
      withEmptyNames(['server/src/utils/date.ts', 'web/src/shared.ts', 'portal/src/helpers.test.ts', 'web/src/share.ts']),
    ).toHaveLength(3);
  });

  test('files of code are named in kebab case', () => {
    expect(productFiles().filter((path) => isCodeFile(path) && !kebab.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('no file of code is longer than one can hold in the head', () => {
    const files = productFiles()
      .filter((path) => isCodeFile(path) && !uncounted.test(path))
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }));
    expect(files.length).toBeGreaterThan(200);
    expect(tooLong(files, 400)).toEqual([]);
    expect(tooLong([{ path: 'canary.ts', lines: 401 }], 400)).toHaveLength(1);
  });
});

describe('every context has the same rooms', () => {
  test.each(contexts)('%s has its page, its face and its plug', (name) => {
    // A context without routes, jobs and tables, such as mediator, has nothing to plug in.
    const hasPlug = ['http', 'jobs', 'migrations'].some((room) => existsSync(join(contextsFolder, name, room)));
    const files = ['README.md', 'index.ts', ...(hasPlug ? ['module.ts'] : [])];
    const missing = files.filter((file) => !existsSync(join(contextsFolder, name, file)));
    expect(missing).toEqual([]);
    expect(Object.keys(allowedImports)).toContain(name);
  });

  test.each(contexts)('%s has no room that the plan of the house does not know', (name) => {
    const known = ['migrations', ...Object.keys(rooms), ...Object.keys((extraRooms as Record<string, object>)[name] ?? {})];
    const found = readdirSync(join(contextsFolder, name), { withFileTypes: true });
    expect(found.filter((entry) => entry.isDirectory() && !known.includes(entry.name)).map((entry) => entry.name)).toEqual([]);
    const files = ['README.md', 'index.ts', 'module.ts', 'events.ts'];
    expect(found.filter((entry) => entry.isFile() && !files.includes(entry.name)).map((entry) => entry.name)).toEqual([]);
  });

  test.each(contexts)('the page of %s tells what it owns: words, tables, events', (name) => {
    const page = readFileSync(join(contextsFolder, name, 'README.md'), 'utf8').toLowerCase();
    expect(['table', 'event', 'word'].filter((topic) => !page.includes(topic))).toEqual([]);
  });
});

test('every folder of contexts is named in the table of who may import whom', () => {
  expect(contexts.filter((name) => !(name in allowedImports))).toEqual([]);
});

test('every test file is part of the run', () => {
  const included = [...testFiles.rulesAndRoutes, ...testFiles.journeys];
  const tests = productFiles().filter((path) => path.endsWith('.test.ts'));
  expect(tests.length).toBeGreaterThan(20);
  expect(tests.filter((path) => !included.some((pattern) => matchesGlob(path, pattern)))).toEqual([]);
});
