import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedMailboxOperators } from '#publishing';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
  await app.database.transaction((tx) => seedMailboxOperators(tx, null, { organisationId: app.organisations.lansmyndigheten }));
});
afterAll(() => app.close());

const asHost = () => app.as('maria', { organisationId: app.organisations.lansmyndigheten });

const added = {
  name: 'Ängsposten',
  descriptionSv: 'Gratis.',
  descriptionEn: 'Free.',
  urlPrivate: 'https://angsposten.example/',
  urlCompany: null,
};

describe('the list of mailboxes', () => {
  test('is shared by everybody in the network and kept by the host', async () => {
    const karin = await app.as('karin');
    const { body } = await karin.get('/v1/mailbox-operators');
    expect(body.items).toHaveLength(4);
    expect(body).toMatchObject({ isOurs: false, keptBy: { name: 'Länsmyndigheten' } });
    expect((await (await asHost()).get('/v1/mailbox-operators')).body.isOurs).toBe(true);
  });

  test('seeding again adds nothing', async () => {
    await app.database.transaction((tx) => seedMailboxOperators(tx, null, { organisationId: app.organisations.lansmyndigheten }));
    expect((await (await asHost()).get('/v1/mailbox-operators')).body.items).toHaveLength(4);
  });

  test('somebody who manages another organisation cannot put a link on our front door', async () => {
    const karin = await app.as('karin');
    const answer = await karin.post('/v1/mailbox-operators', added);
    expect(answer).toMatchObject({ status: 403, body: { code: 'operatorsKeptByAnother' } });
    expect(answer.body.title).toContain('Länsmyndigheten');
    const [first] = (await karin.get('/v1/mailbox-operators')).body.items;
    expect((await karin.put(`/v1/mailbox-operators/${first.id}`, { ...added, isActive: true, revision: 1 })).status).toBe(403);
  });

  test('the host adds one, and it stands in Swedish alphabetical order', async () => {
    const host = await asHost();
    expect((await host.post('/v1/mailbox-operators', added)).status).toBe(201);
    const { text } = await app.visitor.get('/o/storsjo-kommun');
    expect(text.indexOf('Ängsposten')).toBeGreaterThan(text.indexOf('Nordlådan'));
    expect(await host.post('/v1/mailbox-operators', added)).toMatchObject({ status: 409, body: { code: 'alreadyExists' } });
  });

  test('an address that is not https is refused with what to do', async () => {
    const host = await asHost();
    for (const urlPrivate of ['http://osaker.example/', 'javascript:alert(1)', '/login', 'granposten'])
      expect(await host.post('/v1/mailbox-operators', { ...added, name: 'Osäker', urlPrivate })).toMatchObject({
        status: 400,
        body: { code: 'invalidInput', fields: [{ field: 'urlPrivate' }] },
      });
    expect((await host.post('/v1/mailbox-operators', { ...added, name: 'Tom', urlPrivate: null })).status).toBe(400);
  });

  test('one that is switched off leaves the front door and can come back', async () => {
    const host = await asHost();
    const { id, revision, ...text } = (await host.get('/v1/mailbox-operators')).body.items.find(
      ({ name }: { name: string }) => name === 'Ängsposten',
    );
    expect((await host.put(`/v1/mailbox-operators/${id}`, { ...text, isActive: false, revision })).status).toBe(200);
    expect((await app.visitor.get('/o/storsjo-kommun')).text).not.toContain('Ängsposten');
    expect(await host.put(`/v1/mailbox-operators/${id}`, { ...text, isActive: true, revision })).toMatchObject({
      status: 409,
      body: { code: 'editConflict' },
    });
    await host.put(`/v1/mailbox-operators/${id}`, { ...text, isActive: true, revision: revision + 1 });
    expect((await app.visitor.get('/o/storsjo-kommun')).text).toContain('Ängsposten');
  });

  test('our own mailbox cannot be led somewhere else', async () => {
    const host = await asHost();
    const own = (await host.get('/v1/mailbox-operators')).body.items.find(({ isBuiltIn }: { isBuiltIn: boolean }) => isBuiltIn);
    const change = { ...own, isActive: true, urlPrivate: 'https://falsk.example/' };
    expect((await host.put(`/v1/mailbox-operators/${own.id}`, change)).status).toBe(400);
    expect((await host.put(`/v1/mailbox-operators/${own.id}`, { ...own, descriptionSv: 'Gratis, på webben.' })).status).toBe(200);
  });

  test('those who may only write cannot change it', async () => {
    const ahmed = await app.as('ahmed');
    expect(await ahmed.post('/v1/mailbox-operators', added)).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
  });
});
