// `npm run openapi`: docs/openapi.json from the routes, and the client's types from docs/openapi.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeApi } from '../server/scripts/describe-api.ts';
import { writeClientTypes } from './client-types.ts';

const description = await describeApi();
mkdirSync('docs', { recursive: true });
writeFileSync('docs/openapi.json', `${JSON.stringify(description, null, 2)}\n`);
writeFileSync('packages/api-client/src/schema.ts', await writeClientTypes(description));
process.stdout.write(`docs/openapi.json: ${Object.keys(description.paths).length} paths; packages/api-client/src/schema.ts follows it.\n`);
