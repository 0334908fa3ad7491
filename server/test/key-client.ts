import type { ApiKeyKind, ApiKeyScope } from '../src/vocabulary/api-key.ts';
import type { AppUnderTest, Client } from './app-under-test.ts';

export type KeyUnderTest = { id: string; key: string; callbackSecret: string; client: Client };

type Wanted = { kind?: ApiKeyKind; scopes?: readonly ApiKeyScope[]; name?: string; expiresOn?: string | null };

/** Calls as a connected system does: with this key and no cookie. */
export const withKey = (visitor: Client, key: string): Client => {
  const bearer = { authorization: `Bearer ${key}` };
  return {
    ...visitor,
    get: (url, headers = {}) => visitor.get(url, { ...bearer, ...headers }),
    post: (url, body, headers = {}) => visitor.post(url, body, { ...bearer, ...headers }),
  };
};

/** Makes a key the way people do, on the organisation's page. */
export const makeKey = async (app: AppUnderTest, manager: Client, wanted: Wanted = {}): Promise<KeyUnderTest> => {
  const { body } = await manager.post('/v1/api-keys', {
    name: 'Ärendesystemet',
    kind: 'live',
    scopes: ['letters:send', 'letters:read'],
    ...wanted,
  });
  return { ...body, client: withKey(app.visitor, body.key) };
};
