import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

type Watched = { status: string; counts: { waiting: number; sending: number } };

const lookEveryMs = 500;
const heartbeatMs = 15_000;
/** The browser comes back by itself; its access is then looked at anew. */
const longestMs = 10 * 60_000;

const isOver = ({ status, counts }: Watched): boolean =>
  status === 'done' || (status === 'stopped' && counts.waiting + counts.sending === 0);

/**
 * Server-sent events: `progress` whenever something has changed, `done` at the end, a comment every 15 seconds so that
 * proxies keep the line open. A browser that reconnects after `done` is told to stay away (204).
 */
export const streamProgress = async <T extends Watched>(reply: FastifyReply, first: T, read: () => Promise<T>): Promise<void> => {
  if (reply.request.headers['last-event-id'] === 'done') {
    await reply.status(204).send();
    return;
  }
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  let isClosed = false;
  raw.on('close', () => {
    isClosed = true;
  });
  raw.write('retry: 2000\n\n');
  const until = Date.now() + longestMs;
  let current = first;
  let shown = '';
  let saidAt = Date.now();
  while (!isClosed && Date.now() < until) {
    const text = JSON.stringify(current);
    if (text !== shown) raw.write(`event: progress\ndata: ${text}\n\n`);
    else if (Date.now() - saidAt > heartbeatMs) raw.write(': still here\n\n');
    if (text !== shown || Date.now() - saidAt > heartbeatMs) saidAt = Date.now();
    shown = text;
    if (isOver(current)) {
      raw.write('id: done\nevent: done\ndata: {}\n\n');
      break;
    }
    await sleep(lookEveryMs);
    current = await read().catch(() => current);
  }
  raw.end();
};
