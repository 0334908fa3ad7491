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
 * Reference: what the cores could do if signing were all the work: `openssl speed rsa2048` sign/s × cores ÷ 2, measured before and
 * after. Beside it what `openssl speed -multi` reaches on all cores at once: two processors that share a core, or a machine with
 * other work, weigh on that as they do on the letters.
 * `--sample DIR` leaves 20 of the letters, with the roots that their certificates lead to, for a foreign verifier.
 */
const { values } = parseArgs({ options: { sample: { type: 'string' }, seconds: { type: 'string', default: '3' } } });
const milliseconds = Number(values.seconds) * 1000;
const cores = availableParallelism();
const sampleSize = 20;
const rounds = 3;

const signaturesPerSecond = (processes: number): number => {
  const multi = processes > 1 ? ['-multi', String(processes)] : [];
  const output = execFileSync('openssl', ['speed', ...multi, '-seconds', '2', 'rsa2048'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e7,
  });
  return Number(/^rsa\s+2048 bits\s+[\d.]+s\s+[\d.]+s\s+([\d.]+)/m.exec(output)?.[1]);
};

const nextMessage = async (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

type Rate = { readonly wall: number; readonly processor: number };

/** Letters by the clock, and by processor time for machines that have other things to do. The workers wait between measurements. */
const startWorkers = async (keys: Keys, kind: 'ours' | 'xmlCrypto') => {
  const workers = Array.from(
    { length: cores },
    () => new Worker(join(import.meta.dirname, 'seal-worker.ts'), { workerData: { keys, kind } }),
  );
  await Promise.all(workers.map(nextMessage));
  const measure = async (time: number): Promise<Rate> => {
    const begun = performance.now();
    const processorBegun = process.cpuUsage();
    for (const worker of workers) worker.postMessage(time);
    const made = (await Promise.all(workers.map(nextMessage))) as number[];
    const used = process.cpuUsage(processorBegun);
    const total = made.reduce((sum, each) => sum + each, 0);
    return { wall: total / ((performance.now() - begun) / 1000), processor: (total / ((used.user + used.system) / 1e6)) * cores };
  };
  return { measure, stop: async () => Promise.all(workers.map((worker) => worker.terminate())) };
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

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
const sealing = await startWorkers(keys, 'ours');
const oneCore = [signaturesPerSecond(1)];
const atOnce = [signaturesPerSecond(cores)];
const ours: Rate[] = [];
for (let each = 0; each < rounds; each++) {
  ours.push(await sealing.measure(milliseconds));
  atOnce.push(signaturesPerSecond(cores));
}
oneCore.push(signaturesPerSecond(1));
await sealing.stop();
const other = await startWorkers(keys, 'xmlCrypto');
const xmlCrypto = await other.measure(milliseconds);
await other.stop();

const letters = mean(ours.map(({ wall }) => wall));
// Two signatures a letter. The reference is one core's rate times the cores; beside it what openssl itself reaches on all at once,
// which is less where cores share their arithmetic or the machine is busy.
const reference = (mean(oneCore) * cores) / 2;
const referenceAtOnce = mean(atOnce) / 2;
process.stderr.write(
  `${cores} cores. openssl speed rsa2048, sign/s on one core before and after: ${oneCore.join(', ')}; on all at once around each of ${rounds} rounds: ${atOnce.join(', ')}\n` +
    `ours ${Math.round(letters)} letters/s, xml-crypto ${Math.round(xmlCrypto.wall)}\n`,
);
report({
  bench: 'seal',
  ours: round(letters),
  reference: round(reference),
  ratio: round(letters / reference),
  unit: 'letters/s',
  cores,
  allCoresAtOnce: { reference: round(referenceAtOnce), ratio: round(letters / referenceAtOnce) },
  oursByProcessorTime: round(mean(ours.map(({ processor }) => processor))),
  xmlCrypto: round(xmlCrypto.wall),
});
