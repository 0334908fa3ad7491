import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { apiKeyKinds, apiKeyScopes } from '../../../vocabulary/api-key.ts';
import { createApiKey } from '../use-cases/create-api-key.ts';
import { listApiKeys } from '../use-cases/look-up-api-keys.ts';
import { revokeApiKey } from '../use-cases/revoke-api-key.ts';

const kind = z.enum(apiKeyKinds).describe('test sends nothing, team sends to the organisation’s own people only, live sends');
const scope = z.enum(apiKeyScopes);

const listed = z.object({
  id: z.uuid(),
  name: z.string(),
  kind,
  scopes: z.array(scope),
  hint: z.string().describe('How the key begins'),
  createdByName: z.string(),
  createdAt: z.date(),
  expiresOn: z.string().nullable(),
  lastUsedOn: z.string().nullable(),
  revokedAt: z.date().nullable(),
  revokedBecause: z.string().nullable(),
});

export const apiKeyRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/api-keys',
    operation: 'listApiKeys',
    summary: 'Keys of the organisation’s connected systems, newest first',
    access: { member: 'manage' },
    answer: z.object({ items: z.array(listed) }),
    handle: async ({ tx, actor }) => ({ items: await listApiKeys(tx, actor.organisationId) }),
  }),
  route({
    method: 'POST',
    path: '/v1/api-keys',
    operation: 'createApiKey',
    summary: 'Makes a key for a connected system; the key and its callback secret are shown this once',
    access: { member: 'manage' },
    body: z.object({
      name: z.string().trim().min(1).max(80).describe('Which system it is for'),
      kind,
      scopes: z.array(scope).min(1).max(apiKeyScopes.length),
      expiresOn: z.iso.date().nullable().default(null).describe('The last day on which it works'),
    }),
    answer: z.object({
      id: z.uuid(),
      key: z.string(),
      callbackSecret: z.string().describe('Signs the callbacks about what this key sends'),
    }),
    handle: ({ tx, actor, body }) => createApiKey(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/api-keys/:apiKeyId/revoke',
    operation: 'revokeApiKey',
    summary: 'Stops a key for good',
    access: { member: 'manage' },
    params: z.object({ apiKeyId: z.uuid() }),
    body: z.object({ reason: z.string().trim().min(1).max(200) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await revokeApiKey(tx, actor, { id: params.apiKeyId, reason: body.reason });
      return {};
    },
  }),
];
