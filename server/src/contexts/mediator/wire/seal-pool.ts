import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SealedLetter, SealJob } from './letter-on-the-wire.ts';
import type { SealAnswer, SealQuestion } from './seal-worker.ts';

/** Signs and seals in threads of its own: two signatures take a millisecond or two, which the event loop has no time for. */
export type SealPool = {
  /** Starts a thread, so that the first letter does not wait for it. */
  warmUp: () => void;
  seal: (job: SealJob) => Promise<SealedLetter>;
  close: () => Promise<void>;
};

type Waiting = { resolve: (sealed: SealedLetter) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

/** A letter is gone as soon as it is sealed: with V8's own choice each thread fills three times as much before it tidies up. */
const limits = { maxYoungGenerationSizeMb: 16 };

const startThread = (onEnd: (thread: Thread) => void): Thread => {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { resourceLimits: limits });
  const thread: Thread = { worker, waiting: new Map() };
  const end = (error: Error): void => {
    for (const { reject } of thread.waiting.values()) reject(error);
    thread.waiting.clear();
    onEnd(thread);
  };
  worker.on('message', (answer: SealAnswer) => {
    const waiting = thread.waiting.get(answer.turn);
    thread.waiting.delete(answer.turn);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.sealed);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the sealing thread has ended')));
  // A process that has nothing else to do may end.
  worker.unref();
  return thread;
};

/** Threads start with the first letters, one for each core at most. */
export const createSealPool = (mostThreads = availableParallelism()): SealPool => {
  let threads: Thread[] = [];
  let turn = 0;
  const leastBusy = (): Thread => {
    const idle = threads.find(({ waiting }) => waiting.size === 0);
    if (idle !== undefined) return idle;
    if (threads.length < mostThreads) {
      const started = startThread((ended) => {
        threads = threads.filter((thread) => thread !== ended);
      });
      threads.push(started);
      return started;
    }
    return threads.reduce((least, thread) => (thread.waiting.size < least.waiting.size ? thread : least));
  };
  return {
    warmUp: () => void leastBusy(),
    seal: (job) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = leastBusy();
        const question: SealQuestion = { ...job, turn: ++turn };
        waiting.set(question.turn, { resolve, reject });
        worker.postMessage(question);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};
