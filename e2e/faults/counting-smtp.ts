import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type CountingSmtp = {
  url: string;
  /** How often each ledger row's mail has come whole, whether or not the sender heard the answer. */
  received: Map<string, number>;
  stop: () => Promise<void>;
};

/** A mail server that takes everything and counts by the ledger row's id. */
export const startCountingSmtp = async (delayMs: number): Promise<CountingSmtp> => {
  const received = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 4096) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        const entryId = /^X-Budkavle-Entry: (\S+)/im.exec(head)?.[1] ?? 'none';
        received.set(entryId, (received.get(entryId) ?? 0) + 1);
        setTimeout(() => done(null), delayMs);
      });
    },
  });
  // A killed client is what this is about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, stop: () => new Promise((resolve) => server.close(() => resolve())) };
};
