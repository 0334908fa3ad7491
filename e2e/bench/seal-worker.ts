import { parentPort, workerData } from 'node:worker_threads';
import { type Keys, ourLetters, xmlCryptoLetters } from './letters-to-seal.ts';

type Job = { readonly keys: Keys; readonly kind: 'ours' | 'xmlCrypto' };

const { keys, kind } = workerData as Job;
const make = kind === 'ours' ? ourLetters(keys) : xmlCryptoLetters(keys);

for (let number = 0; number < 20; number++) make(number);

/** Makes letters until the time is up and answers with their number. */
parentPort?.on('message', (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  let made = 0;
  while (performance.now() < until) make(made++);
  parentPort?.postMessage(made);
});
parentPort?.postMessage('ready');
