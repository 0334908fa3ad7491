import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { valuesOf } from '../../server/src/contexts/delivery/domain/placeholders.ts';
import { compileEmail, fillEmail } from '../../server/src/contexts/delivery/domain/render-email.ts';
import { deliveryModule } from '../../server/src/contexts/delivery/index.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { processServices } from '../../server/src/platform/process-services.ts';
import type { Id } from '../../server/src/vocabulary/id.ts';
import { makeSender } from './released-send-out.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round } from './timing.ts';

/**
 * Mails per second from a full ledger to concluded rows (claimed, marked, written, sent, concluded, announced),
 * beside nodemailer's bare pool sending the same mail to the same server over as many connections.
 */
const mails = 3000;
const connections = 5;
const from = 'Budkavle <utskick@budkavle.example>';

const perSecond = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return mails / ((performance.now() - begun) / 1000);
};

const sendBare = async (url: string): Promise<void> => {
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Hej! '.repeat(90) }] }],
  };
  const template = compileEmail({ subject: 'Nya bokningen öppnar', body }, { name: 'Storsjö kommun', colour: '#1d5142' }, 'sv');
  const mail = fillEmail(template, valuesOf({ name: 'Mottagare', email: null, mobile: null, organisationNumber: null }, 'Storsjö kommun'));
  const transport = createTransport({ url, pool: true, maxConnections: connections, maxMessages: 1000 } as Parameters<
    typeof createTransport
  >[0]);
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next++ < mails) await transport.sendMail({ from, to: `m${next}@exempel.se`, ...mail });
  };
  await Promise.all(Array.from({ length: connections * 3 }, sender));
  transport.close();
};

const sink = fork(join(import.meta.dirname, 'mail-sink.ts'));
const [{ port }] = (await once(sink, 'message')) as [{ port: number }];
const url = `smtp://127.0.0.1:${port}`;
const throwaway = await openThrowaway();
try {
  const { database } = throwaway;
  const { boss } = processServices();
  // Somebody listens, as in the product.
  await boss.createQueue('bench.listen');
  await boss.subscribe('delivery.entriesConcluded', 'bench.listen');
  const sender = await makeSender(database);
  const audienceId = await sender.audience(mails);
  const { startWork } = deliveryModule({
    mode: 'demo',
    database: () => database,
    smtp: { url, from, connections },
    logger: createLogger('error'),
    ledger: { pollMs: 50 },
  });
  const isDone = async (id: Id): Promise<boolean> =>
    (await database.pool.query('select 1 from delivery.send_out where id = $1 and status = $2', [id, 'done'])).rowCount === 1;
  const sendOurs = async (): Promise<void> => {
    const stop = await startWork?.();
    while (!(await isDone(sendOutId))) await sleep(25);
    await stop?.();
  };
  const measured = { ours: [] as number[], reference: [] as number[] };
  let sendOutId: Id = '';
  await sendBare(url);
  for (let turn = 0; turn < 3; turn++) {
    sendOutId = await sender.release(audienceId);
    measured.ours.push(await perSecond(sendOurs));
    measured.reference.push(await perSecond(() => sendBare(url)));
  }
  const middle = (values: number[]): number => values.toSorted((one, other) => one - other)[1] ?? 0;
  const ours = middle(measured.ours);
  const reference = middle(measured.reference);
  process.stdout.write(`${mails} mails over ${connections} connections, three turns each; the reference is nodemailer's bare pool\n`);
  report({ bench: 'mail', ours: round(ours), reference: round(reference), ratio: round(ours / reference), unit: 'mails/s' });
} finally {
  await throwaway.stop();
  sink.disconnect();
}
