import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type ApiKey = AnswerOf<'listApiKeys'>['items'][number];
export type ApiKeyKind = ApiKey['kind'];
export type ApiKeyScope = ApiKey['scopes'][number];
export type NewApiKey = AnswerOf<'createApiKey'>;

export const apiKeysQuery = queryOptions({ queryKey: ['apiKeys'], queryFn: async () => (await dataOf(api.GET('/v1/api-keys'))).items });
export const createApiKey = (body: BodyOf<'createApiKey'>): Promise<NewApiKey> => dataOf(api.POST('/v1/api-keys', { body }));
export const revokeApiKey = ({ apiKeyId, reason }: { apiKeyId: string; reason: string }) =>
  dataOf(api.POST('/v1/api-keys/{apiKeyId}/revoke', { params: { path: { apiKeyId } }, body: { reason } }));
