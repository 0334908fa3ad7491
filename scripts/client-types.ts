import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { ApiDescription } from '../server/scripts/describe-api.ts';

/** The types of every request and answer, as TypeScript, made from the description of the API. */
export const writeClientTypes = async (description: ApiDescription): Promise<string> => {
  const ast = await openapiTypescript(structuredClone(description) as unknown as OpenAPI3, { alphabetize: false });
  return `// Made from docs/openapi.json by "npm run openapi". Change the route, not this file.\n\n${astToString(ast)}`;
};
