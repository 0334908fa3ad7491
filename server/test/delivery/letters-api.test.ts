import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../app-under-test.ts';
import { makeKey } from '../key-client.ts';
import { type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';
import { createPostOffice, letter, numbers, pdf } from './letter-office.ts';

let under: DeliveryUnderTest;
let live: Client;
let office: ReturnType<typeof createPostOffice>;

beforeAll(async () => {
  under = await startDelivery();
  live = (await makeKey(under.app, under.client)).client;
  office = createPostOffice([numbers.company]);
  await under.worker([office.channel]);
});
afterAll(() => under.close());

const statusOf = (client: Client, id: string) =>
  under.until(
    async () => (await client.get(`/v1/letters/${id}/status`)).body,
    ({ status }) => !['waiting', 'sending'].includes(status),
  );

const faults = (body: { fields: { field: string }[] }): string[] => body.fields.map(({ field }) => field);

describe('a letter from a connected system', () => {
  test('goes to the digital mailbox word for word, attachments and contact with it, and its sender follows it there', async () => {
    const sent = await live.post(
      '/v1/letters',
      letter({
        reference: 'arende-hel',
        attachments: [{ fileName: 'beslut.pdf', content: pdf }],
        body: { html: '<h2>Beslut</h2><p>Ja &amp; amen</p>' },
      }),
    );
    expect(sent).toMatchObject({ status: 202, body: { reference: 'arende-hel', status: 'waiting', isRepeated: false } });
    expect(await statusOf(live, sent.body.id)).toMatchObject({
      status: 'delivered',
      statusText: 'Levererat',
      recipientKind: 'person',
      recipientMasked: '19270517-••••',
      attempts: 1,
    });
    const item = office.kept.get(sent.body.id);
    expect(item).toMatchObject({
      subject: 'Beslut om bygglov',
      html: '<h2>Beslut</h2><p>Ja &amp; amen</p>',
      text: 'Beslut\nJa & amen',
      sender: { organisationNumber: '2120000019' },
      contact: { text: 'Frågor om brevet? Kontakta oss.', email: 'bygg@storsjo.example' },
    });
    expect(item?.attachments).toEqual([{ fileName: 'beslut.pdf', contentType: 'application/pdf', content: Buffer.from(pdf, 'base64') }]);
  });

  test('to somebody without a mailbox ends as not delivered, with the reason', async () => {
    const sent = await live.post('/v1/letters', letter({ reference: 'utan-lada', recipient: { organisationNumber: numbers.company } }));
    expect(await statusOf(live, sent.body.id)).toMatchObject({
      status: 'notDelivered',
      reason: 'noMailbox',
      recipientMasked: '802000-0017',
    });
  });

  test('is sealed at rest: neither number, subject nor text can be read in the database', async () => {
    await live.post(
      '/v1/letters',
      letter({ reference: 'sluten', subject: 'Hemligt ämne', callbackUrl: 'https://system.example.se/hemlig' }),
    );
    const { rows } = await under.app.database.pool.query('select * from delivery.letter');
    const stored = JSON.stringify(rows);
    for (const secret of ['Hemligt', 'bygglov', numbers.bo, 'hemlig', pdf]) expect(stored).not.toContain(secret);
  });

  test('sent again under its reference is the same letter; another content under it is a conflict', async () => {
    const first = await live.post('/v1/letters', letter({ reference: 'samma' }));
    const again = await live.post('/v1/letters', letter({ reference: 'samma' }));
    expect(again).toMatchObject({ status: 202, body: { id: first.body.id, isRepeated: true } });
    const other = await live.post('/v1/letters', letter({ reference: 'samma', subject: 'Något annat' }));
    expect(other).toMatchObject({
      status: 409,
      body: { code: 'referenceTaken', letterIds: [first.body.id], fields: [{ field: 'reference' }] },
    });
  });

  test('sent by two calls at once under one reference is one letter', async () => {
    const calls = Array.from({ length: 6 }, () => live.post('/v1/letters', letter({ reference: 'samtidigt' })));
    const answers = await Promise.all(calls);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.isRepeated)).toHaveLength(1);
  });

  test('repeated with its Idempotency-Key gets the first answer, and another content under that key is refused', async () => {
    const key = { 'idempotency-key': 'anrop-1' };
    const first = await live.post('/v1/letters', letter({ reference: 'nyckel' }), key);
    expect((await live.post('/v1/letters', letter({ reference: 'nyckel' }), key)).body).toEqual(first.body);
    expect((await live.post('/v1/letters', letter({ reference: 'nyckel-2' }), key)).body).toMatchObject({ code: 'idempotencyMismatch' });
  });

  test('waits for its day, and can be taken back until then, once', async () => {
    const notBefore = new Date(Date.now() + 86_400_000).toISOString();
    const { body } = await live.post('/v1/letters', letter({ reference: 'vantar', notBefore }));
    expect((await live.get(`/v1/letters/${body.id}/status`)).body).toMatchObject({ status: 'waiting', notBefore });
    const cancelled = await live.post(`/v1/letters/${body.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { status: 'notDelivered', reason: 'cancelled' } });
    expect((await live.post(`/v1/letters/${body.id}/cancel`)).status).toBe(200);
    const gone = await live.post('/v1/letters', letter({ reference: 'redan-framme' }));
    await statusOf(live, gone.body.id);
    expect((await live.post(`/v1/letters/${gone.body.id}/cancel`)).body).toMatchObject({ code: 'letterOnItsWay' });
  });

  test('with something wrong is told each fault with its field and remedy, and is not taken', async () => {
    const wrong = letter({
      reference: 'fel',
      recipient: { personalNumber: '19900101-0000' },
      contact: { text: 'Hör av dig' },
      body: { html: '<p>Hej</p><script>x</script>' },
      attachments: [{ fileName: 'beslut.pdf', content: 'inte base64!' }],
      callbackUrl: 'http://intranet.storsjo.example/hook',
      notBefore: new Date(Date.now() + 200 * 86_400_000).toISOString(),
      simulate: 'delivered',
    });
    const { status, body } = await live.post('/v1/letters', wrong);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'lettersNotAccepted' });
    expect(faults(body).toSorted()).toEqual(
      ['attachments.0.content', 'body.html', 'callbackUrl', 'contact', 'notBefore', 'recipient.personalNumber', 'simulate'].toSorted(),
    );
    expect((await live.get('/v1/letters?reference=fel')).body.items).toEqual([]);
  });

  test('holds to the contract: no scripts or remote images, PDF that is PDF, two megabytes on the wire', async () => {
    const ask = async (change: object) => (await live.post('/v1/letters', letter({ reference: 'avtal', ...change }))).body;
    expect(faults(await ask({ body: { html: '<p onclick="x()">Hej</p><img src="https://x.example/p.png">' } }))).toEqual([
      'body.html',
      'body.html',
    ]);
    expect(faults(await ask({ body: { text: ' ' } }))).toEqual(['body']);
    expect(faults(await ask({ body: { text: 'a', html: '<p>a</p>' } }))).toEqual(['body']);
    const exe = Buffer.from('MZ…').toString('base64');
    expect(faults(await ask({ attachments: [{ fileName: 'beslut.pdf', content: exe }] }))).toEqual(['attachments.0']);
    const heavy = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(1_600_000)]).toString('base64');
    const { fields } = await ask({ attachments: [{ fileName: 'stor.pdf', content: heavy }] });
    expect(fields).toMatchObject([{ field: 'attachments', message: expect.stringContaining('2,0 MB') }]);
    expect((await live.post('/v1/letters', { ...letter(), attachmnts: [] })).body.code).toBe('invalidInput');
  });
});

describe('many letters in one call', () => {
  const many = (count: number, change: (index: number) => object = () => ({})) =>
    Array.from({ length: count }, (_, index) => letter({ reference: `m-${count}-${index}`, ...change(index) }));

  test('a thousand are taken together, in order, and all arrive', async () => {
    const { status, body } = await live.post('/v1/letters/bulk', { letters: many(1000) });
    expect(status).toBe(202);
    expect(body.items.map((item: { reference: string }) => item.reference)).toEqual(many(1000).map(({ reference }) => reference));
    const last = body.items.at(-1).id;
    expect(await statusOf(live, last)).toMatchObject({ status: 'delivered' });
    await under.until(
      async () => body.items.filter((item: { id: string }) => office.kept.has(item.id)).length,
      (arrived) => arrived === 1000,
    );
    expect((await live.post('/v1/letters/bulk', { letters: many(1001) })).status).toBe(400);
  }, 30_000);

  test('with bad ones among them none is taken, and each bad one is told by index', async () => {
    const change = (index: number): object => (index === 2 ? { recipient: {} } : index === 4 ? { reference: 'm-6-0', subject: '' } : {});
    const { status, body } = await live.post('/v1/letters/bulk', { letters: many(6, change) });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'lettersNotAccepted', rejected: [2, 4] });
    expect(faults(body)).toEqual(['letters.2.recipient', 'letters.4.subject', 'letters.4.reference']);
    expect((await live.get('/v1/letters?reference=m-6-0')).body.items).toEqual([]);
  });

  test('can be sent again whole when an answer was lost: nothing is sent twice', async () => {
    const first = await live.post('/v1/letters/bulk', { letters: many(5) });
    const again = await live.post('/v1/letters/bulk', { letters: [...many(5), letter({ reference: 'm-ny' })] });
    const repeated = again.body.items.map((item: { isRepeated: boolean }) => item.isRepeated);
    expect(repeated).toEqual([true, true, true, true, true, false]);
    expect(again.body.items.slice(0, 5).map((item: { id: string }) => item.id)).toEqual(
      first.body.items.map((item: { id: string }) => item.id),
    );
  });
});

describe('keys of different kinds', () => {
  test('a test key checks everything and sends nothing, and its letters keep to themselves', async () => {
    const { client } = await makeKey(under.app, under.client, { kind: 'test', name: 'Prov' });
    const sent = await client.post('/v1/letters', letter({ reference: 'samma', simulate: 'notDelivered' }));
    expect(sent).toMatchObject({ status: 202, body: { status: 'notDelivered', isRepeated: false } });
    expect((await client.get(`/v1/letters/${sent.body.id}/status`)).body).toMatchObject({ isTest: true, reason: 'noMailbox' });
    expect((await client.post('/v1/letters', letter({ contact: {} }))).status).toBe(422);
    expect((await client.get('/v1/letters')).body.items).toHaveLength(1);
    expect((await live.get(`/v1/letters/${sent.body.id}/status`)).status).toBe(404);
    const { rows } = await under.app.database.pool.query('select 1 from delivery.ledger_entry where id = $1', [sent.body.id]);
    expect(rows).toEqual([]);
  });

  test('a team key sends to the organisation’s own people and to nobody else', async () => {
    const { client } = await makeKey(under.app, under.client, { kind: 'team' });
    const refused = await client.post('/v1/letters', letter({ reference: 'lag-1' }));
    expect(refused.body).toMatchObject({ code: 'lettersNotAccepted', fields: [{ field: 'recipient.personalNumber' }] });
    const sent = await client.post('/v1/letters', letter({ reference: 'lag-2', recipient: { personalNumber: numbers.karin } }));
    expect(await statusOf(client, sent.body.id)).toMatchObject({ status: 'delivered' });
  });

  test('without the scope, without a key or signed in as a person one sends nothing', async () => {
    const { client } = await makeKey(under.app, under.client, { scopes: ['letters:read'] });
    expect((await client.post('/v1/letters', letter())).body).toMatchObject({ code: 'scopeMissing' });
    expect((await under.app.visitor.post('/v1/letters', letter())).body).toMatchObject({ code: 'apiKeyMissing' });
    expect((await under.client.post('/v1/letters', letter())).body).toMatchObject({ code: 'apiKeyMissing' });
  });

  test('another organisation’s key finds none of our letters, and its references are its own', async () => {
    const { body } = await live.post('/v1/letters', letter({ reference: 'var-egen' }));
    const olle = await makeKey(under.app, await under.app.as('olle'));
    expect((await olle.client.get(`/v1/letters/${body.id}/status`)).status).toBe(404);
    expect((await olle.client.post(`/v1/letters/${body.id}/cancel`)).status).toBe(404);
    expect((await olle.client.get('/v1/letters')).body.items).toEqual([]);
    expect((await olle.client.post('/v1/letters', letter({ reference: 'var-egen' }))).body.isRepeated).toBe(false);
  });

  test('staff see how the letters stand, key by key, and page through them without contents', async () => {
    const { body: counts } = await under.client.get('/v1/letters/counts');
    const ours = counts.items.find((item: { name: string; kind: string }) => item.name === 'Ärendesystemet' && item.kind === 'live');
    expect(ours).toBeDefined();
    const first = await under.client.get('/v1/letters?limit=2&status=delivered');
    expect(first.body.items).toHaveLength(2);
    expect(first.text).not.toContain('bygglov');
    expect(first.text).not.toContain(numbers.bo);
    const next = await under.client.get(`/v1/letters?limit=2&status=delivered&after=${first.body.next}`);
    expect(next.body.items[0].id < first.body.items[1].id).toBe(true);
  });
});
