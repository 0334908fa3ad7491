import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { type DemoIdentity, demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorityService, maxRequestBytes, type SoapClient, SoapFault, soapClient, soapServer, TransportError } from '#mina-meddelanden';
import type { IdentityStore, OrganisationIdentity } from '../../src/platform/certificates/organisation-identity.ts';
import { type MutualTlsListener, startMutualTlsListener } from '../../src/platform/http/mutual-tls-listener.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';

const rootOf = (name: string): DemoIdentity => demoIdentity({ subject: [{ C: 'SE' }, { CN: name }], isAuthority: true });
const organisation = (number: string, issuer: DemoIdentity): DemoIdentity =>
  demoIdentity({ subject: organisationSubject(number, 'Kommun', `${number}.example`), issuer, hosts: ['localhost'] });

const root = rootOf('Rot');
const ours = organisation('162021000035', root);
const renewed = organisation('162021000035', root);
const caller = organisation('162021004748', root);
const stranger = organisation('162021004748', rootOf('En annan rot'));
const nameless = demoIdentity({ subject: [{ CN: 'ingen' }], issuer: root, hosts: ['localhost'] });

const identityOf = ({ certificate, certificatePem, keyPem }: DemoIdentity): OrganisationIdentity => ({
  certificatePem,
  keyPem,
  organisationNumber: '162021000035',
  fingerprint: createHash('sha256').update(certificate).digest('hex'),
  validFrom: new Date(),
  expiresAt: new Date(Date.now() + 86_400_000),
});

let current = ours;
let renew: () => void = () => undefined;
const identities: IdentityStore = {
  current: () => identityOf(current),
  all: () => [identityOf(current)],
  rootsPem: () => root.certificatePem,
  onChange: (listener) => {
    renew = listener;
    return () => undefined;
  },
  close: () => undefined,
};

const seen: string[] = [];
const counted: string[] = [];
const handler = soapServer(authorityService, {
  getSenders: async (_request, { context }: { context: { organisationNumber: string } }) => {
    seen.push(context.organisationNumber);
    return { return: [{ id: '162021004748', name: 'Kommun A' }] };
  },
});

let listener: MutualTlsListener;
const clients: SoapClient[] = [];

const call = (identity: DemoIdentity, path = '/Authority') => {
  const client = soapClient({ certificate: identity.certificatePem, key: identity.keyPem, roots: root.certificatePem });
  clients.push(client);
  return client.call(`https://localhost:${listener.port}${path}`, authorityService.getSenders, {});
};

beforeAll(async () => {
  listener = await startMutualTlsListener({
    host: 'localhost',
    port: 0,
    identities,
    services: [{ role: 'register', path: '/Authority', answer: (bytes, who) => handler(bytes, who) }],
    logger: createLogger('silent'),
    count: (path, status) => counted.push(`${path} ${status}`),
  });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await listener.stop();
});

const rawCall = (path: string, method = 'POST', body = ''): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect({
      port: listener.port,
      host: 'localhost',
      cert: caller.certificatePem,
      key: caller.keyPem,
      ca: root.certificatePem,
    });
    let answer = '';
    socket.on('error', fail);
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('close', () => done(answer));
    socket.write(`${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  });

describe('the listener that other organisations call', () => {
  test('knows the caller by the organisation number in its certificate', async () => {
    const answer = await call(caller);
    expect(answer.return).toEqual([{ id: '162021004748', name: 'Kommun A' }]);
    expect(seen).toEqual(['162021004748']);
    expect(counted).toEqual(['/Authority 200']);
  });

  test('lets nobody in who has no certificate from a configured root, or whose certificate names no organisation', async () => {
    await expect(call(stranger)).rejects.toBeInstanceOf(TransportError);
    await expect(call(nameless)).rejects.toMatchObject({ status: 403 });
    expect(seen).toEqual(['162021004748']);
  });

  test('answers a strange address, a GET and too large a request in words', async () => {
    await expect(call(caller, '/nothing')).rejects.toMatchObject({ status: 404 });
    expect(await rawCall('/Authority', 'GET')).toMatch(/^HTTP\/1\.1 405 /);
    const answer = await rawCall('/authority', 'POST', 'x'.repeat(maxRequestBytes + 5000));
    expect(answer).toMatch(/^HTTP\/1\.1 500 /);
    expect(answer).toContain('5005');
  });

  test('shows a renewed certificate to the next caller, without a restart', async () => {
    current = renewed;
    renew();
    const shown = await new Promise<Buffer>((done, fail) => {
      const socket = connect({
        port: listener.port,
        host: 'localhost',
        cert: caller.certificatePem,
        key: caller.keyPem,
        ca: root.certificatePem,
      });
      socket.once('error', fail);
      socket.once('secureConnect', () => {
        done(socket.getPeerCertificate().raw);
        socket.destroy();
      });
    });
    expect(shown.equals(renewed.certificate)).toBe(true);
  });

  test('passes on the faults of the service', async () => {
    await expect(
      clients[0]?.call(`https://localhost:${listener.port}/Authority`, authorityService.getDispatchers, {}),
    ).rejects.toBeInstanceOf(SoapFault);
  });
});
