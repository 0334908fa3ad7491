import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPerson } from '#identity';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { companyHash, deliver, hashOf, letterTo, openFor } from './post-box.ts';

let app: AppUnderTest;
let mailboxId: string;
let companyBoxId: string;
let letterId: string;
let companyLetterId: string;
beforeAll(async () => {
  app = await startApp();
  const astrid = await app.as('astrid');
  mailboxId = await openFor(app, 'astrid');
  companyBoxId = await openFor(app, 'astrid', 'organisation');
  await openFor(app, 'elias');
  await deliver(app, letterTo(await hashOf(app, 'astrid')));
  await deliver(
    app,
    letterTo(companyHash(), { recipient: { kind: 'organisation', numberHash: companyHash() }, subject: 'Till segelsällskapet' }),
  );
  letterId = (await astrid.get(`/v1/mailboxes/${mailboxId}/letters`)).body.items[0].id;
  companyLetterId = (await astrid.get(`/v1/mailboxes/${companyBoxId}/letters`)).body.items[0].id;
});
afterAll(() => app.close());

const letterCalls = (id: string) =>
  [
    ['get', `/v1/letters/${id}`],
    ['post', `/v1/letters/${id}/read`],
    ['post', `/v1/letters/${id}/unread`],
    ['delete', `/v1/letters/${id}`],
    ['post', `/v1/letters/${id}/restore`],
  ] as const;

const mailboxCalls = (id: string) =>
  [
    ['get', `/v1/mailboxes/${id}/letters`],
    ['get', `/v1/mailboxes/${id}/letters?search=bidrag`],
    ['get', `/v1/mailboxes/${id}/letters?folder=deleted`],
    ['post', `/v1/mailboxes/${id}/close`],
  ] as const;

describe('somebody else’s post', () => {
  test.each(['elias', 'karin', 'maria', 'olle'])(
    '%s cannot see, mark, delete or search any of it, and cannot tell that it exists',
    async (key) => {
      const other = await app.as(key);
      const unknown = (await other.get(`/v1/letters/${newId()}`)).body;
      for (const id of [letterId, companyLetterId])
        for (const [method, url] of letterCalls(id)) {
          const { status, body } = await other[method](url);
          expect({ url, status, code: body.code }).toEqual({ url, status: 404, code: unknown.code });
        }
      for (const id of [mailboxId, companyBoxId])
        for (const [method, url] of mailboxCalls(id))
          expect({ url, status: (await other[method](url)).status }).toEqual({ url, status: 404 });
    },
  );

  test('after all that the letters are as they were', async () => {
    const astrid = await app.as('astrid');
    expect((await astrid.get(`/v1/letters/${letterId}`)).body).toMatchObject({ readAt: null, deletedAt: null });
    expect((await astrid.get(`/v1/letters/${companyLetterId}`)).body).toMatchObject({ readAt: null, deletedAt: null });
  });

  test('the municipality that sent the letter cannot read it in the mailbox', async () => {
    const karin = await app.as('karin');
    expect((await karin.get('/v1/mailboxes')).body.items).toEqual([]);
  });

  test.each([
    ...letterCalls('0197c1d2-0000-7000-8000-000000000001'),
    ...mailboxCalls('0197c1d2-0000-7000-8000-000000000001'),
    ['get', '/v1/mailboxes'],
    ['post', '/v1/mailboxes'],
  ] as const)('%s %s needs a login at level of assurance 3', async (method, url) => {
    expect((await app.visitor[method](url, method === 'get' ? undefined : ({ kind: 'person' } as never))).status).toBe(401);
    const weak = await app.as('astrid', { assuranceLevel: 2 });
    expect(await weak[method](url, method === 'get' ? undefined : ({ kind: 'person' } as never))).toMatchObject({
      status: 403,
      body: { code: 'assuranceTooLow' },
    });
  });
});

describe('a company’s post', () => {
  test('is open to those who sign for the company, beside their own', async () => {
    const astrid = await app.as('astrid');
    expect((await astrid.get('/v1/mailboxes')).body).toEqual({
      items: [
        { id: mailboxId, kind: 'person', name: 'Astrid Nyström', organisationId: null, unread: 1 },
        { id: companyBoxId, kind: 'organisation', name: 'Sjöbo Segelsällskap', organisationId: app.organisations.segel, unread: 1 },
      ],
      canOpen: [],
    });
  });

  test('tells the next signatory who opened the letter', async () => {
    const astrid = await app.as('astrid');
    await astrid.post(`/v1/letters/${companyLetterId}/read`);
    expect((await astrid.get(`/v1/letters/${companyLetterId}`)).body.readByName).toBe('Astrid Nyström');
    await astrid.post(`/v1/letters/${letterId}/read`);
    expect((await astrid.get(`/v1/letters/${letterId}`)).body.readByName).toBeNull();
  });

  test('is closed to those who no longer sign for it', async () => {
    const astrid = await app.as('astrid');
    await app.database.pool.query('delete from identity.signatory where person_id = $1', [app.personId('astrid')]);
    expect((await astrid.get(`/v1/letters/${companyLetterId}`)).status).toBe(404);
    expect((await astrid.get(`/v1/letters/${letterId}`)).status).toBe(200);
    expect((await astrid.post('/v1/mailboxes', { kind: 'organisation', organisationId: app.organisations.segel })).status).toBe(404);
    await app.database.pool.query('insert into identity.signatory values ($1, $2)', [app.personId('astrid'), app.organisations.segel]);
  });

  test('nobody opens a mailbox for an organisation they do not sign for, not even its managers', async () => {
    const karin = await app.as('karin');
    for (const organisationId of [app.organisations.segel, app.organisations.storsjo, newId(), null])
      expect((await karin.post('/v1/mailboxes', { kind: 'organisation', organisationId })).status).toBe(404);
  });
});

describe('opening and closing', () => {
  test('a person opens a mailbox once; opening it again is the same one', async () => {
    const karin = await app.as('karin');
    expect((await karin.get('/v1/mailboxes')).body).toEqual({
      items: [],
      canOpen: [{ kind: 'person', name: 'Karin Lindqvist', organisationId: null }],
    });
    const first = await karin.post('/v1/mailboxes', { kind: 'person' });
    expect((await karin.post('/v1/mailboxes', { kind: 'person' })).body).toEqual(first.body);
    expect((await karin.get('/v1/mailboxes')).body.items).toMatchObject([{ id: first.body.id, unread: 0 }]);
  });

  test('a closed mailbox takes no post and shows none; opened again, the letters are back', async () => {
    const elias = await app.as('elias');
    const hash = await hashOf(app, 'elias');
    const [{ id }] = (await elias.get('/v1/mailboxes')).body.items;
    const letter = letterTo(hash, { subject: 'Före stängningen' });
    const first = await deliver(app, letter);
    const [{ id: lastLetterId }] = (await elias.get(`/v1/mailboxes/${id}/letters`)).body.items;
    expect((await elias.post(`/v1/mailboxes/${id}/close`)).status).toBe(200);
    expect((await elias.get('/v1/mailboxes')).body.items).toEqual([]);
    expect((await elias.get(`/v1/letters/${lastLetterId}`)).status).toBe(404);
    expect(await deliver(app, letterTo(hash))).toEqual({ delivered: false });
    // What was acknowledged before stays acknowledged.
    expect(await deliver(app, letter)).toEqual(first);
    expect((await elias.post('/v1/mailboxes', { kind: 'person' })).body).toEqual({ id });
    expect((await elias.get(`/v1/mailboxes/${id}/letters`)).body.items).toMatchObject([{ subject: 'Före stängningen' }]);
  });

  test('a person without a personal number has no mailbox to open', async () => {
    const nobody = await app.database.transaction((tx) => createPerson(tx, { name: 'Utan Nummer' }));
    const { startSession } = await import('#identity');
    const session = await app.database.transaction((tx) => startSession(tx, { personId: nobody, hours: 1, assuranceLevel: 3 }));
    const answer = await app.http.inject({ url: '/v1/mailboxes', headers: { cookie: `budkavle_session=${session.token}` } });
    expect(answer.statusCode).toBe(403);
  });
});

test('managers at somebody’s workplace see nothing of her private post in their log; the company sees its own', async () => {
  const karin = await app.as('karin');
  const { id } = (await karin.post('/v1/mailboxes', { kind: 'person' })).body;
  await deliver(app, letterTo(await hashOf(app, 'karin')));
  const [letter] = (await karin.get(`/v1/mailboxes/${id}/letters`)).body.items;
  await karin.post(`/v1/letters/${letter.id}/read`);
  await karin.delete(`/v1/letters/${letter.id}`);
  expect((await karin.get('/v1/audit?search=mailbox')).body.items).toEqual([]);
  const { rows } = await app.database.pool.query(
    "select distinct organisation_id from identity.audit_line where action like 'mailbox.%' order by 1",
  );
  expect(rows.map((row) => row.organisation_id)).toEqual([app.organisations.segel, null]);
});
