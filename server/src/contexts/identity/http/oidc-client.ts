import * as client from 'openid-client';
import { AppError } from '../../../vocabulary/app-error.ts';

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string; loa3Values: readonly string[] };

export type OidcClient = {
  /** Address at the issuer, and what must be remembered until the answer comes. */
  begin: (redirectUri: string) => Promise<{ url: URL; state: string; nonce: string; codeVerifier: string }>;
  finish: (
    callbackUrl: URL,
    expected: { state: string; nonce: string; codeVerifier: string },
  ) => Promise<{ subject: string; name: string; personalNumber: string | undefined; assuranceLevel: number }>;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The claim that carries a Swedish personal number has three names in use. */
const personalNumberOf = (claims: Record<string, unknown>): string | undefined =>
  text(claims['https://id.oidc.se/claim/personalIdentityNumber']) ??
  text(claims['personalIdentityNumber']) ??
  text(claims['personal_number']);

/** OpenID Connect, authorisation code flow with PKCE, state and nonce. Discovery is made at first use and kept. */
export const createOidcClient = (settings: OidcSettings): OidcClient => {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    const isLoopback = ['localhost', '127.0.0.1'].includes(new URL(settings.issuer).hostname);
    discovered ??= client
      .discovery(
        new URL(settings.issuer),
        settings.clientId,
        settings.clientSecret,
        undefined,
        // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out: plain HTTP is for an issuer on this very machine
        isLoopback ? { execute: [client.allowInsecureRequests] } : {},
      )
      .catch((cause: unknown) => {
        discovered = undefined;
        throw new AppError('issuerUnreachable', {}, { cause });
      });
    return discovered;
  };
  return {
    begin: async (redirectUri) => {
      const codeVerifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        acr_values: settings.loa3Values.join(' '),
        // A shared computer must never let the next person in on the last one's login.
        prompt: 'login',
      });
      return { url, state, nonce, codeVerifier };
    },
    finish: async (callbackUrl, expected) => {
      const tokens = await client
        .authorizationCodeGrant(await configuration(), callbackUrl, {
          expectedState: expected.state,
          expectedNonce: expected.nonce,
          pkceCodeVerifier: expected.codeVerifier,
        })
        .catch((cause: unknown) => {
          throw new AppError('loginFailed', {}, { cause });
        });
      const claims = tokens.claims();
      if (claims === undefined) throw new AppError('loginFailed');
      const isLevelThree = settings.loa3Values.includes(text(claims['acr']) ?? '');
      return {
        subject: `${claims.iss}#${claims.sub}`,
        name: text(claims['name']) ?? [text(claims['given_name']), text(claims['family_name'])].filter(Boolean).join(' ') ?? '',
        personalNumber: personalNumberOf(claims),
        assuranceLevel: isLevelThree ? 3 : 2,
      };
    },
  };
};
