import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoIdentity } from '../src/demo/index.ts';
import {
  authorityService,
  fault,
  mailboxService,
  readCertificate,
  recipientService,
  SoapFault,
  type SoapHandlers,
  soapClient,
  soapServer,
  TransportError,
  verifyDeliveryIn,
} from '../src/index.ts';
import { exampleCalls, sealed } from './example-calls.ts';
import { identityOf, kommunB, root } from './hand-made.ts';
import { trusted } from './verdict.ts';

type Context = { readonly organisationNumber: string | null };

const services = Object.fromEntries(exampleCalls.map(({ operation }) => [`${operation.request.namespace} ${operation.name}`, operation]));
const unexpected = vi.fn<(error: unknown, callId: string) => void>();

/** Answers every operation with its example, and does what some requests ask for. */
const answerAll = soapServer(
  services,
  Object.fromEntries(
    exampleCalls.map(({ operation, response }) => [`${operation.request.namespace} ${operation.name}`, async () => response]),
  ) as SoapHandlers<typeof services, Context>,
);

const register = soapServer<typeof recipientService, Context>(
  recipientService,
  {
    isReachable: async ({ senderOrgNr, recipientIds }, { context }) => {
      if (context.organisationNumber !== '162021003898') throw fault('accessDenied');
      if (senderOrgNr === '162021009999') throw new Error('the database is on fire');
      return {
        return: recipientIds.map((recipientId) => ({ accountStatus: { recipientId, type: 'Not', pending: false }, senderAccepted: false })),
      };
    },
  },
  { onUnexpected: unexpected },
);

const mailbox = soapServer(mailboxService, {
  deliverSecure: async (_, { document }) => {
    const { inner, outer } = await verifyDeliveryIn(document, { trust: trusted });
    if (inner.state !== 'valid' || outer.state !== 'valid') throw fault('signatureError');
    return { return: { transId: 't-1', statuses: [{ recipientId: '198101052382', delivered: true }] } };
  },
});

const routes: Record<string, (bytes: Uint8Array, context: Context) => Promise<{ status: number; contentType: string; body: Buffer }>> = {
  '/all': answerAll,
  '/Recipient/v3': register,
  '/Service/v3': mailbox,
  '/html': async () => ({ status: 503, contentType: 'text/html', body: Buffer.from('<html>Vi bygger om</html>') }),
  '/html-ok': async () => ({ status: 200, contentType: 'text/html', body: Buffer.from('<html>') }),
  '/forbidden': async () => ({ status: 403, contentType: 'text/plain', body: Buffer.from('') }),
  '/huge': async () => ({ status: 200, contentType: 'text/xml', body: Buffer.alloc(5 * 1024 * 1024, ' ') }),
  '/slow': async () => new Promise(() => {}),
};

let server: Server;
let base = '';
const seenHeaders: unknown[] = [];

beforeAll(async () => {
  const host = demoIdentity({ subject: [{ serialNumber: '162021003898', CN: 'localhost' }], issuer: root, hosts: ['localhost'] });
  server = createServer(
    { cert: host.certificatePem, key: host.keyPem, ca: root.certificatePem, requestCert: true, rejectUnauthorized: true },
    async (request, response) => {
      seenHeaders.push(request.headers);
      const raw = (request.socket as TLSSocket).getPeerCertificate().raw;
      const context = { organisationNumber: readCertificate(raw).organisationNumber };
      if (request.url === '/reset') return request.socket.destroy();
      const answer = await routes[request.url ?? '']?.(await buffer(request), context);
      response.writeHead(answer?.status ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' }).end(answer?.body);
    },
  );
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await Promise.all([client.close(), other.close()]);
  server.closeAllConnections();
  server.close();
});

const credentials = { certificate: kommunB.certificatePem, key: kommunB.keyPem, roots: root.certificatePem };
const client = soapClient({ ...credentials, readTimeoutMs: 500 });
const stranger = identityOf('162021005555', 'Okänd');
const other = soapClient({ certificate: stranger.certificatePem, key: stranger.keyPem, roots: root.certificatePem });

const failureOf = async (call: Promise<unknown>): Promise<{ error: SoapFault | TransportError; outcome?: string; code?: number | null }> =>
  call.then(
    () => expect.fail('the call should have failed'),
    (error: SoapFault | TransportError) => ({
      error,
      ...(error instanceof TransportError ? { outcome: error.outcome } : { code: error.errorCode }),
    }),
  );

const ask = { senderOrgNr: '162021004748', recipientIds: ['198101052382'] };
const isReachable = recipientService.isReachable;

describe('over mutual TLS', () => {
  test.each(exampleCalls.map((each) => [`${each.service}.${each.operation.name}`, each] as const))(
    '%s is asked and answered',
    async (_, { operation, request, response }) => {
      expect(await client.call(`${base}/all`, operation, request)).toEqual(response);
    },
  );

  test('the request has the headers that the contract wants', async () => {
    await client.call(`${base}/Recipient/v3`, isReachable, ask);
    expect(seenHeaders.at(-1)).toMatchObject({ soapaction: '""', 'content-type': 'text/xml;charset=UTF-8' });
  });

  test('a sealed delivery is verified and acknowledged', async () => {
    expect(await client.call(`${base}/Service/v3`, mailboxService.deliverSecure, { delivery: sealed })).toMatchObject({
      return: { transId: 't-1' },
    });
  });

  test('the caller is known by its certificate', async () => {
    expect(await failureOf(other.call(`${base}/Recipient/v3`, isReachable, ask))).toMatchObject({ code: 5002 });
  });

  test('a caller without a certificate does not get in', async () => {
    const own = demoIdentity({ subject: [{ CN: 'x' }] });
    const outsider = soapClient({ certificate: own.certificatePem, key: own.keyPem, roots: root.certificatePem });
    expect((await failureOf(outsider.call(`${base}/all`, isReachable, ask))).error).toBeInstanceOf(TransportError);
    await outsider.close();
  });

  test('a server whose root is unknown is not spoken to', async () => {
    const careful = soapClient({
      ...credentials,
      roots: demoIdentity({ subject: [{ CN: 'Other CA' }], isAuthority: true }).certificatePem,
    });
    expect(await failureOf(careful.call(`${base}/all`, isReachable, ask))).toMatchObject({ outcome: 'notSent' });
    await careful.close();
  });
});

describe('what went wrong is told apart', () => {
  const failure = async (path: string) => failureOf(client.call(`${base}${path}`, isReachable, ask));

  test('nothing was sent: nobody listens, or the address is not https', async () => {
    expect(await failureOf(client.call('https://localhost:1/', isReachable, ask))).toMatchObject({ outcome: 'notSent' });
    expect(await failureOf(client.call(base.replace('https', 'http'), isReachable, ask))).toMatchObject({ outcome: 'notSent' });
  });

  test('nobody knows: the answer took too long, was endless, or the line was cut', async () => {
    expect(await failure('/slow')).toMatchObject({ outcome: 'unknown' });
    expect(await failure('/reset')).toMatchObject({ outcome: 'unknown' });
    expect(await failure('/html-ok')).toMatchObject({ outcome: 'unknown' });
    expect(await failure('/huge')).toMatchObject({ outcome: 'unknown', error: { message: 'the answer is too large' } });
  });

  test('the other side has trouble, or refuses', async () => {
    expect(await failure('/html')).toMatchObject({ outcome: 'trouble' });
    expect(await failure('/forbidden')).toMatchObject({ outcome: 'refused' });
  });

  test('a request above two megabytes is not sent at all', async () => {
    const recipientIds = Array.from({ length: 60_000 }, () => '198101052382');
    await expect(client.call(`${base}/all`, recipientService.isRegistered, { recipientIds })).rejects.toThrow(/2097152/);
  });
});

describe('the server', () => {
  const send = async (xml: string): Promise<SoapFault> => {
    const { status, body } = await register(Buffer.from(xml), { organisationNumber: '162021003898' });
    expect(status).toBe(500);
    const text = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(body.toString('utf8'))?.[1] ?? '';
    return new SoapFault(Number(text('ErrorCode')), text('Description'), { callId: text('CallId'), faultCode: text('faultcode') });
  };
  const envelope = (body: string): string =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
  const r3 = 'http://minameddelanden.gov.se/schema/Recipient/v3';

  test.each<[string, number, string]>([
    ['XML that is cut off', 5001, '<s:Envelope'],
    ['a document type definition', 5001, `<!DOCTYPE x>${envelope('<x/>')}`],
    ['something that is not SOAP', 5001, '<x/>'],
    ['an operation of another service', 5001, envelope('<deliverSecure xmlns="http://minameddelanden.gov.se/schema/Service/v3"/>')],
    [
      'an identity number that breaks the pattern',
      5001,
      envelope(`<isReachable xmlns="${r3}"><senderOrgNr>162021004748</senderOrgNr><recipientId>19810105</recipientId></isReachable>`),
    ],
    [
      'more than a thousand identity numbers',
      5001,
      envelope(
        `<isReachable xmlns="${r3}"><senderOrgNr>162021004748</senderOrgNr>${'<recipientId>198101052382</recipientId>'.repeat(1001)}</isReachable>`,
      ),
    ],
    [
      'an operation that nobody has written',
      5003,
      envelope(`<isRegistered xmlns="${r3}"><recipientId>198101052382</recipientId></isRegistered>`),
    ],
    ['more than two megabytes', 5005, envelope(`<x>${'x'.repeat(2_100_000)}</x>`)],
  ])('answers a fault to %s', async (_, code, xml) => {
    const answer = await send(xml);
    expect(answer.errorCode).toBe(code);
    expect(answer.callId).toHaveLength(36);
  });

  test('says nothing about an error that it did not expect, and tells its owner', async () => {
    const answer = await send(envelope(`<isReachable xmlns="${r3}"><senderOrgNr>162021009999</senderOrgNr></isReachable>`));
    expect([answer.errorCode, answer.message]).toEqual([5000, 'Unknown application error']);
    expect(unexpected).toHaveBeenCalledWith(expect.objectContaining({ message: 'the database is on fire' }), answer.callId);
  });

  test('faults of the Authority service have their own element', async () => {
    const authority = soapServer(authorityService, {
      getSenders: async () => {
        throw fault('accessDenied');
      },
    });
    const { body } = await authority(Buffer.from(envelope('<getSenders xmlns="http://minameddelanden.gov.se/Authority"/>')), undefined);
    expect(body.toString('utf8')).toContain(
      '<getSendersFault xmlns="http://minameddelanden.gov.se/Authority"><ErrorCode xmlns="http://minameddelanden.gov.se/schema/Common">5002</ErrorCode>',
    );
  });
});

test.each<[number | null, boolean]>([
  [5, true],
  [5000, true],
  [5004, true],
  [5011, true],
  [5016, true],
  [5017, true],
  [5018, true],
  [5001, false],
  [5002, false],
  [5005, false],
  [5012, false],
  [5014, false],
  [5019, false],
  [6005, false],
  [null, true],
])('a fault with code %s may be repeated: %s', (code, repeatable) => {
  expect(new SoapFault(code, '').isRepeatable).toBe(repeatable);
});
