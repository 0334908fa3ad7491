import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

export type RunningDemo = { url: string; stop: () => Promise<void> };

/** Five free ports in a row: web, e-ID, outbox, register, operator. */
const freePorts = async (): Promise<number> => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const base = 21_000 + Math.floor(Math.random() * 30_000);
    const free = await Promise.all([0, 1, 2, 3, 4].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('no free ports');
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });

/**
 * Starts the product as `npm start` does, with data of its own, and answers when it is ready.
 * `E2E_URL` points the journeys at a demo that runs already, which is quicker while writing them.
 */
export const startDemo = async (environment: Record<string, string> = {}): Promise<RunningDemo> => {
  const running = process.env['E2E_URL'];
  if (running !== undefined) return { url: running, stop: async () => undefined };
  mkdirSync(resolve('.data'), { recursive: true });
  const dataDir = mkdtempSync(join(resolve('.data'), 'demo-'));
  chmodSync(dataDir, 0o755);
  const port = await freePorts();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, LOG_LEVEL: 'error', PORT: String(port), DATA_DIR: dataDir, MODE: 'demo', ROLE: 'all', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(child);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stop with Ctrl+C')) done();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', () => fail(new Error(`the demo did not start:\n${said}`)));
  });
