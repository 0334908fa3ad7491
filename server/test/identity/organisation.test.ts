import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('working for an organisation', () => {
  test('a signed-out visitor learns just that, and a member learns what she may do', async () => {
    expect((await app.visitor.get('/v1/session')).body).toEqual({ signedIn: false, mode: 'demo' });
    const karin = await app.as('karin');
    const { body } = await karin.get('/v1/session');
    expect(body.organisation).toMatchObject({ name: 'Storsjö kommun', roles: ['manage'] });
    expect(body.hasMailbox).toBe(true);
  });

  test('a request from another site, or without the page’s token, is stopped', async () => {
    const karin = await app.as('karin');
    const foreign = await karin.post('/v1/session/locale', { locale: 'en' }, { origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'wrongOrigin' } });
    const tokenless = await karin.post('/v1/session/locale', { locale: 'en' }, { 'x-csrf-token': 'wrong' });
    expect(tokenless.status).toBe(403);
  });

  test('only those who can manage may invite, and the role that somebody must have stays', async () => {
    const ahmed = await app.as('ahmed');
    expect((await ahmed.post('/v1/invitations', { email: 'ny@storsjo.example', roles: ['write'] })).body).toMatchObject({
      code: 'notAllowed',
    });
    const karin = await app.as('karin');
    expect((await karin.post('/v1/invitations', { email: 'inte en adress', roles: ['write'] })).body).toMatchObject({
      code: 'invalidInput',
      fields: [{ field: 'email' }],
    });
    expect((await karin.put(`/v1/people/${app.personId('karin')}/roles`, { roles: ['see'] })).body).toMatchObject({ code: 'lastManager' });
    expect((await karin.put(`/v1/people/${app.personId('ahmed')}/roles`, { roles: ['send'] })).status).toBe(200);
  });

  test('a person of one organisation neither sees nor changes the people of another', async () => {
    const olle = await app.as('olle');
    const { body } = await olle.get('/v1/people');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Olle Berg']);
    expect((await olle.put(`/v1/people/${app.personId('ahmed')}/roles`, { roles: ['see'] })).status).toBe(404);
    expect((await olle.post('/v1/session/organisation', { organisationId: app.organisations.storsjo })).status).toBe(404);
  });

  test('two people who change the organisation at once: the second is told and sees what the first did', async () => {
    const karin = await app.as('karin');
    const { body: before } = await karin.get('/v1/organisation');
    const change = { name: 'Storsjö kommun', brandColour: '#3a2f6c', revision: before.revision };
    expect((await karin.put('/v1/organisation', change)).status).toBe(200);
    const second = await karin.put('/v1/organisation', { ...change, brandColour: '#102030' });
    expect(second).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { brandColour: '#3a2f6c' } } });
    const pale = await karin.put('/v1/organisation', { ...change, brandColour: '#ffee00', revision: before.revision + 1 });
    expect(pale.body).toMatchObject({ code: 'invalidInput', fields: [{ field: 'brandColour' }] });
  });

  test('the audit page tells who did what, finds it by a word, and comes as CSV', async () => {
    const karin = await app.as('karin');
    const { body } = await karin.get('/v1/audit?search=rolesChanged');
    expect(body.items[0]).toMatchObject({ actorName: 'Karin Lindqvist', action: 'identity.rolesChanged' });
    const csv = await karin.get('/v1/audit.csv');
    expect(csv.text.startsWith('\uFEFFTid;Vem;')).toBe(true);
    expect((await (await app.as('ahmed')).get('/v1/audit')).status).toBe(403);
  });

  test('the same Idempotency-Key does the thing once and answers the same again', async () => {
    const karin = await app.as('karin');
    const key = { 'idempotency-key': 'invite-1' };
    const first = await karin.post('/v1/invitations', { email: 'en@storsjo.example', roles: ['write'] }, key);
    const again = await karin.post('/v1/invitations', { email: 'en@storsjo.example', roles: ['write'] }, key);
    expect(again.body).toEqual(first.body);
    const other = await karin.post('/v1/invitations', { email: 'annan@storsjo.example', roles: ['write'] }, key);
    expect(other.body).toMatchObject({ code: 'idempotencyMismatch' });
  });
});
