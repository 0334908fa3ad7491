import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Database } from '../../../platform/database/database.ts';
import { insertDemoMail, trimDemoMails } from '../storage/demo-mails.ts';

const largestMail = 1024 * 1024;
const mostConnections = 60;

const read = async (stream: SMTPServerDataStream): Promise<ParsedMail> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error('message too large'), { responseCode: 552 });
  return simpleParser(Buffer.concat(chunks), { skipImageLinks: true, skipTextToHtml: true });
};

const keep = async (database: Database, session: SMTPServerSession, mail: ParsedMail): Promise<void> => {
  const { rcptTo } = session.envelope;
  await database.transaction(async (tx) => {
    for (const { address } of rcptTo) {
      const html = mail.html === false ? null : mail.html;
      await insertDemoMail(tx, {
        sender: mail.from?.text ?? '',
        recipient: address,
        subject: mail.subject ?? '',
        html,
        text: mail.text ?? null,
      });
    }
    // Now and then is often enough.
    if (Math.random() < 0.01) await trimDemoMails(tx);
  });
};

/** The demo's mail server: on loopback, takes everything, lets nothing out. Answers how to stop it. */
export const startDemoOutbox = async (database: Database, port: number): Promise<{ port: number; stop: () => Promise<void> }> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: largestMail,
    maxClients: mostConnections,
    onData: (stream, session, done) => {
      read(stream)
        .then((mail) => keep(database, session, mail))
        .then(
          () => done(null),
          (error: Error & { responseCode?: number }) =>
            done(Object.assign(new Error('could not keep the mail'), { responseCode: error.responseCode ?? 451 })),
        );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.server.address() as AddressInfo;
  return { port: address.port, stop: () => new Promise((resolve) => server.close(() => resolve())) };
};
