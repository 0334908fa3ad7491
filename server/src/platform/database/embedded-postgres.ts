import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { StartError } from '../config/start-error.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { findPostgresHome, type PostgresHome } from './unprivileged-home.ts';

export type EmbeddedPostgres = { url: string; home: PostgresHome; stop: () => Promise<void> };

export type EmbeddedPostgresOptions = {
  dataDir: string;
  databaseName?: string;
  /** Durability off: for tests only. */
  isThrowaway?: boolean;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const keepPassword = (dataDir: string): string => {
  const file = join(dataDir, 'postgres.password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
};

const initialise = (home: PostgresHome, password: string): void => {
  if (existsSync(join(home.data, 'PG_VERSION'))) return;
  mkdirSync(home.data, { recursive: true, mode: 0o700 });
  const passwordFile = `${home.data}.initial-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.uid !== undefined) chownSync(passwordFile, home.uid, home.uid);
  const run = spawnSync(
    join(home.binaries, 'bin', 'initdb'),
    ['-D', home.data, '-U', 'budkavle', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--no-sync'],
    { uid: home.uid, gid: home.uid, cwd: home.data, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(passwordFile, { force: true });
  if (run.stderr?.includes('user does not exist'))
    throw new StartError(
      'The embedded PostgreSQL needs to run as a user that this machine knows by name, and the present one is only a number. Run as a named user, or set DATABASE_URL.',
    );
  if (run.status !== 0)
    throw new StartError(
      `The embedded PostgreSQL could not prepare ${home.data}: ${(run.stderr || String(run.error ?? '')).trim().split('\n').at(-1)} Empty the folder or set DATA_DIR to another one.`,
    );
};

const throwawayOptions = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

const launch = (home: PostgresHome, port: number, isThrowaway: boolean): ChildProcess =>
  spawn(
    join(home.binaries, 'bin', 'postgres'),
    [
      '-D',
      home.data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'timezone=UTC',
      '-c',
      'logging_collector=off',
      '-c',
      'log_min_messages=fatal',
      ...(isThrowaway ? throwawayOptions : []),
    ],
    // Its own process group: Ctrl+C reaches us first, and we stop the database last.
    { uid: home.uid, gid: home.uid, cwd: home.data, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );

const adminUrl = (port: number, password: string, database: string): string =>
  `postgresql://budkavle:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // Its query fails and says why; that the connection says so too must not stop the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** A server left behind by a process that was killed: its pid and port stand in postmaster.pid. */
const findOrphan = async (home: PostgresHome, password: string): Promise<{ pid: number; port: number } | undefined> => {
  const file = join(home.data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return (await answers(adminUrl(port, password, 'postgres'))) ? { pid, port } : undefined;
};

const waitUntilReady = async (child: ChildProcess, url: string, home: PostgresHome): Promise<void> => {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const reason =
    said
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|ERROR|PANIC|DETAIL/.test(line)) ??
    said.trim().split('\n').at(-1) ??
    '';
  throw new StartError(
    `The embedded PostgreSQL did not start on the data in ${home.data} (${reason.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '')}). Restore the folder from a backup, or move it away to start afresh.`,
  );
};

const ensureDatabase = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  // Its query fails and says why; that the connection says so too must not stop the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
};

const stopProcess = async (pid: number): Promise<void> => {
  // SIGINT is PostgreSQL's "fast" shutdown: open transactions are rolled back, data is flushed.
  try {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 15_000; waited += 50) {
      process.kill(pid, 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } catch {
    // Gone: what we wanted.
  }
};

/** Starts (or takes over) the PostgreSQL under `dataDir` and answers when it takes connections. */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { dataDir, databaseName = 'budkavle', isThrowaway = false } = options;
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new StartError(`The folder ${dataDir} cannot be used for data. Set DATA_DIR to a folder that can be written.`, { cause });
  }
  const home = findPostgresHome(findPostgresBinaries(), dataDir);
  const password = keepPassword(dataDir);
  initialise(home, password);
  const orphan = await findOrphan(home, password);
  const port = orphan?.port ?? (await freePort());
  const url = adminUrl(port, password, 'postgres');
  const child = orphan === undefined ? launch(home, port, isThrowaway) : undefined;
  if (child !== undefined) await waitUntilReady(child, url, home);
  child?.stderr?.destroy();
  child?.unref();
  await ensureDatabase(url, databaseName);
  const pid = orphan?.pid ?? child?.pid ?? 0;
  return { url: adminUrl(port, password, databaseName), home, stop: () => stopProcess(pid) };
};
