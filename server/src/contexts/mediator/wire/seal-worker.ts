import { parentPort } from 'node:worker_threads';
import type { SealedLetter, SealJob } from './letter-on-the-wire.ts';
import { sealLetter } from './seal-letter.ts';

export type SealQuestion = SealJob & { turn: number };
export type SealAnswer = { turn: number } & ({ sealed: SealedLetter } | { error: string });

const answer = (message: SealAnswer, bytes?: ArrayBuffer): void => parentPort?.postMessage(message, bytes === undefined ? [] : [bytes]);

/** Written over by every letter. */
const room = Buffer.allocUnsafeSlow(256 * 1024);

/** One letter in, its bytes out; they are handed over, not copied a second time. */
parentPort?.on('message', ({ turn, ...job }: SealQuestion) => {
  try {
    const sealed = sealLetter(job, room);
    if (sealed.kind !== 'sealed') return answer({ turn, sealed });
    const request = new Uint8Array(sealed.request);
    answer({ turn, sealed: { ...sealed, request } }, request.buffer);
  } catch (error) {
    answer({ turn, error: error instanceof Error ? error.message : String(error) });
  }
});
