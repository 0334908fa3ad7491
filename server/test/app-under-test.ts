import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { inject } from 'vitest';
import { startSession } from '#identity';
import { buildServer, type Process, surroundingsOf, wire } from '../src/app/build-server.ts';
import { demoPeople } from '../src/app/demo/demo-people.ts';
import { type DemoOrganisations, findDemoOrganisations, seedPeople } from '../src/app/demo/seed-demo.ts';
import { joinRegister, seedInfrastructure } from '../src/app/demo/seed-infrastructure.ts';
import { startWireListeners } from '../src/app/start-wire-listeners.ts';
import { noIdentities, openIdentities } from '../src/app/wire.ts';
import { readSettings, type Settings } from '../src/platform/config/settings.ts';
import { type Database, openDatabase } from '../src/platform/database/database.ts';
import { declareQueues, openJobs, work } from '../src/platform/jobs/jobs.ts';
import { createLogger, type Logger } from '../src/platform/logging/logger.ts';
import type { ContextModule } from '../src/platform/module.ts';
import { createMetrics } from '../src/platform/telemetry/metrics.ts';
import type { Id } from '../src/vocabulary/id.ts';

type Answer<T = never> = { status: number; body: T; headers: Record<string, unknown>; text: string };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

// A test reads the answer it expects; the shape is checked by what it then asserts.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

export type Client = {
  get: (url: string, headers?: Record<string, string>) => Promise<Answer<Loose>>;
  post: (url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Loose>>;
  put: (url: string, body?: unknown) => Promise<Answer<Loose>>;
  patch: (url: string, body?: unknown) => Promise<Answer<Loose>>;
  delete: (url: string) => Promise<Answer<Loose>>;
  /** A file, byte for byte. */
  bytes: (url: string) => Promise<Answer<Buffer>>;
  /** Sends a file as the browser's form does. */
  upload: (url: string, file: { name: string; bytes: Buffer | string }, fields?: Record<string, string>) => Promise<Answer<Loose>>;
};

export type AppUnderTest = {
  http: FastifyInstance;
  database: Database;
  settings: Settings;
  modules: ContextModule[];
  databaseUrl: string;
  organisations: DemoOrganisations;
  personId: (key: string) => Id;
  /** A client signed in as one of the demo people (`karin`, `ahmed`, `maria`, `olle`, `astrid`, `elias`). */
  as: (key: string, options?: { assuranceLevel?: number; organisationId?: Id }) => Promise<Client>;
  visitor: Client;
  /** Signs Astrid and the association she signs for up with our own mailbox operator, over the wire. */
  joinRegister: () => Promise<void>;
  /** Starts listeners, jobs and long-running work, as the worker role does. */
  startWorker: () => Promise<void>;
  close: () => Promise<void>;
};

const cloneTemplate = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `budkavle_test_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: inject('adminUrl') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name} template ${inject('templateName')}`);
  const url = new URL(inject('adminUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
};

const clientFor = (http: FastifyInstance, session?: { token: string; csrfToken: string }): Client => {
  const signedIn: Record<string, string> =
    session === undefined ? {} : { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
  const call = async (method: Method, url: string, payload?: unknown, headers: Record<string, string> = {}): Promise<Answer<Loose>> => {
    const answer = await http.inject({
      method,
      url,
      headers: { ...signedIn, ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      body: isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined,
      headers: answer.headers,
      text: answer.body,
    };
  };
  return {
    get: (url, headers) => call('GET', url, undefined, headers),
    post: (url, body = {}, headers = {}) => call('POST', url, body, headers),
    put: (url, body = {}) => call('PUT', url, body),
    patch: (url, body = {}) => call('PATCH', url, body),
    delete: (url) => call('DELETE', url),
    bytes: async (url) => {
      const { statusCode, rawPayload, headers } = await http.inject({ method: 'GET', url, headers: signedIn });
      return { status: statusCode, body: rawPayload, headers, text: '' };
    },
    upload: (url, file, fields = {}) => {
      const boundary = `----budkavle${randomBytes(8).toString('hex')}`;
      const parts = Object.entries(fields).map(([name, value]) =>
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      );
      const head = Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      );
      const payload = Buffer.concat([...parts, head, Buffer.from(file.bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]);
      return call('POST', url, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    },
  };
};

export type TestOptions = {
  environment?: Record<string, string>;
  logger?: Logger;
  /** With register, mailbox operator and mediator behind mutual TLS, as in the demo; without it nobody is reached by digital post. */
  isOnTheWire?: boolean;
};

/** Made once for all test files: keys take a moment. */
export const testCertificates = resolve('.data', 'test-certificates');

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createNetServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const wireEnvironment = async (): Promise<Record<string, string>> => ({
  DATA_DIR: testCertificates,
  REGISTER_PORT: String(await freePort()),
  OPERATOR_PORT: String(await freePort()),
});

/** The real application on a database of its own, with the demo's organisations and people in it. */
export const startApp = async (options: TestOptions = {}): Promise<AppUnderTest> => {
  const { environment = {}, logger = createLogger('silent'), isOnTheWire = false } = options;
  const { url: databaseUrl, drop } = await cloneTemplate();
  const settings = readSettings({
    SECRET_KEY: randomBytes(32).toString('base64'),
    DATABASE_POOL_SIZE: '6',
    ...(isOnTheWire ? await wireEnvironment() : {}),
    ...environment,
    DATABASE_URL: databaseUrl,
  });
  const database = openDatabase(databaseUrl, settings.databasePoolSize);
  const boss = await openJobs(databaseUrl, logger);
  const parts: Process = { settings, database, boss, logger, metrics: createMetrics() };
  const identities = isOnTheWire ? openIdentities(settings.wire, logger) : noIdentities;
  const surroundings = surroundingsOf(parts, identities);
  const modules = wire(parts, surroundings);
  const listeners = modules.flatMap((module) => module.listeners);
  const jobs = modules.flatMap((module) => module.jobs);
  await declareQueues(boss, listeners, jobs);
  await seedPeople(database);
  const http = await buildServer({ ...parts, modules, isReady: () => true });
  await http.ready();
  const organisations = await findDemoOrganisations(database);
  const people = await idsOfPeople(database);
  const stops: (() => Promise<void>)[] = [];
  if (isOnTheWire) {
    stops.push(await startWireListeners({ ...parts, modules, identities }), async () => identities.close());
    await seedInfrastructure(database, settings);
    await surroundings.ownSenders.refresh();
  }
  const personId = (key: string): Id => people.get(key) ?? '';
  return {
    http,
    database,
    settings,
    modules,
    databaseUrl,
    organisations,
    personId,
    as: async (key, login = {}) =>
      clientFor(
        http,
        await database.transaction((tx) => startSession(tx, { personId: personId(key), hours: 8, assuranceLevel: 3, ...login })),
      ),
    visitor: clientFor(http),
    joinRegister: () => joinRegister({ settings, ...surroundings }),
    startWorker: async () => {
      await work(parts, listeners, jobs);
      for (const { startWork } of modules) if (startWork !== undefined) stops.push(await startWork());
    },
    close: async () => {
      for (const stop of stops.toReversed()) await stop();
      await http.close();
      await boss.stop({ graceful: false });
      await database.close();
      await drop();
    },
  };
};

const idsOfPeople = async (database: Database): Promise<Map<string, Id>> => {
  const { rows } = await database.pool.query<{ id: Id; name: string }>('select id, name from identity.person');
  return new Map(demoPeople.map(({ key, name }) => [key, rows.find((row) => row.name === name)?.id ?? '']));
};
