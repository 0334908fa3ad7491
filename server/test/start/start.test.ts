import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';

mkdirSync(resolve('.data'), { recursive: true });
const folder = mkdtempSync(join(resolve('.data'), 'start-'));
// Open to others, as a clone's folder usually is: PostgreSQL runs as somebody else when we are root.
chmodSync(folder, 0o755);
const port = 20_000 + (process.pid % 20_000);
const children: ChildProcess[] = [];
const servers: Server[] = [];

type Run = { said: () => string; ended: Promise<number | null>; child: ChildProcess };

const { PATH, NODE_COMPILE_CACHE } = process.env;

const launch = (environment: Record<string, string>): Run => {
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    env: { PATH, NODE_COMPILE_CACHE, LOG_LEVEL: 'fatal', PORT: String(port), DATA_DIR: join(folder, 'data'), ...environment },
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return { said: () => text, child, ended: new Promise((done) => child.once('exit', done)) };
};

const until = async (check: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 60_000 && !check(); waited += 50) await new Promise((done) => setTimeout(done, 50));
};

const running = async (environment: Record<string, string> = {}): Promise<Run> => {
  const run = launch(environment);
  await until(() => run.said().includes('Stop with Ctrl+C') || run.child.exitCode !== null);
  expect(run.said()).toContain('Stop with Ctrl+C');
  return run;
};

const stop = async (run: Run): Promise<number | null> => {
  run.child.kill('SIGTERM');
  return run.ended;
};

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('starting', () => {
  test('a newcomer sees where to go and who to be, stops with a signal, and finds the data again', async () => {
    const first = await running();
    expect(first.said()).toContain(`http://localhost:${port}/app/`);
    expect(first.said()).toContain('Karin Lindqvist');
    const ready = await fetch(`http://localhost:${port}/readyz`);
    expect([ready.status, ((await ready.json()) as { status: string }).status]).toEqual([200, 'ready']);
    expect(await (await fetch(`http://localhost:${port}/metrics`)).text()).toContain('budkavle_http_request_seconds');
    expect(await stop(first)).toBe(0);
    const second = await running();
    expect(await (await fetch(`http://localhost:${port}/healthz`)).json()).toEqual({ status: 'ok' });
    const third = launch({ PORT: String(port + 10) });
    expect(await third.ended).toBe(1);
    expect(third.said().trim()).toMatch(
      /^Another Budkavle \(process \d+\) already uses .* or set DATA_DIR and PORT to run two side by side\.$/,
    );
    second.child.kill('SIGKILL');
    await second.ended;
    // The lock and the database server it left behind are taken over.
    expect(await stop(await running())).toBe(0);
  }, 120_000);

  test('a port in use is told in one sentence with the remedy', async () => {
    const taken = createServer().listen(port, '127.0.0.1');
    servers.push(taken);
    const run = launch({ DATA_DIR: join(folder, 'data') });
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toBe(`Port ${port} is in use. Stop what uses it, or choose another with PORT=${port + 100}.`);
  }, 60_000);

  test('a broken data folder is told in one sentence with the remedy', async () => {
    const dataDir = join(folder, 'broken');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    const run = launch({ DATA_DIR: dataDir });
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toMatch(
      /^The embedded PostgreSQL did not start on the data in .* Restore the folder from a backup, or move it away to start afresh\.$/,
    );
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const onFile = launch({ DATA_DIR: join(file, 'below') });
    expect(await onFile.ended).toBe(1);
    expect(onFile.said().trim()).toMatch(/Set DATA_DIR to a folder that can be written\.$/);
  }, 60_000);

  test('a database that does not answer is told without its password', async () => {
    const run = launch({ DATABASE_URL: 'postgresql://somebody:hemligt@127.0.0.1:1/none', DATA_DIR: join(folder, 'none') });
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toBe(
      'The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check DATABASE_URL, or leave it out to use the embedded PostgreSQL.',
    );
  }, 60_000);

  test('outside demo mode a missing issuer, key or sender stops the start', async () => {
    const run = launch({ MODE: 'production' });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/^MODE=production needs PUBLIC_URL, SECRET_KEY, OIDC_ISSUER, .* docs\/configuration\.md says how\.$/m);
    expect(readFileSync('docs/configuration.md', 'utf8')).toContain('OIDC_ISSUER');
  }, 60_000);
});
