import type { Id } from './id.ts';

/** `test` sends nothing, `team` sends to the organisation's own people only, `live` sends. */
export const apiKeyKinds = ['test', 'team', 'live'] as const;
export type ApiKeyKind = (typeof apiKeyKinds)[number];

/** What a connected system may do. A key gets only the routes that name one of its scopes. */
export const apiKeyScopes = ['letters:send', 'letters:read', 'texts:check', 'plans:read'] as const;
export type ApiKeyScope = (typeof apiKeyScopes)[number];

/** The key that a connected system came with. */
export type ApiKeyIdentity = { id: Id; kind: ApiKeyKind; scopes: readonly ApiKeyScope[] };
