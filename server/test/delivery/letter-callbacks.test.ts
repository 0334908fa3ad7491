import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayConnectTo, outboundFault } from '../../src/platform/http/outbound-address.ts';
import { guardedLookup, postOutside } from '../../src/platform/http/post-outside.ts';
import { type KeyUnderTest, makeKey } from '../key-client.ts';
import { type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';
import { createPostOffice, letter, numbers, startJobs, startReceiver } from './letter-office.ts';

let under: DeliveryUnderTest;
let live: KeyUnderTest;

beforeAll(async () => {
  under = await startDelivery();
  live = await makeKey(under.app, under.client);
  await under.worker([createPostOffice([numbers.company]).channel]);
  await startJobs(under.app);
});
afterAll(() => under.close());

const callbackOf = (id: string, holds: (callback: { status: string }) => boolean) =>
  under.until(
    async () => (await live.client.get(`/v1/letters/${id}/status`)).body.callback,
    (callback) => callback !== null && holds(callback),
  );

describe('a callback', () => {
  test('tells how the letter ended, signed so that the receiver can be sure', async () => {
    const receiver = await startReceiver();
    const sent = await live.client.post(
      '/v1/letters',
      letter({ reference: 'ring', recipient: { organisationNumber: numbers.company }, callbackUrl: receiver.url }),
    );
    await callbackOf(sent.body.id, ({ status }) => status === 'delivered');
    expect(receiver.heard).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.heard;
    const timestamp = String(headers['budkavle-timestamp']);
    const expected = createHmac('sha256', live.callbackSecret).update(`${timestamp}.${body}`).digest('hex');
    expect(headers['budkavle-signature']).toBe(`v1=${expected}`);
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(300);
    expect(JSON.parse(body)).toEqual({
      eventId: headers['budkavle-event-id'],
      type: 'letter.concluded',
      letterId: sent.body.id,
      reference: 'ring',
      status: 'notDelivered',
      reason: 'noMailbox',
      concludedAt: expect.any(String),
      isTest: false,
    });
    await receiver.stop();
  });

  test('that was answered with an error comes again: the same event, signed anew', async () => {
    const receiver = await startReceiver([500]);
    const sent = await live.client.post('/v1/letters', letter({ reference: 'ring-igen', callbackUrl: receiver.url }));
    const callback = await callbackOf(sent.body.id, ({ status }) => status === 'delivered');
    expect(callback).toMatchObject({ status: 'delivered', attempts: 2, lastAnswer: '204' });
    const [first, second] = receiver.heard;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['budkavle-event-id']).toBe(first?.headers['budkavle-event-id']);
    await receiver.stop();
  });

  test('comes for a letter sent with a test key too, so that one can try', async () => {
    const receiver = await startReceiver();
    const { client, callbackSecret } = await makeKey(under.app, under.client, { kind: 'test' });
    await client.post('/v1/letters', letter({ reference: 'prov', callbackUrl: receiver.url }));
    await under.until(
      async () => receiver.heard.length,
      (count) => count === 1,
    );
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.heard;
    expect(JSON.parse(body)).toMatchObject({ status: 'delivered', isTest: true });
    const expected = createHmac('sha256', callbackSecret).update(`${headers['budkavle-timestamp']}.${body}`).digest('hex');
    expect(headers['budkavle-signature']).toBe(`v1=${expected}`);
    await receiver.stop();
  });

  test('is given up when the receiver asks for it, or after a day, and staff can see that', async () => {
    const receiver = await startReceiver([410]);
    const sent = await live.client.post('/v1/letters', letter({ reference: 'sluta', callbackUrl: receiver.url }));
    expect(await callbackOf(sent.body.id, ({ status }) => status !== 'waiting')).toMatchObject({ status: 'givenUp', lastAnswer: '410' });
    await receiver.stop();
    const deaf = await live.client.post('/v1/letters', letter({ reference: 'ingen-hemma', callbackUrl: receiver.url }));
    await callbackOf(deaf.body.id, (callback) => 'attempts' in callback && Number(callback.attempts) > 0);
    await under.app.database.pool.query(
      "update delivery.letter_callback set created_at = now() - interval '25 hours' where letter_id = $1",
      [deaf.body.id],
    );
    expect(await callbackOf(deaf.body.id, ({ status }) => status !== 'waiting')).toMatchObject({
      status: 'givenUp',
      lastAnswer: 'ECONNREFUSED',
    });
    const { body } = await under.client.get('/v1/letters/counts');
    expect(body.items.find(({ id }: { id: string }) => id === live.id).callbacksGivenUp).toBe(2);
  });
});

describe('an address that somebody else chose', () => {
  const production = { allowLoopback: false };

  test.each([
    ['not a url', 'notAnAddress'],
    ['ftp://system.example.se/', 'notAnAddress'],
    ['http://system.example.se/hook', 'notHttps'],
    ['http://localhost/hook', 'notHttps'],
    ['https://user:secret@system.example.se/', 'hasCredentials'],
    ['https://localhost/hook', 'notPublic'],
    ['https://intranet/hook', 'notPublic'],
    ['https://db.internal/hook', 'notPublic'],
    ['https://127.0.0.1/', 'notPublic'],
    ['https://2130706433/', 'notPublic'],
    ['https://0x7f.1/', 'notPublic'],
    ['https://10.1.2.3/', 'notPublic'],
    ['https://169.254.169.254/latest/meta-data', 'notPublic'],
    ['https://[::1]/', 'notPublic'],
    ['https://[::ffff:10.0.0.1]/', 'notPublic'],
    ['https://[fd00::1]/', 'notPublic'],
    ['https://[64:ff9b::a00:1]/', 'notPublic'],
    ['https://system.example.se/hook?a=1', undefined],
    ['https://[2a00:1450::1]/', undefined],
  ])('%s in production: %s', (address, fault) => {
    expect(outboundFault(address, production)).toBe(fault);
  });

  test('is looked up and refused when its name leads to our own machine, whatever it is called', async () => {
    expect(mayConnectTo('127.0.0.1', production)).toBe(false);
    expect(mayConnectTo('127.0.0.1', { allowLoopback: true })).toBe(true);
    expect(mayConnectTo('10.0.0.1', { allowLoopback: true })).toBe(false);
    const post = { body: '{}', headers: {}, timeoutMs: 2000 };
    await expect(postOutside({ ...post, url: 'https://10.0.0.1/' }, production)).rejects.toMatchObject({ code: 'ENOTPUBLIC' });
    const led = await new Promise((settle) => guardedLookup(production)('localhost', { all: true }, settle));
    expect(led).toMatchObject({ code: 'ENOTPUBLIC' });
  });
});
