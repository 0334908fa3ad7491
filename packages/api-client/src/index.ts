import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from './schema.ts';

export type { components, operations, paths };

export type BudkavleClient = Client<paths>;

/** A client of the public API: `client.GET('/v1/programmes')`, with paths, bodies and answers typed by docs/openapi.json. */
export const createBudkavleClient = (options: ClientOptions): BudkavleClient => createClient<paths>(options);

/** What the operation of this name (see docs/openapi.json) answers when all is well. */
export type AnswerOf<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : operations[Name] extends { responses: { 201: { content: { 'application/json': infer Body } } } }
    ? Body
    : never;

/** What the operation of this name takes as its body. */
export type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
