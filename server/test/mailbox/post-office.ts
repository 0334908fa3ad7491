import type { FastifyInstance } from 'fastify';
import { startSession } from '#identity';
import { buildServer } from '../../src/app/build-server.ts';
import { applicationRoutes } from '../../src/contexts/mailbox/http/application-routes.ts';
import { leavingRoutes } from '../../src/contexts/mailbox/http/leaving-routes.ts';
import { senderRoutes } from '../../src/contexts/mailbox/http/sender-routes.ts';
import { signingRoutes } from '../../src/contexts/mailbox/http/signing-routes.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import type { ContextModule } from '../../src/platform/module.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import type { AppUnderTest } from '../app-under-test.ts';
import { type RegisterDouble, registerDouble } from './register-double.ts';

type Answer = { status: number; body: Record<string, unknown> & { code?: string; detail?: string } };
export type Caller = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) => Promise<Answer>;

/** The application with a register at the port: its double instead of the wire. */
export const openPostOffice = async (
  app: AppUnderTest,
): Promise<{ register: RegisterDouble; as: (key: string) => Promise<Caller>; close: () => Promise<void> }> => {
  const register = registerDouble(() => app.database);
  const own = [...applicationRoutes(register), ...leavingRoutes(register), ...senderRoutes(register), ...signingRoutes(register)];
  const isReplaced = (path: string, method: string): boolean => own.some((route) => route.path === path && route.method === method);
  const modules = app.modules.map(
    (module): ContextModule =>
      module.name === 'mailbox'
        ? { ...module, routes: [...module.routes.filter(({ path, method }) => !isReplaced(path, method)), ...own] }
        : module,
  );
  const { settings, database } = app;
  const parts = { settings, database, boss: undefined as never, logger: createLogger('silent'), metrics: createMetrics() };
  const http: FastifyInstance = await buildServer({ ...parts, modules, isReady: () => true });
  await http.ready();
  return {
    register,
    as: async (key) => {
      const { token, csrfToken } = await database.transaction((tx) =>
        startSession(tx, { personId: app.personId(key), hours: 8, assuranceLevel: 3 }),
      );
      const headers = { cookie: `budkavle_session=${token}`, 'x-csrf-token': csrfToken };
      return async (method, url, body) => {
        const answer = await http.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: body ?? {} }) });
        return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json() };
      };
    },
    close: () => http.close(),
  };
};
