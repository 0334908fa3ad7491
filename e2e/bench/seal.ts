import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { signerOf } from '@budkavle/mina-meddelanden/source';
import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { type Keys, makeRequest } from './letters-to-seal.ts';
import { report, round } from './timing.ts';

/**
 * Letters built, signed and sealed per second on all cores, each with a PDF of 40 kB of its own and two RSA-2048 signatures.
 * Reference: what the cores could do if signing were all the work, by `openssl speed` before and after, in the same run.
 * `--sample DIR` leaves 20 of the letters, with the roots that their certificates lead to, for a foreign verifier.
 */
const { values } = parseArgs({ options: { sample: { type: 'string' }, seconds: { type: 'string', default: '6' } } });
const milliseconds = Number(values.seconds) * 1000;
const cores = availableParallelism();
const sampleSize = 20;

const signaturesPerSecond = (): number => {
  const output = execFileSync('openssl', ['speed', '-seconds', '3', 'rsa2048'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/^rsa\s+2048 bits.*?s\s+.*?s\s+([\d.]+)/m.exec(output)?.[1]);
};

const nextMessage = async (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Wall-clock rate, and the rate per second of processor time for machines that have other things to do. */
const lettersPerSecond = async (keys: Keys, kind: 'ours' | 'xmlCrypto', time: number): Promise<{ wall: number; processor: number }> => {
  const workers = Array.from(
    { length: cores },
    () => new Worker(join(import.meta.dirname, 'seal-worker.ts'), { workerData: { keys, kind } }),
  );
  await Promise.all(workers.map(nextMessage));
  const begun = performance.now();
  const processorBegun = process.cpuUsage();
  for (const worker of workers) worker.postMessage(time);
  const made = (await Promise.all(workers.map(nextMessage))) as number[];
  const used = process.cpuUsage(processorBegun);
  const total = made.reduce((sum, each) => sum + each, 0);
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { wall: total / seconds, processor: (total / ((used.user + used.system) / 1e6)) * cores };
};

const makeKeys = (): { keys: Keys; rootPem: string } => {
  const root = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Benchmark CA' }], isAuthority: true });
  const identity = (number: string, name: string, host: string) => {
    const { certificatePem, keyPem } = demoIdentity({ subject: organisationSubject(number, name, host), issuer: root });
    return { certificate: certificatePem, key: keyPem };
  };
  return {
    keys: {
      sender: identity('162021004748', 'Kommun A', 'sender.kommun-a.example'),
      mediator: identity('162021003898', 'Kommun B', 'mediator.kommun-b.example'),
    },
    rootPem: root.certificatePem,
  };
};

const leaveSample = (folder: string, keys: Keys, rootPem: string): void => {
  mkdirSync(folder, { recursive: true });
  const [sender, mediator] = [signerOf(keys.sender), signerOf(keys.mediator)];
  for (let number = 1; number <= sampleSize; number++)
    writeFileSync(join(folder, `letter-${String(number).padStart(2, '0')}.xml`), makeRequest(number, sender, mediator));
  writeFileSync(join(folder, 'roots.pem'), rootPem);
};

const { keys, rootPem } = makeKeys();
if (values.sample !== undefined) leaveSample(values.sample, keys, rootPem);
const before = signaturesPerSecond();
const ours = await lettersPerSecond(keys, 'ours', milliseconds);
const after = signaturesPerSecond();
const xmlCrypto = await lettersPerSecond(keys, 'xmlCrypto', milliseconds / 2);
const reference = (((before + after) / 2) * cores) / 2;
process.stderr.write(
  `${cores} cores; openssl speed rsa2048: ${before} sign/s before, ${after} after\n` +
    `ours ${Math.round(ours.wall)} letters/s (${Math.round(ours.processor)} per ${cores} s of processor time), xml-crypto ${Math.round(xmlCrypto.wall)}\n`,
);
report({
  bench: 'seal',
  ours: round(ours.wall),
  reference: round(reference),
  ratio: round(ours.wall / reference),
  unit: 'letters/s',
  cores,
  opensslSignPerSecond: { before, after },
  oursByProcessorTime: round(ours.processor),
  xmlCrypto: round(xmlCrypto.wall),
});
