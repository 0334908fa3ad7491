import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../src/vocabulary/id.ts';
import { bodyOf, type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';

let under: DeliveryUnderTest;

beforeAll(async () => {
  under = await startDelivery();
});
afterAll(() => under.close());
beforeEach(() => {
  under.sink.mails.length = 0;
  under.sink.refuse.clear();
  under.sink.swallow.clear();
  under.sink.delayMs = 0;
});

const list = (count: number, domain: string): string[] => [
  'Namn;E-post',
  ...Array.from({ length: count }, (_, index) => `Person ${index};p${index}@${domain}`),
];
const receiversOf = (): string[] => under.sink.mails.map(({ to }) => to).toSorted();
const statuses = async (sendOutId: string) =>
  (await under.client.get(`/v1/send-outs/${sendOutId}/recipients`)).body.items.map(
    ({ name, status, reason }: { name: string; status: string; reason: string }) => ({ name, status, reason }),
  );

describe('a released send-out', () => {
  test('reaches every recipient once, also those who are in two audiences', async () => {
    const one = await under.audienceOf(list(12, 'tva.exempel.se'));
    const two = await under.audienceOf(list(5, 'tva.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [one, two], needIds: [newId()] });
    expect((await under.release(sendOutId)).recipients).toBe(12);
    const stop = await under.worker();
    const { counts, total, people } = await under.untilDone(sendOutId);
    expect({ counts, total, people }).toEqual({
      counts: { waiting: 0, sending: 0, handedOver: 12, delivered: 0, notDelivered: 0, unknown: 0 },
      total: 12,
      people: { total: 12, reached: 12, confirmed: 0, notReached: 0 },
    });
    expect(new Set(receiversOf()).size).toBe(12);
    expect(under.sink.mails).toHaveLength(12);
    await stop();
  });

  test('says the new number when the recipients have changed meanwhile, and sends nothing', async () => {
    const audience = await under.audienceOf(list(2, 'fler.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await expect(under.release(sendOutId, 1)).rejects.toMatchObject({ code: 'recipientsChanged', details: { expected: 1, actual: 2 } });
    expect(await under.progress(sendOutId)).toMatchObject({ status: 'draft', total: 0 });
  });

  test('cannot be released twice, changed or released empty', async () => {
    const audience = await under.audienceOf(list(1, 'igen.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    await expect(under.release(sendOutId)).rejects.toMatchObject({ code: 'alreadyReleased' });
    expect((await under.client.patch(`/v1/send-outs/${sendOutId}`, { revision: 1, subject: 'Ny' })).body.code).toBe('alreadyReleased');
    const blank = await under.draft({ audienceIds: [audience], body: bodyOf(' ') });
    await expect(under.release(blank)).rejects.toMatchObject({ code: 'nothingToSend' });
    const nobody = await under.draft({ audienceIds: [newId()] });
    await expect(under.release(nobody)).rejects.toMatchObject({ code: 'nobodyToReach' });
    await under.client.post(`/v1/send-outs/${sendOutId}/stop`);
  });

  test('tells why somebody was not reached, and sends again only to them', async () => {
    const audience = await under.audienceOf([
      'Namn;E-post',
      'Bra;bra@fel.exempel.se',
      'Borta;borta@fel.exempel.se',
      'Full;full@fel.exempel.se',
    ]);
    under.sink.refuse.set('borta@fel.exempel.se', 550).set('full@fel.exempel.se', 452);
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const stop = await under.worker();
    const done = await under.untilDone(sendOutId);
    expect(done.counts).toMatchObject({ handedOver: 1, notDelivered: 2 });
    expect(done.reasons.map(({ reason }: { reason: string }) => reason).toSorted()).toEqual(['addressUnknown', 'mailboxFull']);
    expect(await statuses(sendOutId)).toEqual([
      { name: 'Borta', status: 'notDelivered', reason: 'addressUnknown' },
      { name: 'Bra', status: 'handedOver', reason: null },
      { name: 'Full', status: 'notDelivered', reason: 'mailboxFull' },
    ]);
    const [first] = (await under.client.get(`/v1/send-outs/${sendOutId}/recipients`, { 'accept-language': 'en' })).body.items;
    expect(first).toMatchObject({
      address: 'b•••@fel.exempel.se',
      statusText: 'Not delivered',
      reasonText: expect.stringContaining('does not exist'),
    });

    under.sink.refuse.clear();
    const borta = (await under.client.get(`/v1/audiences/${audience}/members?search=borta`)).body.items[0];
    await under.client.patch(`/v1/recipients/${borta.recipientId}`, { email: 'hittad@fel.exempel.se' });
    expect((await under.client.post(`/v1/send-outs/${sendOutId}/resend-failed`)).body).toEqual({ count: 2 });
    const again = await under.untilDone(sendOutId);
    expect(again.counts).toMatchObject({ handedOver: 3, notDelivered: 0 });
    expect(receiversOf()).toEqual(['bra@fel.exempel.se', 'full@fel.exempel.se', 'hittad@fel.exempel.se']);
    expect((await under.client.post(`/v1/send-outs/${sendOutId}/resend-failed`)).body).toEqual({ count: 0 });
    await stop();
  });

  test('is tried again when the mail server is busy for a while', async () => {
    const audience = await under.audienceOf(list(1, 'upptagen.exempel.se'));
    under.sink.refuse.set('p0@upptagen.exempel.se', 451);
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const stop = await under.worker();
    await under.until(
      () => statuses(sendOutId),
      ([entry]) => entry.status === 'waiting' && entry.reason === 'mailServerBusy',
    );
    under.sink.refuse.clear();
    expect((await under.untilDone(sendOutId)).counts).toMatchObject({ handedOver: 1 });
    expect(under.sink.mails).toHaveLength(1);
    await stop();
  });

  test('ends as unknown, and is never repeated, when the line breaks after the message was sent', async () => {
    const audience = await under.audienceOf(list(1, 'avbrott.exempel.se'));
    under.sink.swallow.add('p0@avbrott.exempel.se');
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const stop = await under.worker();
    const { counts } = await under.untilDone(sendOutId);
    expect(counts).toMatchObject({ unknown: 1, handedOver: 0 });
    expect((await under.client.post(`/v1/send-outs/${sendOutId}/resend-failed`)).body).toEqual({ count: 0 });
    expect(under.sink.mails).toHaveLength(1);
    await stop();
  });

  test('can be stopped, and what had not left can be sent later', async () => {
    const audience = await under.audienceOf(list(20, 'stopp.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const stop = await under.worker([], { perSecond: 20 });
    await under.until(
      async () => under.sink.mails.length,
      (sent) => sent >= 3,
    );
    const { body } = await under.client.post(`/v1/send-outs/${sendOutId}/stop`);
    expect(body.stopped).toBeGreaterThan(5);
    const halted = await under.until(
      () => under.progress(sendOutId),
      ({ counts }) => counts.sending + counts.waiting === 0,
    );
    expect(halted.status).toBe('stopped');
    expect(halted.counts.handedOver).toBe(20 - body.stopped);
    expect((await under.client.post(`/v1/send-outs/${sendOutId}/stop`)).status).toBe(409);
    await under.client.post(`/v1/send-outs/${sendOutId}/resend-failed`);
    await under.untilDone(sendOutId);
    expect(new Set(receiversOf()).size).toBe(20);
    expect(under.sink.mails).toHaveLength(20);
    await stop();
  });

  test('is sent once by two workers that work at the same time', async () => {
    const audience = await under.audienceOf(list(300, 'parallell.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [audience] });
    const stops = [await under.worker(), await under.worker()];
    await under.release(sendOutId);
    const { counts } = await under.until(
      () => under.progress(sendOutId),
      ({ status }) => status === 'done',
      25,
    );
    expect(counts.handedOver).toBe(300);
    expect(under.sink.mails).toHaveLength(300);
    expect(new Set(receiversOf()).size).toBe(300);
    for (const stop of stops) await stop();
  });

  test('waits while the mail server is down, and goes when it is back', async () => {
    const audience = await under.audienceOf(list(3, 'nere.exempel.se'));
    const { port } = under.sink;
    await under.sink.stop();
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const stop = await under.worker([], { maxAttempts: 50 });
    await under.until(
      () => statuses(sendOutId),
      (entries) => entries.every(({ reason }: { reason: string }) => reason === 'mailServerUnreachable'),
    );
    const { startMailSink } = await import('./mail-sink.ts');
    under.sink = await startMailSink(port);
    expect((await under.untilDone(sendOutId)).counts).toMatchObject({ handedOver: 3 });
    await stop();
  });

  test('is finished, not abandoned, when the worker is asked to stop', async () => {
    const audience = await under.audienceOf(list(40, 'lugnt.exempel.se'));
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    under.sink.delayMs = 30;
    const stop = await under.worker();
    await under.until(
      async () => under.sink.mails.length,
      (sent) => sent >= 5,
    );
    await stop();
    const halfway = await under.progress(sendOutId);
    expect(halfway.counts).toMatchObject({ sending: 0, unknown: 0, handedOver: under.sink.mails.length });
    expect(halfway.counts.waiting).toBe(40 - under.sink.mails.length);
    const stopAgain = await under.worker();
    await under.untilDone(sendOutId);
    expect(new Set(receiversOf()).size).toBe(40);
    expect(under.sink.mails).toHaveLength(40);
    await stopAgain();
  });
});

describe('a worker that died', () => {
  const claimByHand = async (sendOutId: string, handed: boolean): Promise<void> => {
    await under.app.database.pool.query(
      `update delivery.ledger_entry set status = 'sending', fencing_token = nextval('delivery.fencing_token'), lease_until = now() - interval '1 second',
        handed_at = case when $2 then now() end where send_out_id = $1`,
      [sendOutId, handed],
    );
  };

  test('before it handed the row over costs nothing: the row is sent', async () => {
    const sendOutId = await under.draft({ audienceIds: [await under.audienceOf(list(2, 'dog-fore.exempel.se'))] });
    await under.release(sendOutId);
    await claimByHand(sendOutId, false);
    const stop = await under.worker();
    expect((await under.untilDone(sendOutId)).counts).toMatchObject({ handedOver: 2, unknown: 0 });
    await stop();
  });

  test('after it handed the row over leaves it unknown, and the row is not sent', async () => {
    const sendOutId = await under.draft({ audienceIds: [await under.audienceOf(list(2, 'dog-efter.exempel.se'))] });
    await under.release(sendOutId);
    await claimByHand(sendOutId, true);
    const stop = await under.worker();
    const { counts } = await under.untilDone(sendOutId);
    expect(counts).toMatchObject({ handedOver: 0, unknown: 2 });
    expect(under.sink.mails).toHaveLength(0);
    await stop();
  });
});

describe('who may see and steer it', () => {
  test('another organisation finds nothing', async () => {
    const sendOutId = await under.draft({ audienceIds: [await under.audienceOf(list(1, 'hemlig.exempel.se'))] });
    const olle = await under.app.as('olle');
    for (const path of ['', '/preview', '/progress', '/recipients', '/recipients.csv', '/reach', '/events'])
      expect((await olle.get(`/v1/send-outs/${sendOutId}${path}`)).status).toBe(404);
    expect((await olle.patch(`/v1/send-outs/${sendOutId}`, { revision: 1, subject: 'Min' })).status).toBe(404);
    for (const path of ['stop', 'resend-failed']) expect((await olle.post(`/v1/send-outs/${sendOutId}/${path}`)).status).toBe(404);
    expect((await olle.get('/v1/send-outs')).body.items).toEqual([]);
  });

  test('somebody who writes may not stop or send again', async () => {
    const sendOutId = await under.draft();
    const ahmed = await under.app.as('ahmed');
    expect((await ahmed.patch(`/v1/send-outs/${sendOutId}`, { revision: 1, subject: 'Ny' })).status).toBe(200);
    expect((await ahmed.post(`/v1/send-outs/${sendOutId}/stop`)).status).toBe(403);
    expect((await ahmed.post(`/v1/send-outs/${sendOutId}/resend-failed`)).status).toBe(403);
  });
});

describe('following a send-out', () => {
  test('by events ends with done', async () => {
    const sendOutId = await under.draft({ audienceIds: [await under.audienceOf(list(3, 'folj.exempel.se'))] });
    await under.release(sendOutId);
    const stop = await under.worker();
    const { text } = await under.client.get(`/v1/send-outs/${sendOutId}/events`);
    expect(text).toContain('event: progress\ndata: {"status":"sending"');
    expect(text.trimEnd()).toMatch(/"handedOver":3[\s\S]*event: done\ndata: {}$/);
    expect((await under.client.get(`/v1/send-outs/${sendOutId}/events`, { 'last-event-id': 'done' })).status).toBe(204);
    await stop();
  });

  test('as a list and as CSV, a formula in a name defused', async () => {
    const audience = await under.audienceOf(['Namn;E-post', '=1+1;formel@csv.exempel.se', 'Åke;ake@csv.exempel.se']);
    const sendOutId = await under.draft({ audienceIds: [audience] });
    await under.release(sendOutId);
    const csv = (await under.client.get(`/v1/send-outs/${sendOutId}/recipients.csv`)).text;
    expect(csv).toContain("'=1+1;f•••@csv.exempel.se;E-post;Väntar;");
    const page = (await under.client.get(`/v1/send-outs/${sendOutId}/recipients?limit=1`)).body;
    expect((await under.client.get(`/v1/send-outs/${sendOutId}/recipients?limit=1&after=${page.next}`)).body.items[0].name).toBe('Åke');
    await under.client.post(`/v1/send-outs/${sendOutId}/stop`);
    const [listed] = (await under.client.get('/v1/send-outs')).body.items;
    expect(listed).toMatchObject({ id: sendOutId, status: 'stopped', recipients: 2, counts: { notDelivered: 2 } });
  });
});
