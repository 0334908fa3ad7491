import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeClientTypes } from '../../../scripts/client-types.ts';
import { type ApiDescription, describeApi } from '../../scripts/describe-api.ts';
import { wireForReading } from '../../scripts/wire-for-reading.ts';
import { root } from './product-files.ts';

let description: ApiDescription;
beforeAll(async () => {
  description = await describeApi();
});

const asOpenApi = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

describe('the published contract', { timeout: 120_000 }, () => {
  test('docs/openapi.json is what the routes say now', () => {
    const published: unknown = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8'));
    expect(published, 'run "npm run openapi" and commit what it writes').toEqual(description);
  });

  test('the client’s types are made from that same contract', async () => {
    expect(readFileSync(join(root, 'packages/api-client/src/schema.ts'), 'utf8')).toBe(await writeClientTypes(description));
  });

  test('every route of the API is in it, and no page is', async () => {
    const { modules, parts } = await wireForReading();
    await parts.database.close();
    const routes = modules.flatMap((module) => module.routes);
    for (const { method, path, operation, summary, hidden } of routes) {
      const found = description.paths[asOpenApi(path)]?.[method.toLowerCase()];
      if (hidden === true) expect(found, path).toBeUndefined();
      else expect(found, path).toMatchObject({ operationId: operation, summary });
    }
    const published = Object.values(description.paths).flatMap((operations) => Object.keys(operations));
    expect(published).toHaveLength(routes.filter(({ hidden }) => hidden !== true).length);
  });

  test('paths of the API begin with its version, and what is not the API does not', async () => {
    expect(Object.keys(description.paths).filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  });
});
