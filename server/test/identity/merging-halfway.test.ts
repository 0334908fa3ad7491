import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';

let app: AppUnderTest;
let maria: Client;
let karin: Client;
let olle: Client;

const today = calendarDateOf(new Date());
const later = calendarDateOf(new Date(Date.now() + 30 * 86_400_000));
const merge = (fromId: string, toId: string, takesEffectOn: CalendarDate = today, client = maria) =>
  client.post('/v1/organisation-merges', { fromId, toId, takesEffectOn });
const report = async (id: string) => (await maria.get(`/v1/organisation-merges/${id}`)).body;

const movers = () => app.modules.flatMap(({ listeners }) => listeners.filter(({ name }) => name.endsWith('.follow-merger')));
/** One context's own step, as the worker does it when the event reaches it. */
const step = (name: string, mergeId: string, fails = false): Promise<void> =>
  app.database.transaction(async (tx) => {
    await movers()
      .find((one) => one.name === name)
      ?.handle(tx, { mergeId } as never);
    if (fails) throw new Error('the power went');
  });
const tend = async (): Promise<void> => {
  const job = app.modules.flatMap(({ jobs }) => jobs).find(({ name }) => name === 'identity.tend-merges');
  await job?.handle(app.database, {} as never);
};

beforeAll(async () => {
  app = await startApp();
  maria = await app.as('maria');
  karin = await app.as('karin');
  olle = await app.as('olle');
});
afterAll(() => app.close());

describe('who may, and what cannot be', { timeout: 60_000 }, () => {
  test('only whoever manages the host of the service may merge its organisations, and never those of another network', async () => {
    const { storsjo, granvik, lansmyndigheten } = app.organisations;
    for (const client of [karin, olle]) expect((await merge(granvik, storsjo, today, client)).status).toBe(404);
    expect((await merge(granvik, storsjo, today, await app.as('ahmed'))).status).toBe(403);
    expect((await karin.get('/v1/organisation-merges')).body).toEqual({ organisations: [], items: [] });
    const { body } = await maria.get('/v1/organisation-merges');
    expect(body.organisations.map(({ name }: { name: string }) => name)).toEqual(['Granviks kommun', 'Länsmyndigheten', 'Storsjö kommun']);
    const frida = await makeAnotherNetwork(app);
    for (const [fromId, toId] of [
      [granvik, storsjo],
      [granvik, lansmyndigheten],
    ])
      for (const url of ['/v1/organisation-merges', '/v1/organisation-merge-previews'])
        expect((await frida('POST', url, { fromId, toId, takesEffectOn: today })).status).toBe(404);
    const { rows } = await app.database.pool.query("select id from identity.organisation where slug in ('dalby-kommun', 'fjallregionen')");
    for (const { id } of rows) {
      expect((await merge(id, storsjo)).status).toBe(404);
      expect((await merge(storsjo, id)).status).toBe(404);
    }
  });

  test('with itself, on a day that has passed, twice, and in both directions are refused with what to do instead', async () => {
    const { storsjo, granvik, lansmyndigheten } = app.organisations;
    expect((await merge(granvik, granvik)).body).toMatchObject({ code: 'mergeWithItself' });
    expect((await merge(granvik, storsjo, '2020-01-01' as CalendarDate)).body).toMatchObject({ code: 'mergeDayHasPassed' });
    const both = await Promise.all([merge(granvik, storsjo, later), merge(storsjo, granvik, later)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const { items } = (await maria.get('/v1/organisation-merges')).body;
    expect(items).toHaveLength(1);
    const { from, to, id } = items[0];
    expect((await merge(from.id, lansmyndigheten, later)).body.code).toBe('mergeIsLeaving');
    expect((await merge(to.id, lansmyndigheten, later)).body.code).toBe('mergeIsReceiving');
    expect((await maria.post(`/v1/organisation-merges/${id}/cancel`)).status).toBe(200);
  });

  test('before its day it can be cancelled, by the host alone, and nothing has changed; both can read of it', async () => {
    const { storsjo, granvik } = app.organisations;
    const { body } = await merge(granvik, storsjo, later);
    await tend();
    for (const client of [karin, olle])
      expect((await client.get(`/v1/organisation-merges/${body.id}`)).body).toMatchObject({
        state: 'planned',
        canCancel: false,
        follows: expect.arrayContaining([{ subject: 'people', count: 1 }]),
      });
    expect((await karin.post(`/v1/organisation-merges/${body.id}/cancel`)).status).toBe(404);
    expect((await olle.post('/v1/programmes', { name: 'Fram till dess' })).status).toBe(201);
    expect((await maria.post(`/v1/organisation-merges/${body.id}/cancel`)).status).toBe(200);
    expect((await report(body.id)).state).toBe('cancelled');
    await app.database.pool.query("update identity.organisation_merge set takes_effect_on = '2020-01-01' where id = $1", [body.id]);
    await tend();
    expect((await report(body.id)).state).toBe('cancelled');
    expect((await olle.get('/v1/session')).body.organisation.name).toBe('Granviks kommun');
  });
});

describe('cut off in the middle', { timeout: 60_000 }, () => {
  let id = '';
  let programmeId = '';
  test('when the day comes it begins by itself; until everything has moved nobody writes, and nobody’s text is lost', async () => {
    const { storsjo, granvik } = app.organisations;
    programmeId = (await olle.post('/v1/programmes', { name: 'Halvvägs' })).body.id;
    ({ id } = (await merge(granvik, storsjo, later)).body);
    await app.database.pool.query('update identity.organisation_merge set takes_effect_on = $2 where id = $1', [id, today]);
    await tend();
    expect(await report(id)).toMatchObject({ state: 'merging', canCancel: false });
    const late = await olle.post('/v1/network/contributions', { title: 'Under tiden', text: 'Skickat mitt i.' });
    expect(late).toMatchObject({ status: 409, body: { code: 'organisationMerging' } });
    expect(late.body.title).toContain('spara igen');
    expect((await olle.get('/v1/programmes')).status).toBe(200);
    expect((await maria.post(`/v1/organisation-merges/${id}/cancel`)).body.code).toBe('mergeCannotBeUndone');
  });

  test('a step that is cut off has done nothing, and done again it has done everything once', async () => {
    await expect(step('planning.follow-merger', id, true)).rejects.toThrow('the power went');
    expect((await olle.get(`/v1/programmes/${programmeId}/plan`)).status).toBe(200);
    await step('planning.follow-merger', id);
    await step('planning.follow-merger', id);
    expect((await karin.get(`/v1/programmes/${programmeId}/plan`)).status).toBe(200);
    const { state, follows, steps } = await report(id);
    expect(state).toBe('merging');
    expect(follows.find(({ subject }: { subject: string }) => subject === 'programmes').count).toBe(2);
    expect(steps.done).toBe(steps.of - movers().length);
  });

  test('what is left is taken up again, and the last one finishes', async () => {
    await app.database.pool.query("update identity.organisation_merge set begun_at = now() - interval '1 hour' where id = $1", [id]);
    await tend();
    const { rows } = await app.database.pool.query(
      "select name, count(*)::int as waiting from pgboss.job where name like '%.follow-merger' group by name",
    );
    expect(rows).toHaveLength(movers().length);
    for (const { waiting } of rows) expect(waiting).toBe(2);
    for (const { name } of movers()) await step(name, id);
    expect((await report(id)).state).toBe('merged');
    expect((await olle.get('/v1/session')).body.organisation.name).toBe('Storsjö kommun');
    // The same event once more changes nothing.
    const before = await report(id);
    for (const { name } of movers()) await step(name, id);
    expect(await report(id)).toEqual(before);
  });

  test('what was being saved while rows moved is found in a second look', async () => {
    const { granvik, storsjo } = app.organisations;
    await app.database.pool.query('update planning.programme set organisation_id = $2 where id = $1', [programmeId, granvik]);
    await app.database.pool.query("update identity.organisation_merge set merged_at = now() - interval '1 hour' where id = $1", [id]);
    await tend();
    await step('planning.follow-merger', id);
    const { rows } = await app.database.pool.query('select organisation_id from planning.programme where id = $1', [programmeId]);
    expect(rows[0].organisation_id).toBe(storsjo);
  });

  test('whoever has gone can neither leave nor receive again', async () => {
    const { granvik, storsjo, lansmyndigheten } = app.organisations;
    expect((await merge(granvik, lansmyndigheten)).body.code).toBe('mergeIsGone');
    expect((await merge(storsjo, granvik)).body.code).toBe('mergeIsGone');
  });
});
