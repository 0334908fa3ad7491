import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:https';

/** How an order stands, as the relying-party API answers it (BankID, Relying Party API v6, `collect`). */
export type Collected =
  | { status: 'pending'; hintCode: string }
  | { status: 'failed'; hintCode: string }
  | {
      status: 'complete';
      /** Who signed: twelve digits. */
      personalNumber: string;
      /** XML signature (XML-DSig), as the bytes that came out of base64. */
      signature: Buffer;
    };

/** What a browser needs to lead a person to her e-ID, and we to ask how it went. */
export type Order = { orderRef: string; autoStartToken: string; qrStartToken: string; qrStartSecret: string };

/** Text of the moving QR code (the API's guide, "animated QR codes"): another every second, so that a picture of it is of no use. */
export const qrTextOf = (
  { qrStartToken, qrStartSecret }: Pick<Order, 'qrStartToken' | 'qrStartSecret'>,
  beganAt: Date,
  now: Date,
): string => {
  const second = String(Math.max(0, Math.floor((now.getTime() - beganAt.getTime()) / 1000)));
  return `bankid.${qrStartToken}.${second}.${createHmac('sha256', qrStartSecret).update(second).digest('hex')}`;
};

/** `code` is the API's own `errorCode`, such as `alreadyInProgress` or `invalidParameters`; `noAnswer` when there was none. */
export class BankIdError extends Error {
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`BankID: ${code}`, { cause });
    this.name = 'BankIdError';
    this.code = code;
  }
}

export type BankId = {
  /** `text` is shown to the person and is what she signs; at most 30 kB. */
  sign: (order: { personalNumber: string; text: string; endUserIp: string }) => Promise<Order>;
  /** To be asked at most every other second for each order. */
  collect: (orderRef: string) => Promise<Collected>;
  cancel: (orderRef: string) => Promise<void>;
};

export type BankIdSettings = {
  /** Without the method: `https://appapi2.bankid.com/rp/v6.0`. */
  address: string;
  /** The relying party's own certificate, PEM. */
  certificatePem: string;
  keyPem: string;
  /** Roots that the server's certificate must lead to, PEM: BankID's own, which no browser knows. */
  rootsPem: string;
};

const timeoutMs = 10_000;
/** An answer holds a signature with its certificates and an OCSP answer; far more is no answer of theirs. */
const mostBytes = 1024 * 1024;

type Json = Record<string, unknown>;

const read = (text: string): Json => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Json) : {};
  } catch {
    return {};
  }
};

const textOf = (answer: Json, name: string): string => {
  const value = answer[name];
  if (typeof value !== 'string') throw new BankIdError('unreadableAnswer');
  return value;
};

const readComplete = (answer: Json): Collected => {
  const data = (answer['completionData'] ?? {}) as Json;
  const user = (data['user'] ?? {}) as Json;
  return {
    status: 'complete',
    personalNumber: textOf(user, 'personalNumber'),
    signature: Buffer.from(textOf(data, 'signature'), 'base64'),
  };
};

const readCollected = (answer: Json): Collected => {
  const status = textOf(answer, 'status');
  if (status === 'complete') return readComplete(answer);
  return { status: status === 'failed' ? 'failed' : 'pending', hintCode: typeof answer['hintCode'] === 'string' ? answer['hintCode'] : '' };
};

/** A client of BankID's relying-party API: mutual TLS, one JSON object each way. */
export const createBankId = ({ address, certificatePem, keyPem, rootsPem }: BankIdSettings): BankId & { close: () => void } => {
  const agent = new Agent({ cert: certificatePem, key: keyPem, ca: rootsPem, keepAlive: true, minVersion: 'TLSv1.2' });
  const call = (method: string, body: Json): Promise<Json> =>
    new Promise((settle, reject) => {
      const sent = JSON.stringify(body);
      const asked = request(
        `${address}/${method}`,
        {
          method: 'POST',
          agent,
          signal: AbortSignal.timeout(timeoutMs),
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
            if (text.length > mostBytes) asked.destroy(new BankIdError('unreadableAnswer'));
          });
          answer.once('end', () => {
            const json = read(text);
            if (answer.statusCode === 200) settle(json);
            else reject(new BankIdError(typeof json['errorCode'] === 'string' ? json['errorCode'] : `status ${answer.statusCode}`));
          });
        },
      );
      asked.once('error', (cause) => reject(cause instanceof BankIdError ? cause : new BankIdError('noAnswer', cause)));
      asked.end(sent);
    });
  return {
    sign: async ({ personalNumber, text, endUserIp }) => {
      const userVisibleData = Buffer.from(text, 'utf8').toString('base64');
      const answer = await call('sign', { endUserIp, userVisibleData, requirement: { personalNumber } });
      return {
        orderRef: textOf(answer, 'orderRef'),
        autoStartToken: textOf(answer, 'autoStartToken'),
        qrStartToken: textOf(answer, 'qrStartToken'),
        qrStartSecret: textOf(answer, 'qrStartSecret'),
      };
    },
    collect: async (orderRef) => readCollected(await call('collect', { orderRef })),
    cancel: async (orderRef) => {
      await call('cancel', { orderRef });
    },
    close: () => agent.destroy(),
  };
};
