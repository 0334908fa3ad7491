import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel, OutgoingItem, SendResult } from '#delivery';
import { work } from '../../src/platform/jobs/jobs.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { processServices } from '../../src/platform/process-services.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import type { AppUnderTest } from '../app-under-test.ts';

/** Anna and Bo have no account here; the company is an association of the demo. */
export const numbers = { karin: '198101052382', anna: '199001012384', bo: '192705178354', company: '8020000017' };

export const pdf = Buffer.from('%PDF-1.7\n% ett litet beslut\n').toString('base64');

/** A letter that nothing is wrong with. */
export const letter = (change: object = {}) => ({
  reference: 'arende-1',
  recipient: { personalNumber: numbers.bo },
  subject: 'Beslut om bygglov',
  body: { text: 'Hej!\n\nDitt bygglov är beviljat.' },
  contact: { email: 'bygg@storsjo.example' },
  ...change,
});

/** Digital post up to its port: who is without a mailbox is told so, everybody else's letter is kept. */
export const createPostOffice = (withoutMailbox: readonly string[] = []) => {
  const kept = new Map<string, OutgoingItem>();
  const send = async (item: OutgoingItem): Promise<SendResult> => {
    const number = item.recipient.number === null ? '' : processServices().cipher.decrypt(item.recipient.number.numberSealed);
    if (withoutMailbox.includes(number)) return { kind: 'rejected', reason: 'noMailbox' };
    kept.set(item.entryId, item);
    return { kind: 'accepted', proves: 'delivered' };
  };
  const channel: Channel = { name: 'digitalPost', isRepeatable: true, concurrency: 8, send };
  return { channel, kept };
};

/** Jobs and listeners, as the worker role has them, without its channels. */
export const startJobs = (app: AppUnderTest): Promise<void> =>
  work(
    { boss: processServices().boss, database: app.database, logger: createLogger('silent'), metrics: createMetrics() },
    app.modules.flatMap(({ listeners }) => listeners),
    app.modules.flatMap(({ jobs }) => jobs),
  );

export type Heard = { headers: IncomingHttpHeaders; body: string };

/** A connected system that is called back; answers `statuses` in turn, then 204. */
export const startReceiver = async (statuses: number[] = []) => {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(statuses[heard.length - 1] ?? 204).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    heard,
    stop: () =>
      new Promise<void>((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
};
