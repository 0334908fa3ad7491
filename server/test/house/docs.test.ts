import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { houseTables, placeTable } from '../../scripts/describe-house.ts';
import { wireForReading } from '../../scripts/wire-for-reading.ts';
import { settingDefinitions } from '../../src/platform/config/setting-definitions.ts';
import type { EventDefinition } from '../../src/platform/jobs/events.ts';
import type { ContextModule } from '../../src/platform/module.ts';
import { errorCodes } from '../../src/vocabulary/error-codes.ts';
import { productFiles, root } from './product-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const contextsFolder = join(root, 'server/src/contexts');

const isEvent = (value: unknown): value is EventDefinition =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema instanceof z.ZodType && 'name' in value;

let modules: ContextModule[];
let events: EventDefinition[];
beforeAll(async () => {
  const wired = await wireForReading();
  await wired.parts.database.close();
  modules = wired.modules;
  const files = globSync('*/events.ts', { cwd: contextsFolder });
  events = (await Promise.all(files.map((file) => import(join(contextsFolder, file)) as Promise<object>)))
    .flatMap((exported) => Object.values(exported))
    .filter(isEvent);
});

const eventsPage = read('docs/events.md');
const rowsNaming = (name: string): string[] => eventsPage.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`));

describe('the docs are complete', () => {
  test.each(['docs/configuration.md', 'docs/errors.md'])('%s is what the code says now', (file) => {
    const table = houseTables(modules)[file] ?? { mark: '', text: '' };
    expect(placeTable(read(file), table), 'run "npm run docs"').toBe(read(file));
  });

  test('that covers every setting and every error', () => {
    for (const name of Object.keys(settingDefinitions)) expect(read('docs/configuration.md')).toContain(`| \`${name}\` |`);
    for (const code of Object.keys(errorCodes)) expect(read('docs/errors.md')).toContain(`| \`${code}\` |`);
  });

  test('every event has a row that names all it carries', () => {
    expect(events.length).toBeGreaterThan(8);
    for (const { name, schema } of events) {
      const [row = ''] = rowsNaming(name);
      const fields = Object.keys((z.toJSONSchema(schema, { io: 'input' }) as { properties?: object }).properties ?? {});
      expect(
        [name, ...fields].filter((word) => !row.includes(`\`${word}\``)),
        `docs/events.md on ${name}`,
      ).toEqual([]);
    }
  });

  test('every listener and every job has a row, and a row has a listener, job or event', () => {
    const listeners = modules.flatMap((one) => one.listeners);
    const names = [...events, ...listeners, ...modules.flatMap(({ jobs }) => jobs)].map(({ name }) => name);
    expect(names.filter((name) => rowsNaming(name).length !== 1)).toEqual([]);
    for (const { name, event } of listeners) expect(rowsNaming(name)[0], name).toContain(`\`${event.name}\``);
    const described = [...eventsPage.matchAll(/^\| `([a-z]+\.[A-Za-z-]+)` \|/gm)].map(([, name]) => name);
    expect(described.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('the map of the house names every context', () => {
    const page = read('docs/architecture.md');
    const contexts = readdirSync(contextsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(contexts.filter(({ name }) => !page.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
  });

  test('the largest context says of each of its use cases which group it belongs to', () => {
    const page = read('server/src/contexts/planning/README.md');
    const names = readdirSync(join(contextsFolder, 'planning/use-cases')).map((file) => file.replace('.ts', ''));
    expect(names.filter((name) => page.split(`\`${name}\``).length !== 2)).toEqual([]);
  });

  test('every link between our pages leads somewhere', () => {
    const pages = productFiles().filter((path) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(10);
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(resolve(root, dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('no setting is read behind the table’s back', () => {
    const readers = productFiles().filter((path) => path.startsWith('server/src/') && read(path).includes('process.env'));
    expect(
      readers.filter(
        (path) => !path.startsWith('server/src/platform/config/') && path !== 'server/src/platform/database/embedded-postgres.ts',
      ),
    ).toEqual([]);
  });
});
