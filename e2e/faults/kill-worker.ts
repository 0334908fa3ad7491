import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeSender } from '../bench/released-send-out.ts';
import { openThrowaway } from '../bench/throwaway.ts';
import { report } from '../bench/timing.ts';
import { startCountingSmtp } from './counting-smtp.ts';

/**
 * Kills the worker with SIGKILL at random moments while mails go out, again and again, then lets one finish.
 * The mail server counts what really came. Lost: the ledger says that it left, or nothing, and no mail came.
 * Repeated: more than one came.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, mails: { type: 'string' } } });
const rounds = Number(values.rounds);
const mails = Number(values.mails ?? rounds * 250);

const startWorker = async (url: string, smtpUrl: string): Promise<ChildProcess> => {
  const env = { ...process.env, DATABASE_URL: url, SMTP_URL: smtpUrl, SMTP_CONNECTIONS: '5', LOG_LEVEL: 'silent' };
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'ledger-worker.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(worker.stdout, 'data'),
    once(worker, 'exit').then(([code]) => {
      throw new Error(`the worker ended by itself (${code})`);
    }),
  ]);
  return worker;
};

const end = async (worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const gone = once(worker, 'exit');
  worker.kill(signal);
  await gone;
};

const smtp = await startCountingSmtp(5);
const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  const sender = await makeSender(database);
  const sendOutId = await sender.release(await sender.audience(mails));
  const open = async (): Promise<number> => {
    const sql = `select count(*) as open from delivery.ledger_entry where send_out_id = $1 and status in ('waiting', 'sending')`;
    return (await database.pool.query<{ open: number }>(sql, [sendOutId])).rows[0]?.open ?? 0;
  };
  let killed = 0;
  for (; killed < rounds && (await open()) > 0; killed++) {
    const worker = await startWorker(url, smtp.url);
    await sleep(100 + Math.random() * 900);
    await end(worker, 'SIGKILL');
    process.stdout.write(`round ${killed + 1}: ${smtp.received.size} of ${mails} have come\n`);
  }
  const last = await startWorker(url, smtp.url);
  while ((await open()) > 0) await sleep(100);
  await end(last, 'SIGTERM');
  const { rows } = await database.pool.query<{ id: string; status: string }>(
    'select id, status from delivery.ledger_entry where send_out_id = $1',
    [sendOutId],
  );
  const cameOnce = ({ id }: { id: string }): boolean => smtp.received.has(id);
  const lost = rows.filter((row) => !cameOnce(row) && row.status !== 'unknown').length;
  const repeated = [...smtp.received.values()].filter((times) => times > 1).length;
  const unknown = rows.filter(({ status }) => status === 'unknown').length;
  report({ fault: 'kill-worker', rounds: killed, mails, accepted: smtp.received.size, lost, repeated, unknown });
  if (lost > 0 || repeated > 0 || killed < rounds) process.exitCode = 1;
} finally {
  await throwaway.stop();
  await smtp.stop();
}
