import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type SunkMail = { to: string; mail: ParsedMail };

export type MailSink = {
  url: string;
  port: number;
  mails: SunkMail[];
  /** What to answer to RCPT TO for an address: a code to refuse with, or undefined to take it. */
  refuse: Map<string, number>;
  /** Breaks the connection after the whole message has come, before it is answered. */
  swallow: Set<string>;
  /** Waits this long before a message is answered. */
  delayMs: number;
  stop: () => Promise<void>;
};

/** A real SMTP server that keeps what it gets and can be told to be difficult. */
export const startMailSink = async (port = 0): Promise<MailSink> => {
  const mails: SunkMail[] = [];
  const refuse = new Map<string, number>();
  const swallow = new Set<string>();
  const sink = { mails, refuse, swallow, delayMs: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse.get(address);
      done(code === undefined ? null : Object.assign(new Error(code >= 500 ? 'No such user' : 'Try later'), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      void simpleParser(stream, {}).then(async (mail) => {
        mails.push({ to, mail });
        if (sink.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, sink.delayMs));
        // Cuts the line the way a crash does: the message is here, the answer never comes.
        if (swallow.has(to))
          for (const connection of server.connections) (connection as { _socket: { destroy: () => void } })._socket.destroy();
        else done(null);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
};
