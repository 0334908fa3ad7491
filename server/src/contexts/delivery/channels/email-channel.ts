import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Channel, OutgoingItem, SendResult } from '../domain/channel.ts';
import { judgeSmtpError, type SmtpFault } from '../domain/smtp-answer.ts';

export type SmtpSettings = { url: string; from: string; connections: number };

/** `Name <address>` or a bare address. */
const readSender = (from: string): { name: string; address: string } => {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  return { name, address: address.trim() };
};

type Attempt = { streams: Readable[] };
const attemptKey = 'budkavleAttempt';

/**
 * E-mail over SMTP with a pool of connections. A mail cannot be taken back or recognised by the receiver, so a
 * connection that breaks after the first byte of a message has left is an unknown end, never a second try; the
 * stream of each attempt tells whether a byte has left.
 */
export const createEmailChannel = (settings: SmtpSettings): Channel => {
  const sender = readSender(settings.from);
  const domain = sender.address.split('@')[1] ?? 'localhost';
  const transport = createTransport({
    url: settings.url,
    pool: true,
    maxConnections: settings.connections,
    maxMessages: 1000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
  transport.use('stream', (mail, done) => {
    const attempt = (mail.data as unknown as Record<string, Attempt | undefined>)[attemptKey];
    const create = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const stream = create(options);
      attempt?.streams.push(stream as Readable);
      return stream;
    };
    done();
  });

  const send = async (item: OutgoingItem): Promise<SendResult> => {
    const attempt: Attempt = { streams: [] };
    if (item.recipient.email === null) return { kind: 'rejected', reason: 'noAddress' };
    try {
      const info = (await transport.sendMail({
        from: { name: item.sender.name, address: sender.address },
        to: { name: item.recipient.name, address: item.recipient.email },
        subject: item.subject,
        html: item.html,
        text: item.text,
        ...(item.calendar === undefined ? {} : { icalEvent: { ...item.calendar, filename: 'mote.ics' } }),
        messageId: `<${item.entryId}@${domain}>`,
        headers: { 'Content-Language': item.recipient.locale, 'X-Budkavle-Entry': item.entryId },
        [attemptKey]: attempt,
      } as Parameters<typeof transport.sendMail>[0])) as { response?: string };
      return { kind: 'accepted', proves: 'handedOver', providerId: info.response?.slice(0, 200) };
    } catch (error) {
      const hasLeft = attempt.streams.some((stream) => stream.readableDidRead);
      return judgeSmtpError(error as SmtpFault, hasLeft);
    }
  };

  return {
    name: 'email',
    isRepeatable: false,
    // While some rows are written as handed over, others keep the connections busy.
    concurrency: settings.connections * 3,
    send,
    close: async () => transport.close(),
  };
};
