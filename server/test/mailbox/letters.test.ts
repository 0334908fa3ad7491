import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterRead } from '#mailbox';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { listenTo } from '../listen-to.ts';
import { deliver, hashOf, letterTo, openFor } from './post-box.ts';

let app: AppUnderTest;
let astrid: string;
let mailboxId: string;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  astrid = await hashOf(app, 'astrid');
  mailboxId = await openFor(app, 'astrid');
  client = await app.as('astrid');
});
afterAll(() => app.close());

const receive = async (letter: Parameters<typeof letterTo>[1]): Promise<string> => {
  await deliver(app, letterTo(astrid, letter));
  const { body } = await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`);
  return body.items[0].id;
};

const unread = async (): Promise<number> => (await client.get('/v1/mailboxes')).body.items[0].unread;

describe('reading', () => {
  test('a letter shows what it says, and looking does not mark it as read', async () => {
    const id = await receive({ subject: 'Beslut', html: '<p>Ja.</p>' });
    const { body } = await client.get(`/v1/letters/${id}`);
    expect(body).toMatchObject({
      id,
      mailboxId,
      subject: 'Beslut',
      text: 'Ja.',
      html: '<p>Ja.</p>',
      readAt: null,
      isReadingTold: true,
      deletedAt: null,
    });
    expect((await client.get(`/v1/letters/${id}`)).body.readAt).toBeNull();
  });

  test('marking as read tells the sender once, however many times and however it is marked', async () => {
    const { heard, stop } = await listenTo(app, letterRead);
    const deliveryId = '0197c1d2-0000-7000-8000-000000000001';
    const id = await receive({ deliveryId });
    const before = await unread();
    await Promise.all(Array.from({ length: 5 }, () => client.post(`/v1/letters/${id}/read`)));
    expect(await unread()).toBe(before - 1);
    await client.post(`/v1/letters/${id}/unread`);
    expect(await unread()).toBe(before);
    expect((await client.get(`/v1/letters/${id}`)).body.readAt).toBeNull();
    await client.post(`/v1/letters/${id}/read`);
    expect((await client.get(`/v1/letters/${id}`)).body.readAt).not.toBeNull();
    expect(await heard()).toEqual([{ deliveryId, at: expect.stringMatching(/Z$/) }]);
    await stop();
  });

  test('a letter whose sender did not ask is read in peace', async () => {
    const { heard, stop } = await listenTo(app, letterRead);
    const id = await receive({ deliveryId: null });
    expect((await client.get(`/v1/letters/${id}`)).body.isReadingTold).toBe(false);
    expect((await client.post(`/v1/letters/${id}/read`)).status).toBe(200);
    expect(await heard()).toEqual([]);
    await stop();
  });
});

describe('finding', () => {
  test('letters come newest first, page by page', async () => {
    for (const subject of ['Ett', 'Två', 'Tre']) await receive({ subject });
    const first = (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=2`)).body;
    expect(first.items.map(({ subject }: { subject: string }) => subject)).toEqual(['Tre', 'Två']);
    const second = (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1&after=${first.next}`)).body;
    expect(second.items[0].subject).toBe('Ett');
  });

  test('search looks in sender, subject and text, in any order, whatever the capitals', async () => {
    await receive({ subject: 'Björkhallen bokad', html: '<p>Tisdagar klockan 18.</p>' });
    const search = async (words: string): Promise<string[]> =>
      (await client.get(`/v1/mailboxes/${mailboxId}/letters?search=${encodeURIComponent(words)}`)).body.items.map(
        ({ subject }: { subject: string }) => subject,
      );
    expect(await search('tisdagar BJÖRKHALLEN storsjö')).toEqual(['Björkhallen bokad']);
    expect(await search('bjorkhallen')).toEqual([]);
    expect(await search('100%')).toEqual([]);
  });

  test('a search goes on through a mailbox with thousands of letters', async () => {
    const elias = await hashOf(app, 'elias');
    const box = await openFor(app, 'elias');
    const reader = await app.as('elias');
    await deliver(app, letterTo(elias, { subject: 'Nålen i höstacken' }));
    await app.database.pool.query(
      `insert into mailbox.letter (id, mailbox_id, transaction_id, sender_number, message_id, sender_name, sender_colour, subject_sealed, text_sealed, html_sealed, original_sealed, received_at)
       select ('ffffffff-ffff-7fff-8fff-' || lpad(n::text, 12, '0'))::uuid, mailbox_id, gen_random_uuid(), sender_number, 'hö-' || n, 'Höstack', sender_colour, html_sealed, html_sealed, html_sealed, html_sealed, now()
       from mailbox.letter, generate_series(1, 2100) n where mailbox_id = $1`,
      [box],
    );
    const first = (await reader.get(`/v1/mailboxes/${box}/letters?search=nålen`.replace('å', '%C3%A5'))).body;
    expect(first.items).toEqual([]);
    expect(first.next).not.toBeNull();
    const second = (await reader.get(`/v1/mailboxes/${box}/letters?search=n%C3%A5len&after=${first.next}`)).body;
    expect(second).toMatchObject({ items: [{ subject: 'Nålen i höstacken' }], next: null });
  });
});

describe('deleting', () => {
  test('moves a letter to the deleted ones, and it can be taken back', async () => {
    const id = await receive({ subject: 'Ångrar mig' });
    const before = await unread();
    expect((await client.delete(`/v1/letters/${id}`)).status).toBe(200);
    expect(await unread()).toBe(before - 1);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters`)).text).not.toContain(id);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters?folder=deleted`)).body.items).toMatchObject([{ id }]);
    expect((await client.post(`/v1/letters/${id}/restore`)).status).toBe(200);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters`)).text).toContain(id);
  });

  test('the same letter does not come again because it was deleted', async () => {
    const letter = letterTo(astrid);
    const first = await deliver(app, letter);
    const { body } = await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`);
    await client.delete(`/v1/letters/${body.items[0].id}`);
    expect(await deliver(app, letter)).toEqual(first);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0].id).not.toBe(body.items[0].id);
  });
});
