import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callsPerMinuteAndKey } from '../../src/platform/http/rate-limit.ts';
import { apiKeyScopes } from '../../src/vocabulary/api-key.ts';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { callRoute, nameOf } from '../house/call-route.ts';
import { makeKey, withKey } from '../key-client.ts';

let app: AppUnderTest;
let karin: Client;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
});
afterAll(() => app.close());

describe('a key for a connected system', () => {
  test('is shown once, begins so that a scanner finds it, and only its hash is kept', async () => {
    const { key, callbackSecret, id } = await makeKey(app, karin);
    expect(key).toMatch(/^bk_live_[0-9A-Za-z]{46}$/);
    expect(callbackSecret).toMatch(/^bk_callback_[\w-]{43}$/);
    const { rows } = await app.database.pool.query('select * from identity.api_key where id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(rows)).not.toContain(callbackSecret);
    const { body, text } = await karin.get('/v1/api-keys');
    expect(body.items[0]).toMatchObject({ id, name: 'Ärendesystemet', kind: 'live', hint: key.slice(0, 12), lastUsedOn: null });
    expect(text).not.toContain(key);
    expect(crc32(key.slice(0, -6))).toBeGreaterThan(0);
  });

  test('gets in where one of its scopes is asked for, needs no page’s token, and leaves the day it was used', async () => {
    const { client, id } = await makeKey(app, karin, { scopes: ['plans:read'] });
    expect((await client.get('/v1/programmes')).status).toBe(200);
    const { body } = await karin.get('/v1/api-keys');
    expect(body.items.find((item: { id: string }) => item.id === id).lastUsedOn).toBe(calendarDateOf(new Date()));
    const { client: checker } = await makeKey(app, karin, { scopes: ['texts:check'], kind: 'test' });
    expect((await checker.post('/v1/text-checks', { text: 'Hej alla.' })).status).toBe(200);
    expect((await checker.get('/v1/programmes')).body).toMatchObject({ code: 'scopeMissing' });
  });

  test('with every scope there is gets no route that does not name it', async () => {
    const { client } = await makeKey(app, karin, { scopes: apiKeyScopes });
    const closed = app.modules
      .flatMap((module) => module.routes)
      .filter(({ access, method }) => !('open' in access) && !('key' in access) && (method === 'GET' || method === 'POST'));
    expect(closed.length).toBeGreaterThan(30);
    const passed: string[] = [];
    for (const one of closed) if ((await callRoute(client, one)).body?.code !== 'notForKeys') passed.push(nameOf(one));
    expect(passed).toEqual([]);
  });

  test('is nobody on an open page', async () => {
    const { client } = await makeKey(app, karin);
    expect((await client.get('/v1/session')).body).toEqual({ signedIn: false, mode: 'demo' });
  });

  test('that is mistyped, unknown, past its last day or revoked is refused with the reason', async () => {
    const { key, client, id } = await makeKey(app, karin, { scopes: ['plans:read'], expiresOn: calendarDateOf(new Date()) });
    const reason = async (one: Client) => (await one.get('/v1/programmes', { 'accept-language': 'en' })).body;
    expect(await reason(withKey(app.visitor, `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`))).toMatchObject({
      code: 'apiKeyNotValid',
      title: expect.stringContaining('mistyped'),
    });
    expect((await client.get('/v1/programmes')).status).toBe(200);
    await app.database.pool.query('update identity.api_key set expires_on = current_date - 2 where id = $1', [id]);
    expect((await reason(client)).title).toContain('last day');
    expect((await karin.post(`/v1/api-keys/${id}/revoke`, { reason: 'Leverantören är utbytt' })).status).toBe(200);
    expect((await reason(client)).title).toContain('revoked');
    const { body } = await karin.get('/v1/api-keys');
    expect(body.items.find((item: { id: string }) => item.id === id)).toMatchObject({ revokedBecause: 'Leverantören är utbytt' });
    expect((await karin.post(`/v1/api-keys/${id}/revoke`, { reason: 'En gång till' })).status).toBe(404);
    expect((await app.visitor.get('/v1/programmes', { authorization: 'Bearer bk_live_x' })).status).toBe(401);
  });

  test('cannot be made to expire before it works, nor by somebody who may not manage', async () => {
    const late = await karin.post('/v1/api-keys', { name: 'X', kind: 'live', scopes: ['plans:read'], expiresOn: '2020-01-01' });
    expect(late.body).toMatchObject({ code: 'invalidInput', fields: [{ field: 'expiresOn' }] });
    const ahmed = await app.as('ahmed');
    expect((await ahmed.post('/v1/api-keys', { name: 'X', kind: 'live', scopes: ['plans:read'] })).body.code).toBe('notAllowed');
    expect((await ahmed.get('/v1/api-keys')).body.code).toBe('notAllowed');
  });

  test('belongs to its organisation: another one neither sees nor stops it', async () => {
    const { id } = await makeKey(app, karin);
    const maria = await app.as('maria');
    expect((await maria.get('/v1/api-keys')).text).not.toContain(id);
    expect((await maria.post(`/v1/api-keys/${id}/revoke`, { reason: 'Inte min' })).status).toBe(404);
  });

  test('is named in the log for what it does, instead of whoever made it', async () => {
    const { id } = await makeKey(app, karin, { name: 'Ekonomisystemet' });
    const { body } = await karin.get('/v1/audit?search=apiKeyCreated');
    expect(body.items[0]).toMatchObject({ actorName: 'Karin Lindqvist', subjectId: id });
  });

  test('may call a route some hundred times a minute, then waits', async () => {
    const guess = withKey(app.visitor, 'bk_live_guess');
    for (let call = 0; call < callsPerMinuteAndKey; call++) await guess.get('/v1/programmes');
    expect((await guess.get('/v1/programmes')).body).toMatchObject({ code: 'tooManyRequests' });
    const { client } = await makeKey(app, karin, { scopes: ['plans:read'] });
    expect((await client.get('/v1/programmes')).status).toBe(200);
  });
});
