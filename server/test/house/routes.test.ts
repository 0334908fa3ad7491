import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houseTables, placeTable } from '../../scripts/describe-house.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { callRoute, nameOf } from './call-route.ts';
import { root } from './product-files.ts';

let app: AppUnderTest;
let routes: Route[];
beforeAll(async () => {
  app = await startApp();
  routes = app.modules.flatMap((module) => module.routes);
});
afterAll(() => app.close());

/** Fastify's own list of what it answers, read from its tree; built files left out. */
const servedPaths = (): string[] => {
  const parents: string[] = [];
  return app.http
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^([│ ├└─]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line);
      if (found === null) return [];
      const [, indent = '', part = '', methods = ''] = found;
      const depth = indent.length / 4;
      const path = `${depth > 1 ? (parents[depth - 1] ?? '') : ''}${part === '*' ? '/*' : part}`;
      parents[depth] = path;
      return methods
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD')
        .map((method) => `${method} ${path}`);
    })
    .filter((one) => !/^GET \/(?:app|portal)\/.*\.\w+$/.test(one));
};

describe('default deny', { timeout: 120_000 }, () => {
  test('the page of open routes names every one of them with its reason', () => {
    const table = houseTables(app.modules)['docs/open-routes.md'];
    const page = readFileSync(join(root, 'docs/open-routes.md'), 'utf8');
    expect(placeTable(page, table ?? { mark: '', text: '' }), 'run "npm run docs" and read what changed').toBe(page);
    for (const { access, path } of routes) if ('open' in access) expect(access.open.length, path).toBeGreaterThan(4);
  });

  test('the server answers nothing that is not declared as a route, but for its health and the web app’s files', () => {
    const declared = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    const served = servedPaths();
    expect(served).toEqual(expect.arrayContaining([...declared]));
    expect(served.filter((one) => !declared.has(one)).toSorted()).toEqual([
      'GET /app',
      'GET /app/*',
      'GET /healthz',
      'GET /metrics',
      'GET /readyz',
    ]);
  });

  test('no two routes have the same operation or the same address', () => {
    const doubled = (all: string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);
    expect(doubled(routes.map(({ operation }) => operation))).toEqual([]);
    expect(doubled(routes.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`))).toEqual([]);
  });

  test('a visitor who has not signed in gets no further than that on any closed route', async () => {
    const closed = routes.filter(({ access }) => !('open' in access));
    expect(closed.length).toBeGreaterThan(30);
    const answers = await Promise.all(closed.map(async (one) => ({ route: nameOf(one), ...(await callRoute(app.visitor, one)) })));
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
  });

  test('somebody with an e-ID but no organisation gets into no member route', async () => {
    const elias = await app.as('elias');
    for (const one of routes.filter(({ access }) => 'member' in access))
      expect((await callRoute(elias, one)).body?.code, nameOf(one)).toBe('noOrganisation');
  });

  test('a login below level of assurance 3 opens no mailbox', async () => {
    const astrid = await app.as('astrid', { assuranceLevel: 2 });
    for (const one of routes.filter(({ access }) => 'mailbox' in access))
      expect((await callRoute(astrid, one)).body?.code, nameOf(one)).toBe('assuranceTooLow');
  });

  test('a route that does not say who may call it does not compile', () => {
    const file = join(import.meta.dirname, 'fixtures/route-without-access.ts');
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
    const program = ts.createProgram([file], { ...options, noEmit: true });
    const faults = (source: ts.SourceFile | undefined) =>
      ts.getPreEmitDiagnostics(program, source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    // An expected error that does not come is itself a fault, so this also fails when one of them compiles.
    expect(faults(program.getSourceFile(file))).toEqual([]);
    expect(readFileSync(file, 'utf8').match(/@ts-expect-error/g)).toHaveLength(2);
  });
});
