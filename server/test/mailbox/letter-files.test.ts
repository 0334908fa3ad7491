import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '#identity';
import { attachmentOf, verifyDelivery } from '#mina-meddelanden';
import { openZip } from '../../src/platform/files/open-zip.ts';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { deliver, hashOf, letterTo, openFor } from './post-box.ts';
import { deliveryOf, messageOf, numbers, type Operator, operatorOf, pdf, requestOf } from './wire-operator.ts';

let app: AppUnderTest;
let operator: Operator;
let mailboxId: string;
let client: Client;
let cookie: string;
beforeAll(async () => {
  app = await startApp();
  operator = operatorOf(app);
  mailboxId = await openFor(app, 'astrid');
  await openFor(app, 'elias');
  client = await app.as('astrid');
  const session = await app.database.transaction((tx) =>
    startSession(tx, { personId: app.personId('astrid'), hours: 8, assuranceLevel: 3 }),
  );
  cookie = `budkavle_session=${session.token}`;
});
afterAll(() => app.close());

const newest = async (): Promise<string> => (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0].id;
const receive = async (change: Parameters<typeof messageOf>[0] = {}): Promise<{ letterId: string; request: Buffer }> => {
  const request = requestOf(deliveryOf(messageOf(change)));
  await operator.deliver(request);
  return { letterId: await newest(), request };
};
const fetchFile = async (url: string) => {
  const answer = await app.http.inject({ url, headers: { cookie } });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};
const unzip = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
  const opened = await openZip(bytes, () => true);
  return opened.kind === 'opened' ? opened.parts : new Map();
};

const html = (body: string) => ({ contentType: 'text/html', body: Buffer.from(body) });

describe('a letter as a page', () => {
  test('is fenced in: no script, no fetching, no origin, and only our pages may frame it', async () => {
    const { letterId } = await receive({ body: html('<h1>Hej</h1><p style="color:#000;text-align:center">Text</p>') });
    const { headers, bytes } = await fetchFile(`/v1/letters/${letterId}/page?theme=dark&size=larger`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:;/);
    expect(policy).not.toContain('allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("frame-ancestors 'self'");
    const page = bytes.toString();
    expect(page).toContain('data-theme="dark" data-size="larger"');
    expect(page).toContain('<p style="text-align:center">Text</p>');
  });

  test('shows pictures that came with it and scrolls wide tables by themselves', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    const { letterId } = await receive({ body: html(`<img src="${picture}" alt="Karta"><table><tr><td>1</td></tr></table>`) });
    const page = (await fetchFile(`/v1/letters/${letterId}/page`)).bytes.toString();
    expect(page).toContain(`<img src="${picture}" alt="Karta" />`);
    expect(page).toContain('<div class="wide" tabindex="0"><table>');
  });
});

describe('attachments', () => {
  test('are listed with name, type and size, beside whom to turn to', async () => {
    const { letterId } = await receive();
    const { body } = await client.get(`/v1/letters/${letterId}`);
    expect(body.attachments).toEqual([{ position: 0, name: 'beslut.pdf', contentType: 'application/pdf', sizeBytes: pdf.length }]);
    expect(body.support).toEqual({
      text: 'Frågor? Kontakta oss.',
      url: 'https://kommun-a.example/kontakt',
      phoneNumber: '08-12121212',
      emailAddress: null,
    });
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0].attachments).toBe(1);
  });

  test('are saved and never shown as a page of ours, whatever they call themselves', async () => {
    const name = '../../<b>farlig</b>.pdf';
    const { letterId } = await receive({ attachments: [attachmentOf({ contentType: 'application/pdf', filename: name, body: pdf })] });
    const { headers, bytes } = await fetchFile(`/v1/letters/${letterId}/attachments/0`);
    expect(bytes.equals(pdf)).toBe(true);
    expect(headers).toMatchObject({ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="/);
    expect(headers['content-disposition']).not.toMatch(/[<>]|\.\.\//);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect((await fetchFile(`/v1/letters/${letterId}/attachments/7`)).status).toBe(404);
  });
});

describe('a PDF', () => {
  test('is drawn in a page without an origin that may fetch nothing; other kinds are only saved', async () => {
    const { letterId } = await receive();
    const { status, headers, bytes } = await fetchFile(`/v1/letters/${letterId}/attachments/0/view`);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-scripts; default-src 'none'; script-src http:\/\/[\w.:]+\/pdf-viewer\/;/);
    expect(policy).not.toMatch(/allow-same-origin|connect-src/);
    expect(bytes.toString()).toContain(pdf.toString('base64'));
    const text = attachmentOf({ contentType: 'application/msword', filename: 'a.doc', body: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) });
    const other = await receive({ attachments: [text] });
    expect(other.letterId).not.toBe(letterId);
    expect((await fetchFile(`/v1/letters/${other.letterId}/attachments/0/view`)).status).toBe(404);
  });

  test('is drawn by code that anybody may have, and by no other file', async () => {
    for (const name of ['view-pdf.mjs', 'pdf.mjs', 'pdf.worker.mjs']) {
      const { status, headers } = await app.visitor.get(`/pdf-viewer/${name}`);
      expect({ status, allowed: headers['access-control-allow-origin'] }).toEqual({ status: 200, allowed: '*' });
    }
    expect((await app.visitor.get('/pdf-viewer/..%2Fpackage.json')).status).toBe(400);
  });
});

describe('a letter to take along', () => {
  test('comes with its attachments, the delivery byte for byte, the certificates and how to check them', async () => {
    const { letterId, request } = await receive({ id: newId() });
    const { headers, bytes } = await fetchFile(`/v1/letters/${letterId}/package`);
    expect(headers['content-disposition']).toContain('Beslut om bygglov.zip');
    const files = await unzip(bytes);
    expect([...files.keys()].map((name) => name.replace(/-[0-9a-f]{8}\.pem$/, '.pem'))).toEqual([
      'LAS-MIG.txt',
      'brev.html',
      'brev.txt',
      'bilagor/beslut.pdf',
      'leverans/mottagen.xml',
      `certifikat/${numbers.sender}.pem`,
      `certifikat/${numbers.mediator}.pem`,
    ]);
    expect(files.get('leverans/mottagen.xml')?.equals(request)).toBe(true);
    const { inner } = await verifyDelivery(files.get('leverans/mottagen.xml') ?? Buffer.alloc(0), { trust: 'any' });
    expect(inner.state).toBe('valid');
  });

  test('is checked again by giving the package or the delivery back: who signed, who sealed, and whether it holds', async () => {
    const { letterId, request } = await receive();
    const { bytes } = await fetchFile(`/v1/letters/${letterId}/package`);
    for (const file of [
      { name: 'brev.zip', bytes },
      { name: 'mottagen.xml', bytes: request },
    ]) {
      const { body } = await client.upload('/v1/delivery-checks', file);
      expect(body).toMatchObject({
        kind: 'readable',
        inner: { state: 'valid', organisationNumber: numbers.sender },
        outer: { state: 'valid', organisationNumber: numbers.mediator },
        sealedOn: '2026-01-15',
        sender: { name: 'Kommun A', organisationNumber: numbers.sender },
        subject: 'Beslut om bygglov',
        attachments: [{ name: 'beslut.pdf', sizeBytes: pdf.length }],
      });
    }
  });

  test('that somebody has changed is told from one that holds, and shows nothing of what it says', async () => {
    const { request } = await receive();
    const changed = Buffer.from(request.toString().replace('Beslut om bygglov', 'Avslag på bygglov'));
    const { body } = await client.upload('/v1/delivery-checks', { name: 'brev.xml', bytes: changed });
    expect(body).toMatchObject({ kind: 'readable', inner: { state: 'invalid', code: 'digestMismatch' }, subject: null, sender: null });
    const nonsense = await client.upload('/v1/delivery-checks', { name: 'x.pdf', bytes: pdf });
    expect(nonsense.body).toMatchObject({ kind: 'noDelivery', sender: null });
  });

  test('or everything at once: letters in their folders, and all that is known of the owner', async () => {
    const { letterId } = await receive();
    const folder = (await client.post(`/v1/mailboxes/${mailboxId}/folders`, { name: 'Hus/hem' })).body.id;
    await client.post(`/v1/mailboxes/${mailboxId}/moves`, { letterIds: [letterId], to: folder });
    const files = await unzip((await fetchFile(`/v1/mailboxes/${mailboxId}/export`)).bytes);
    const names = [...files.keys()];
    expect(names[0]).toBe('uppgifter.json');
    expect(JSON.parse(files.get('uppgifter.json')?.toString() ?? '{}')).toMatchObject({ folders: [{ name: 'Hus/hem' }], agreements: [] });
    expect(names.some((name) => name.startsWith('Hus-hem/') && name.endsWith('leverans/mottagen.xml'))).toBe(true);
    expect(names.some((name) => name.startsWith('Inkorg/'))).toBe(true);
  });
});

describe('how a letter came', () => {
  test('is told from what is stored: who signed and sealed, when it came, was checked, stored and read', async () => {
    const { letterId } = await receive();
    await client.post(`/v1/letters/${letterId}/read`);
    const { body } = await client.get(`/v1/letters/${letterId}/journey`);
    expect(body).toMatchObject({
      isOverTheWire: true,
      operation: 'deliverSecure',
      signedBy: { organisationNumber: numbers.sender, certificate: { fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      sealedBy: { organisationNumber: numbers.mediator },
      sealedOn: '2026-01-15',
      deliveredBy: { organisationNumber: numbers.mediator },
      arrivedAt: expect.any(String),
      verifiedAt: expect.any(String),
      readAt: expect.any(String),
      isReadingTold: true,
    });
  });

  test('says so when little is known', async () => {
    await deliver(app, letterTo(await hashOf(app, 'astrid'), { subject: 'Utan underskrift' }));
    const letterId = await newest();
    // As letters are from before the wire.
    const before = 'update mailbox.letter set dispatcher_number = null, arrived_at = null, verified_at = null where id = $1';
    await app.database.pool.query(before, [letterId]);
    const { body } = await client.get(`/v1/letters/${letterId}/journey`);
    expect(body).toMatchObject({ isOverTheWire: false, signedBy: null, sealedBy: null, sealedOn: null, arrivedAt: null, verifiedAt: null });
  });
});

test('somebody else’s letters, files and whole mailbox cannot be fetched', async () => {
  const { letterId } = await receive();
  const elias = await app.as('elias');
  const answers = await Promise.all(
    [
      `/v1/letters/${letterId}/page`,
      `/v1/letters/${letterId}/attachments/0`,
      `/v1/letters/${letterId}/attachments/0/view`,
      `/v1/letters/${letterId}/package`,
      `/v1/letters/${letterId}/journey`,
      `/v1/mailboxes/${mailboxId}/export`,
    ].map((url) => elias.get(url)),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
});
