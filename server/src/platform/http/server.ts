import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Actor } from '../../vocabulary/actor.ts';
import type { ApiKeyScope } from '../../vocabulary/api-key.ts';
import { AppError } from '../../vocabulary/app-error.ts';
import { type Id, newId } from '../../vocabulary/id.ts';
import { mayDo } from '../../vocabulary/role.ts';
import type { Database, Tx } from '../database/database.ts';
import type { Logger } from '../logging/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { answerOnce } from './idempotency.ts';
import { answerProblem, type ProblemPage } from './problem.ts';
import { rateLimitOf } from './rate-limit.ts';
import { type Access, DeferredAnswer, type Route } from './route.ts';
import { addSecurityHeaders, refuseForgery } from './security.ts';

/** Without a forgery token for API keys: no browser sends them by itself. */
export type SignedIn = {
  actor: Actor;
  csrfToken?: string;
  /** Organisations that have gone up in the actor's: what is not found among its own is looked for there, to be read. */
  alsoReads?: readonly Id[];
};

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- declaration merging asks for an interface
  export interface FastifyRequest {
    signedIn: SignedIn | undefined;
  }
}

export type HttpServerOptions = {
  database: Database;
  logger: Logger;
  metrics: Metrics;
  publicUrl: string;
  uploadLimitBytes: number;
  /** Turns the request's cookie or key into the actor; identity provides it. */
  authenticate: (tx: Tx, request: FastifyRequest) => Promise<SignedIn | undefined>;
  routes: readonly Route[];
  problemPage?: ProblemPage;
};

const assertKeyMay = (access: Access, scopes: readonly ApiKeyScope[]): void => {
  const needed = 'key' in access ? access.key : undefined;
  if (needed === undefined) throw new AppError('notForKeys');
  if (!scopes.includes(needed)) throw new AppError('scopeMissing', { scope: needed });
};

/** While its rows move, and afterwards, nobody writes in an organisation that goes up in another; what was written stays with the writer. */
const assertIsOpen = (access: Access, { standing }: Actor, isWriting: boolean): void => {
  if (standing === undefined || !isWriting || 'open' in access || 'person' in access || 'mailbox' in access) return;
  throw new AppError(standing === 'merging' ? 'organisationMerging' : 'organisationMerged');
};

/** A link to what has stayed under an absorbed organisation's name leads there still; only what is read, and only when it is not found. */
const orInArchive = async <T>(
  definition: Route,
  signedIn: SignedIn | undefined,
  answer: (actor: Actor | null) => Promise<T>,
): Promise<T> => {
  const actor = signedIn?.actor ?? null;
  const archives = definition.method === 'GET' && 'member' in definition.access ? (signedIn?.alsoReads ?? []) : [];
  if (actor === null || archives.length === 0) return answer(actor);
  const reading = (organisationId: Id): Actor => ({ ...actor, organisationId, roles: ['see'] });
  for (const place of [actor, ...archives.map(reading)])
    try {
      return await answer(place);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'notFound') throw error;
    }
  throw new AppError('notFound');
};

const assertMay = (access: Access, actor: Actor | undefined): void => {
  if ('open' in access) return;
  if (actor === undefined) throw new AppError('key' in access && !('member' in access) ? 'apiKeyMissing' : 'notSignedIn');
  if (actor.apiKey !== undefined) return assertKeyMay(access, actor.apiKey.scopes);
  if (!('member' in access) && 'key' in access) throw new AppError('apiKeyMissing');
  if ('mailbox' in access && (actor.assuranceLevel < 3 || actor.personalNumberHash === null)) throw new AppError('assuranceTooLow');
  if (!('member' in access)) return;
  if (actor.organisationId === null) throw new AppError('noOrganisation');
  if (!mayDo(actor.roles, access.member)) throw new AppError('notAllowed');
};

/** Ways in, as OpenAPI says them; for a bearer token the list names what it must be allowed to (OpenAPI 3.1, security requirement object). */
const securityOf = (access: Access): Record<string, string[]>[] => [
  ...('key' in access && !('member' in access) ? [] : [{ session: [] }]),
  ...('key' in access && access.key !== undefined ? [{ apiKey: [access.key] }] : []),
];

const addRoute = (app: FastifyInstance, options: HttpServerOptions, definition: Route): void => {
  const { access, operation, status = 200 } = definition;
  app.route({
    method: definition.method,
    url: definition.path,
    bodyLimit: definition.bodyLimitBytes ?? 1024 * 1024,
    config: { rateLimit: rateLimitOf(definition) },
    schema: {
      operationId: operation,
      summary: definition.summary,
      hide: definition.hidden ?? false,
      tags: [definition.path.split('/')[2] ?? 'pages'],
      ...('open' in access ? {} : { security: securityOf(access) }),
      ...(definition.params === undefined ? {} : { params: definition.params }),
      ...(definition.query === undefined ? {} : { querystring: definition.query }),
      ...(definition.body === undefined ? {} : { body: definition.body }),
      ...(definition.hidden ? {} : { response: { [status]: definition.answer } }),
    },
    // Who asks is settled before what they ask: a stranger learns nothing about a route's shape.
    preValidation: async (request) => {
      const signedIn = await options.authenticate(options.database.read, request);
      const isKey = signedIn?.actor.apiKey !== undefined;
      // On an open page a key is nobody.
      request.signedIn = isKey && 'open' in access ? undefined : signedIn;
      if (!isKey) refuseForgery(request, options.publicUrl, 'open' in access ? undefined : signedIn?.csrfToken);
      if (request.signedIn !== undefined) assertIsOpen(access, request.signedIn.actor, definition.method !== 'GET');
      assertMay(access, request.signedIn?.actor);
    },
    handler: async (request, reply) => {
      const { signedIn, params, query, body } = request;
      const answer = await orInArchive(definition, signedIn, (actor) =>
        options.database.transaction(async (tx) => {
          const act = async () => definition.handle({ tx, actor: actor as never, params, query, body, request } as never);
          const key = request.headers['idempotency-key'];
          if (typeof key !== 'string' || signedIn === undefined || definition.method !== 'POST' || definition.hidden) return act();
          const { apiKey, personId } = signedIn.actor;
          return answerOnce(tx, { key: key.slice(0, 200), callerId: apiKey?.id ?? personId, operation, body }, act);
        }),
      );
      if (answer instanceof DeferredAnswer) {
        await answer.send(reply);
        return reply;
      }
      return reply.status(status).send(answer);
    },
  });
};

/** Sends only after the transaction has been committed: an answer never tells of something that was rolled back. */
export const buildHttpServer = async (options: HttpServerOptions): Promise<FastifyInstance> => {
  const app = fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 300 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const answerError = answerProblem(options.problemPage);
  app.setErrorHandler(answerError as never);
  app.setNotFoundHandler((request, reply) => answerError(new AppError('notFound') as never, request, reply));
  app.decorateRequest('signedIn', undefined);
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 256 * 1024 });
  await app.register(multipart, { limits: { fileSize: options.uploadLimitBytes, files: 1, fields: 20, fieldSize: 64 * 1024 } });
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Budkavle',
        version: '1.0.0',
        description: 'Plan who must know what, release it to every channel, prove who was reached.',
        license: { name: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'budkavle_session' },
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'bk_live_…',
            description:
              'A key made on the organisation’s page: bk_test_… sends nothing, bk_team_… to own people only, bk_live_… for real.',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
  });
  addSecurityHeaders(app, options.publicUrl.startsWith('https:'));
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    options.metrics.httpSeconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  await app.register(async (scope) => {
    for (const definition of options.routes) addRoute(scope, options, definition);
  });
  return app;
};
