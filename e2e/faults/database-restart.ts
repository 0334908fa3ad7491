import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Database } from '../../server/src/platform/database/database.ts';
import { report } from '../bench/timing.ts';
import { startWholePost } from './whole-post.ts';

/**
 * Kills PostgreSQL and all its processes with SIGKILL at random moments under a running mediator and a running mailbox operator, and starts
 * it again on the same data. Neither of the two may end; letters go on by themselves when the database is back. At the end every letter
 * that the ledger calls delivered must lie in its mailbox, once and with the receipt that was given.
 */
const { values } = parseArgs({ options: { letters: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '10' } } });
const [letters, rounds] = [Number(values.letters), Number(values.rounds)];

type Server = { pid: number; command: string[]; directory: string; uid: number };

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** The server that answers at this address, as the system knows it: how it was started, where, and as whom. */
const findServer = async (database: Database): Promise<Server> => {
  const { rows } = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = parentOf(rows[0]?.pid ?? 0);
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  const uid = Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return { pid, command, directory: readlinkSync(`/proc/${pid}/cwd`), uid };
};

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return parentOf(pid) === parent;
      } catch {
        return false;
      }
    });

const killServer = (pid: number): void => {
  const children = childrenOf(pid);
  for (const each of [pid, ...children])
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It went down with the others.
    }
};

const startServer = ({ command, directory, uid }: Server): ChildProcess => {
  const [program = '', ...args] = command;
  return spawn(program, args, { cwd: directory, uid, gid: uid, stdio: 'ignore' });
};

const stopServer = (server: ChildProcess) => async (): Promise<void> => {
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  await gone;
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const post = await startWholePost(letters);
const { database } = post;
let server: ChildProcess | undefined;
try {
  const found = await findServer(database);
  let pid = found.pid;
  let done = 0;
  let survived = true;
  while (done < rounds && survived) {
    const share = (letters * (done + Math.random())) / (rounds + 1);
    if (!(await post.until(async () => (await post.stored()) >= share, 300))) break;
    await sleep(Math.random() * 300);
    killServer(pid);
    // Away for a while, so that everybody notices.
    await sleep(500 + Math.random() * 2000);
    server = startServer(found);
    pid = server.pid ?? 0;
    await post.until(() => answers(post.url), 60);
    survived = post.areAlive();
    done++;
    process.stdout.write(`round ${done}: ${await post.stored()} of ${letters} stored\n`);
  }
  const isSettled = survived && (await post.until(async () => (await post.open()) === 0, 300));
  const counts = await post.compare();
  report({ fault: 'database-restart', rounds: done, letters, ...counts, survived: post.areAlive() });
  if (
    counts.lost > 0 ||
    counts.repeated > 0 ||
    counts.misjudged > 0 ||
    done < rounds ||
    !isSettled ||
    counts.accepted + counts.unknown !== letters
  )
    process.exitCode = 1;
} finally {
  await post.stop(server === undefined ? undefined : stopServer(server));
}
