import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/contexts/language/files/fetch-page.ts';
import { mayConnectTo } from '../../src/platform/http/outbound-address.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

const isPublic = (address: string): boolean => mayConnectTo(address, { allowLoopback: false });

const fault = async (address: string, ownOrigin: string | null = null) => {
  const page = await fetchPage(address, ownOrigin);
  return page.ok ? 'read' : page.fault;
};

describe('only the public web is read', () => {
  test('addresses inside a network are told from those on the internet', () => {
    for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'])
      expect([address, isPublic(address)]).toEqual([address, false]);
    for (const address of ['::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '2001::1'])
      expect([address, isPublic(address)]).toEqual([address, false]);
    expect([isPublic('193.10.0.1'), isPublic('2a00:801::1')]).toEqual([true, true]);
  });

  test('neither by number, by name, by another way to write it, nor on other ports', async () => {
    for (const address of ['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/'])
      expect([address, await fault(address)]).toEqual([address, 'notPublic']);
    expect(await fault('http://localhost/')).toBe('notPublic');
    for (const address of ['http://example.com:5432/', 'file:///etc/passwd', 'ftp://example.com/', 'http://a:b@example.com/', 'hej'])
      expect([address, await fault(address)]).toEqual([address, 'badAddress']);
  });
});

describe('the page of one’s own portal, in the demo', () => {
  let server: Server;
  let own: string;
  const pages: Record<string, [status: number, headers: Record<string, string>, body: string]> = {
    '/sida': [
      200,
      { 'content-type': 'text/html; charset=utf-8' },
      '<title>Om tjänsten</title><nav>Meny</nav><main><h1>Om</h1><p>Ni erhåller svar.</p></main>',
    ],
    '/bort': [302, { location: 'http://169.254.169.254/latest/' }, ''],
    '/vidare': [302, { location: '/sida' }, ''],
    '/runt': [302, { location: '/runt' }, ''],
    '/stor': [200, { 'content-type': 'text/html' }, 'x'.repeat(4 * 1024 * 1024)],
    '/bild': [200, { 'content-type': 'image/png' }, 'x'],
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, headers, body] = pages[request.url ?? ''] ?? [404, {}, ''];
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('is read, but leads nowhere else, and is limited in size and kind', async () => {
    expect(await fault(`${own}/sida`, own)).toBe('read');
    expect(await fault(`${own}/vidare`, own)).toBe('read');
    expect(await fault(`${own}/bort`, own)).toBe('notPublic');
    expect(await fault(`${own}/runt`, own)).toBe('notFound');
    expect(await fault(`${own}/stor`, own)).toBe('tooLarge');
    expect(await fault(`${own}/bild`, own)).toBe('notText');
    expect(await fault(`${own}/sida`)).toBe('badAddress');
  });
});

describe('texts to check', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app.close());

  test('an address that is not public is refused with what to do instead', async () => {
    const karin = await app.as('karin');
    const { status, body } = await karin.post('/v1/page-texts', { address: 'http://10.0.0.1/' });
    expect([status, body.code]).toEqual([422, 'unreadableFile']);
    expect(body.detail ?? body.title).toContain('Klistra in texten');
  });

  test('a file becomes paragraphs, and a picture is refused', async () => {
    const karin = await app.as('karin');
    const read = await karin.upload('/v1/file-texts', { name: 'brev.md', bytes: '# Rubrik\n\nNi erhåller **svar**.\n' });
    expect(read.status).toBe(200);
    expect(read.body.text).toContain('Ni erhåller');
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect((await karin.upload('/v1/file-texts', { name: 'bild.png', bytes: picture })).status).toBe(422);
  });
});
