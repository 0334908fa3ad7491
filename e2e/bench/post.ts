import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { databaseProcessorMs, makePostKeys, newSecret, type OperatorProcess, openMailboxes, startOperator } from './post-infrastructure.ts';
import type { PostJob } from './post-worker.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round } from './timing.ts';

/**
 * Letters per second the whole way: built with a PDF of 40 kB of their own, signed, sealed, sent over mutual TLS on loopback, both
 * signatures verified, stored durably, acknowledged. Mediator and operator share the machine, as does the database, which waits for the
 * disk at every commit. Reference, measured before and after: `openssl speed rsa2048` sign/s × cores ÷ 2, what the cores could sign and
 * seal if nothing else had to be done.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '6000' },
    'at-once': { type: 'string', default: '32' },
    profile: { type: 'boolean', default: false },
  },
});
const letters = Number(values.letters);
const cores = availableParallelism();
const warmUp = Math.min(1000, Math.round(letters / 5));
const nightsLetters = 6_200_000;

const signaturesPerSecond = (): number => {
  const output = execFileSync('openssl', ['speed', '-seconds', '2', 'rsa2048'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/^rsa\s+2048 bits\s+[\d.]+s\s+[\d.]+s\s+([\d.]+)/m.exec(output)?.[1]);
};

const nextMessage = (worker: Worker): Promise<number> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

type Look = { operator: number; mediator: number };

/** What both hold in memory, looked at every few seconds, and of that ten looks from the beginning to the end. */
const watchMemory = (usage: OperatorProcess['usage']): { stop: () => Promise<Look[]> } => {
  const looks: Look[] = [];
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      const { nowBytes } = await usage();
      looks.push({ operator: Math.round(nowBytes / 1e6), mediator: Math.round(process.memoryUsage.rss() / 1e6) });
    });
  }, 2000);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      return looks.filter((_, index) => Math.floor((index * 10) / looks.length) !== Math.floor(((index - 1) * 10) / looks.length));
    },
  };
};

const throwaway = await openThrowaway();
try {
  const postKeys = makePostKeys();
  const secretKey = newSecret();
  await openMailboxes(throwaway.database, secretKey);
  const nodeOptions = values.profile ? ['--cpu-prof', '--cpu-prof-dir=.data'] : [];
  const operator = await startOperator({ databaseUrl: throwaway.url, secretKey, postKeys, nodeOptions });
  const job = { keys: postKeys.keys, rootPem: postKeys.rootPem, address: operator.address, step: cores, letters };
  const workers = Array.from({ length: cores }, (_, first) => {
    const workerData: PostJob = { ...job, first, atOnce: Number(values['at-once']) };
    // As the mediator's own threads have it.
    return new Worker(join(import.meta.dirname, 'post-worker.ts'), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  });
  await Promise.all(workers.map(nextMessage));
  const sendUpTo = async (until: number): Promise<number> => {
    for (const worker of workers) worker.postMessage(until);
    return (await Promise.all(workers.map(nextMessage))).reduce((sum, each) => sum + each, 0);
  };
  await sendUpTo(warmUp);
  const memory = watchMemory(operator.usage);
  const before = signaturesPerSecond();
  const usageBegun = await operator.usage();
  const databaseBegun = await databaseProcessorMs(throwaway.database);
  const begun = performance.now();
  const processorBegun = process.cpuUsage();
  const acknowledged = await sendUpTo(letters);
  const seconds = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(processorBegun);
  const overTime = await memory.stop();
  const usage = await operator.usage();
  const databaseUsed = (await databaseProcessorMs(throwaway.database)) - databaseBegun;
  const after = signaturesPerSecond();
  await Promise.all(workers.map((worker) => worker.terminate()));
  const { rows } = await throwaway.database.pool.query<{ stored: number }>('select count(*) as stored from mailbox.letter');
  await operator.stop();
  const rate = (letters - warmUp) / seconds;
  const reference = (((before + after) / 2) * cores) / 2;
  const hours = nightsLetters / rate / 3600;
  const aLetter = (ms: number): number => round(ms / (letters - warmUp));
  const processorMs = {
    mediator: aLetter((used.user + used.system) / 1000),
    operator: aLetter(usage.processorMs - usageBegun.processorMs),
    database: aLetter(databaseUsed),
  };
  process.stderr.write(
    `${cores} cores. openssl speed rsa2048, sign/s on one core before and after: ${before}, ${after}. ` +
      `Milliseconds of processor a letter: mediator ${processorMs.mediator} (two signatures by themselves: ${round(2000 / ((before + after) / 2))}), operator ${processorMs.operator}, database ${processorMs.database}.\n` +
      `A national mailing of ${nightsLetters.toLocaleString('en')} letters would take ${round(hours)} hours at this rate; a night has 8.\n`,
  );
  report({
    bench: 'post',
    ours: round(rate),
    reference: round(reference),
    ratio: round(rate / reference),
    unit: 'letters/s',
    letters,
    acknowledged,
    stored: rows[0]?.stored ?? 0,
    nationalMailingHours: round(hours),
    peakMb: { operator: Math.round(usage.peakBytes / 1e6), mediator: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6) },
    // Ten looks, spread over the run: flat, if nothing is kept.
    memoryMb: overTime,
    processorMs,
    cores,
  });
  if (acknowledged !== letters || rows[0]?.stored !== letters) process.exitCode = 1;
} finally {
  await throwaway.stop();
}
