import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';
import configuration, { cruisedFolders } from '../../../.dependency-cruiser.mjs';
import { allowedImports, exceptions } from '../../src/contexts/allowed-imports.mjs';

const root = resolve(import.meta.dirname, '../../..');
const canary = join(import.meta.dirname, 'canary');

const cruiseFrom = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { forbidden, options } = configuration;
  const { enhancedResolveOptions, ...others } = options;
  const { output } = await cruise([...folders], { ...others, baseDir, validate: true, ruleSet: { forbidden } } as ICruiseOptions, {
    ...enhancedResolveOptions,
    bustTheCache: true,
  });
  return output as ICruiseResult;
};

const breaches = ({ summary }: ICruiseResult): string[] => summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

let house: ICruiseResult;
beforeAll(async () => {
  house = await cruiseFrom(root, cruisedFolders);
}, 180_000);

describe('the architecture', { timeout: 180_000 }, () => {
  test('nobody imports what the plan of the house forbids', () => {
    const result = house;
    expect(breaches(result)).toEqual([]);
    // A parser that understands nothing finds no fault in nothing.
    expect(result.summary.totalCruised).toBeGreaterThan(250);
    expect(result.summary.totalDependenciesCruised ?? 0).toBeGreaterThan(800);
  });

  test('an import of another context by its name is followed to its face', () => {
    const { modules } = house;
    const wiring = modules.find(({ source }) => source === 'server/src/app/build-server.ts');
    expect(wiring?.dependencies.find(({ module }) => module === '#identity')?.resolved).toBe('server/src/contexts/identity/index.ts');
  });

  test('every rule catches its canary, under its own name', async () => {
    const found = breaches(await cruiseFrom(canary, ['server', 'web', 'portal', 'packages', 'services']));
    const expected = globSync('**/*.ts', { cwd: canary }).flatMap((file) => {
      const rule = /^\/\/ Caught by: (\S+)/.exec(readFileSync(join(canary, file), 'utf8'))?.[1];
      return rule === undefined ? [] : [`${rule}: ${file}`];
    });
    const missed = expected.filter((one) => !found.some((breach) => breach.startsWith(`${one} → `)));
    expect(missed).toEqual([]);
    const names = [...new Set(configuration.forbidden.map(({ name }) => name))];
    expect(names.filter((name) => !expected.some((one) => one.startsWith(`${name}: `)))).toEqual([]);
  });

  test('the table of contexts has no circle, so that one of them can always be read first', () => {
    const left = new Map(Object.entries(allowedImports).map(([name, others]) => [name, new Set<string>(others)]));
    while (left.size > 0) {
      const free = [...left.keys()].filter((name) => [...(left.get(name) ?? [])].every((other) => !left.has(other)));
      expect(free, `a circle among ${[...left.keys()].join(', ')}`).not.toEqual([]);
      for (const name of free) left.delete(name);
    }
  });

  test('a step off the plan gives its reason', () => {
    for (const { rule, from, because } of exceptions) {
      expect(configuration.forbidden.map(({ name }) => name)).toContain(rule);
      expect(readFileSync(join(root, from), 'utf8')).not.toBe('');
      expect(because.length).toBeGreaterThan(30);
    }
  });
});
