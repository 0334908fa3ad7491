import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { ForgetfulStore } from './forgetful-store.ts';
import { interactionPage } from './interaction-page.ts';

/** A person the demo issuer can vouch for. */
export type Identity = { subject: string; name: string; personalNumber?: string; can: string; assuranceLevel: 2 | 3 };

export type IssuerOptions = {
  port: number;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  identities: readonly Identity[];
};

const levels = { 2: 'urn:budkavle:loa2', 3: 'urn:budkavle:loa3' } as const;

const configurationFor = (options: IssuerOptions): Configuration => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    adapter: ForgetfulStore,
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: options.redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: {
      keys: [{ ...(privateKey.export({ format: 'jwk' }) as Record<string, string>), use: 'sig', alg: 'RS256', kid: 'demo' } as never],
    },
    cookies: { keys: [options.clientSecret] },
    claims: { openid: ['sub', 'acr'], profile: ['name', 'personalIdentityNumber'] },
    // The number belongs in the signed token, so that no second call is needed.
    conformIdTokenClaims: false,
    acrValues: Object.values(levels),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/val/${interaction.uid}` },
    ttl: { Session: 60, Interaction: 600, AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Grant: 60 },
    findAccount: (_context, subject) => {
      const identity = options.identities.find((one) => one.subject === subject);
      if (identity === undefined) return undefined;
      return {
        accountId: subject,
        claims: async () => ({
          sub: subject,
          name: identity.name,
          ...(identity.personalNumber === undefined ? {} : { personalIdentityNumber: identity.personalNumber }),
        }),
      };
    },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = `Demo-legitimationen kunde inte slutföra inloggningen (${error}: ${description ?? ''}). Gå tillbaka och börja om.`;
    },
  };
};

const chosenSubject = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 2000) break;
  }
  return new URLSearchParams(body).get('subject') ?? '';
};

type Parts = { provider: Provider; options: IssuerOptions };

const showChoice = async ({ provider, options }: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { uid, prompt } = await provider.interactionDetails(request, response);
  if (prompt.name === 'consent') return grantConsent({ provider, options }, request, response);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  response.end(interactionPage(uid, options.identities));
};

/** Nobody has to agree to giving their own name to the service they are logging in to. */
const grantConsent = async ({ provider }: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const details = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: details.session?.accountId ?? '', clientId: String(details.params['client_id']) });
  grant.addOIDCScope('openid profile');
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { consent: { grantId } }, { mergeWithLastSubmission: true });
};

const finishChoice = async ({ provider, options }: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const subject = await chosenSubject(request);
  const identity = options.identities.find((one) => one.subject === subject);
  if (identity === undefined) throw new Error('unknown identity');
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: subject, acr: levels[identity.assuranceLevel], amr: ['demo'], remember: false } },
    { mergeWithLastSubmission: false },
  );
};

/**
 * A real OpenID Connect issuer with invented people: pick one, and you are logged in. Demo and tests only;
 * it listens on loopback, and its keys live as long as the process.
 */
export const startIssuer = async (options: IssuerOptions): Promise<{ url: string; stop: () => Promise<void> }> => {
  const url = `http://localhost:${options.port}`;
  const provider = new Provider(url, configurationFor(options));
  const handle = provider.callback();
  const parts = { provider, options };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', url).pathname;
    const isChoice = path.startsWith('/val/');
    const work = isChoice
      ? request.method === 'POST'
        ? finishChoice(parts, request, response)
        : showChoice(parts, request, response)
      : handle(request, response);
    Promise.resolve(work).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Inloggningen har gått ut. Gå tillbaka till Budkavle och börja om.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
