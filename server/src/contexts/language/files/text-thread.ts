import { Worker } from 'node:worker_threads';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Term } from '../domain/terms/term-entry.ts';
import type { ThreadAnswer, ThreadRequest, ThreadResult, ThreadTask } from './thread-messages.ts';

/** Termbases kept in a thread; the one unused longest is forgotten first. */
const mostTermbases = 8;
const mostWaiting = 50;
const longestMs = 60_000;

type Waiting = { resolve: (result: ThreadResult) => void; reject: (error: unknown) => void; timer: NodeJS.Timeout };

const unavailable = (cause: unknown): AppError =>
  new AppError(
    'notReady',
    { reasonSv: 'textkontrollen svarar inte. Försök igen om en stund.', reasonEn: 'the text check does not answer. Try again in a while.' },
    { cause },
  );

/** A thread that checks texts: started when first needed, and again after a crash. */
export class TextThread {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #known = new Map<string, true>();
  #lastId = 0;

  /** Makes sure that the thread has the termbase; `terms` is asked for only when it has not. */
  async learn(termbaseKey: string, terms: () => Promise<readonly Term[]>): Promise<void> {
    if (this.#known.delete(termbaseKey)) this.#known.set(termbaseKey, true);
    else {
      this.#send({ kind: 'learn', termbaseKey, terms: await terms() });
      this.#known.set(termbaseKey, true);
    }
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostTermbases && oldest !== undefined) this.#forget(oldest);
  }

  run(task: ThreadTask): Promise<ThreadResult> {
    if (this.#waiting.size >= mostWaiting) return Promise.reject(new AppError('tooManyRequests', { seconds: 10 }));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new Error('no answer in time')), longestMs);
      timer.unref();
      this.#waiting.set(id, { resolve, reject, timer });
      this.#send({ kind: 'task', id, task });
    });
  }

  #forget(termbaseKey: string): void {
    this.#known.delete(termbaseKey);
    this.#send({ kind: 'forget', termbaseKey });
  }

  #send(request: ThreadRequest): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.on('message', (answer: ThreadAnswer) => this.#conclude(answer));
    worker.on('error', (error) => this.#fail(error));
    // It must not keep a process alive that has nothing else to do.
    worker.unref();
    return worker;
  }

  #conclude(answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    this.#waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    if ('result' in answer) waiting.resolve(answer.result);
    else waiting.reject(unavailable(new Error(answer.error)));
  }

  /** Everything that waits is told, and the next task starts a new thread. */
  #fail(cause: unknown): void {
    const broken = this.#worker;
    this.#worker = undefined;
    this.#known.clear();
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(unavailable(cause));
    }
    this.#waiting.clear();
    void broken?.terminate();
  }
}
