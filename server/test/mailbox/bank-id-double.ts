import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { demoIdentity } from '@budkavle/mina-meddelanden/source/demo';
import { createTestEId } from '@budkavle/test-e-id/sign-agreement';
import type { BankIdSettings } from '../../src/platform/e-id/bank-id.ts';

type Order = { personalNumber: string; text: string; endUserIp: string };
type Answer = { status: number; body: object };

/** BankID's relying-party API (v6) as far as signing goes, behind mutual TLS, with a person who does what the test says. */
export type BankIdDouble = {
  settings: BankIdSettings;
  orders: Map<string, Order>;
  /** What `collect` answers next: a hint while it waits, or how it ended. */
  now: { status: 'pending' | 'failed' | 'complete'; hintCode: string; personalNumber?: string };
  collected: number;
  cancelled: string[];
  close: () => Promise<void>;
};

const root = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Double' }, { CN: 'BankID root' }], isAuthority: true });
const issued = (name: string) => demoIdentity({ subject: [{ C: 'SE' }, { CN: name }], issuer: root, hosts: ['localhost'] });

export const startBankIdDouble = async (): Promise<BankIdDouble> => {
  const eId = createTestEId();
  const [own, relyingParty] = [issued('BankID'), issued('Relying party')];
  const double: BankIdDouble = {
    settings: undefined as never,
    orders: new Map(),
    now: { status: 'pending', hintCode: 'outstandingTransaction' },
    collected: 0,
    cancelled: [],
    close: async () => undefined,
  };
  const complete = async ({ personalNumber, text }: Order): Promise<object> => {
    const user = { personalNumber: double.now.personalNumber ?? personalNumber, name: 'Elias Holm' };
    const { signature } = await eId.signAgreement({ personalNumber: user.personalNumber, name: user.name }, text);
    return { status: 'complete', completionData: { user, signature: Buffer.from(signature).toString('base64'), ocspResponse: '' } };
  };
  const methods: Record<string, (body: never) => Answer | Promise<Answer>> = {
    sign: (body: { endUserIp: string; userVisibleData: string; requirement: { personalNumber: string } }) => {
      const orderRef = randomUUID();
      const text = Buffer.from(body.userVisibleData, 'base64').toString('utf8');
      double.orders.set(orderRef, { personalNumber: body.requirement.personalNumber, text, endUserIp: body.endUserIp });
      return { status: 200, body: { orderRef, autoStartToken: 'start-token', qrStartToken: 'qr-token', qrStartSecret: 'qr-secret' } };
    },
    collect: async ({ orderRef }: { orderRef: string }) => {
      double.collected++;
      const order = double.orders.get(orderRef);
      if (order === undefined) return { status: 400, body: { errorCode: 'invalidParameters', details: 'No such order' } };
      return { status: 200, body: double.now.status === 'complete' ? await complete(order) : { orderRef, ...double.now } };
    },
    cancel: ({ orderRef }: { orderRef: string }) => {
      double.cancelled.push(orderRef);
      return { status: 200, body: {} };
    },
  };
  const tls = { cert: own.certificatePem, key: own.keyPem, ca: root.certificatePem, requestCert: true, rejectUnauthorized: true };
  const server = createServer(tls, async (request, reply) => {
    const isKnown = (request.socket as TLSSocket).authorized;
    const method = methods[request.url?.replace('/rp/v6.0/', '') ?? ''];
    const answer = isKnown && method !== undefined ? await method(JSON.parse(await readText(request)) as never) : { status: 404, body: {} };
    reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  double.settings = {
    address: `https://localhost:${(server.address() as AddressInfo).port}/rp/v6.0`,
    certificatePem: relyingParty.certificatePem,
    keyPem: relyingParty.keyPem,
    rootsPem: root.certificatePem,
  };
  double.close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return double;
};
