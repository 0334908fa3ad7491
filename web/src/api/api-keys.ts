import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type ApiKey = AnswerOf<'listApiKeys'>['items'][number];
export type ApiKeyKind = ApiKey['kind'];
export type ApiKeyScope = ApiKey['scopes'][number];
/** The scopes in the order they are shown, each with the name of its words: a colon means something else in those. */
export const scopeWords = {
  'letters:send': 'lettersSend',
  'letters:read': 'lettersRead',
  'texts:check': 'textsCheck',
  'plans:read': 'plansRead',
} as const satisfies Record<ApiKeyScope, string>;
export const allScopes = Object.keys(scopeWords) as ApiKeyScope[];

export type NewApiKey = AnswerOf<'createApiKey'>;

export const apiKeysQuery = queryOptions({ queryKey: ['apiKeys'], queryFn: async () => (await dataOf(api.GET('/v1/api-keys'))).items });
export const createApiKey = (body: BodyOf<'createApiKey'>): Promise<NewApiKey> => dataOf(api.POST('/v1/api-keys', { body }));
export const revokeApiKey = ({ apiKeyId, reason }: { apiKeyId: string; reason: string }) =>
  dataOf(api.POST('/v1/api-keys/{apiKeyId}/revoke', { params: { path: { apiKeyId } }, body: { reason } }));
