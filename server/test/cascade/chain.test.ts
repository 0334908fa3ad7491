import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutline } from '../../src/contexts/cascade/domain/outline.ts';
import { isReminderDue, reminderDays } from '../../src/contexts/cascade/domain/reminders.ts';
import { cascade, holder } from '../../src/contexts/cascade/http/schemas.ts';
import type { CalendarDate } from '../../src/vocabulary/calendar-date.ts';
import { type CascadesUnderTest, type Holder, startCascades } from './cascade-under-test.ts';

let here: CascadesUnderTest;
beforeAll(async () => {
  here = await startCascades();
});
afterAll(() => here.close());

const idOf = async (answer: Promise<{ body: { id: string } }>): Promise<string> => (await answer).body.id;

describe('drawing who passes on to whom', { timeout: 60_000 }, () => {
  test('a cascade that bites its own tail is refused, with the way round by name', async () => {
    const cascadeId = await here.draft('Ring', [here.plan.staff]);
    const anna = await idOf(here.add(cascadeId, 'Anna'));
    const bo = await idOf(here.add(cascadeId, 'Bo', [anna]));
    const cia = await idOf(here.add(cascadeId, 'Cia', [bo]));
    const refused = await here.karin.patch(`/v1/cascade-holders/${anna}`, { aboveIds: [cia] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'cascadeLoop' } });
    expect(refused.body.title).toContain('Anna → Bo → Cia → Anna');
    expect((await here.karin.patch(`/v1/cascade-holders/${bo}`, { aboveIds: [bo] })).status).toBe(422);
    expect(await here.holderOf(cascadeId, 'Anna')).toMatchObject({ hop: 1, aboveIds: [] });
  });

  test('the same address twice is told, not refused, and one without an address is refused with what to do', async () => {
    const cascadeId = await here.draft('Dubbelt', [here.plan.staff]);
    await here.add(cascadeId, 'Anna');
    const again = await here.add(cascadeId, 'Anna A', [], { email: 'ANNA@storsjo.example' });
    expect(again).toMatchObject({ status: 201, body: { duplicates: ['Anna'] } });
    expect(await here.holderOf(cascadeId, 'Anna')).toMatchObject({ isDuplicate: true });
    const without = await here.add(cascadeId, 'Utan', [], { email: 'utan adress' });
    expect(without).toMatchObject({ status: 400, body: { fields: [{ field: 'email' }] } });
  });

  test('an indented list becomes the chain, and one row that cannot be read stops all of it', async () => {
    const cascadeId = await here.draft('Lista', [here.plan.staff]);
    const bad = 'Eva; eva@storsjo.example; chef\n  Tom; ingen adress\n  [Okänd grupp]\n';
    const refused = await here.karin.post(`/v1/cascades/${cascadeId}/outline`, { text: bad });
    expect(refused.status).toBe(400);
    expect(refused.body.fields.map(({ message }: { message: string }) => message.slice(0, 6))).toEqual(['Rad 2:', 'Rad 3:']);
    expect((await here.show(cascadeId)).holders).toEqual([]);
    const good = '- Eva; eva@storsjo.example; chef\n  - Tom; tom@storsjo.example\n    - [Handläggare]\n  - Ulla; ulla@storsjo.example\n';
    expect((await here.karin.post(`/v1/cascades/${cascadeId}/outline`, { text: good })).body).toEqual({ added: 4, duplicates: [] });
    const { holders } = await here.show(cascadeId);
    expect(holders.map(({ name, hop }: Holder) => [name, hop])).toEqual([
      ['Eva', 1],
      ['Tom', 2],
      ['Ulla', 2],
      ['Handläggare', 3],
    ]);
  });

  test('the picture tells what the API says of a cascade and its holders, and nothing besides', async () => {
    const cascadeId = await here.draft('Svar', [here.plan.staff]);
    await here.add(cascadeId, 'Anna');
    const shown = await here.show(cascadeId);
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(cascade.shape).toSorted());
    expect(Object.keys(shown.holders[0]).toSorted()).toEqual(Object.keys(holder.shape).toSorted());
    expect(Object.keys(shown.messages[0]).toSorted()).toEqual(['messageId', 'title', 'version']);
  });

  test('removing somebody takes along those who hang on nobody else, and undo brings them back', async () => {
    const cascadeId = await here.draft('Gren', [here.plan.staff]);
    const anna = await idOf(here.add(cascadeId, 'Anna'));
    const bo = await idOf(here.add(cascadeId, 'Bo'));
    await here.add(cascadeId, 'Cia', [anna]);
    await here.add(cascadeId, 'Dan', [anna, bo]);
    expect((await here.karin.delete(`/v1/cascade-holders/${anna}`)).body).toEqual({ removed: 2 });
    expect((await here.show(cascadeId)).holders.map(({ name }: Holder) => name)).toEqual(['Bo', 'Dan']);
    expect((await here.karin.post(`/v1/cascade-holders/${anna}/restore`)).body).toEqual({ restored: 2 });
    expect(await here.holderOf(cascadeId, 'Dan')).toMatchObject({ hop: 2, aboveIds: [anna, bo] });
  });

  test('a cascade nobody passes on cannot start, and two who change it at once do not overwrite each other', async () => {
    const cascadeId = await here.draft('Tom', [here.plan.staff]);
    expect(await here.karin.post(`/v1/cascades/${cascadeId}/start`)).toMatchObject({ status: 422, body: { code: 'cascadeNotReady' } });
    const { revision } = await here.show(cascadeId);
    expect((await here.karin.patch(`/v1/cascades/${cascadeId}`, { title: 'Mitt', revision })).status).toBe(200);
    const late = await here.karin.patch(`/v1/cascades/${cascadeId}`, { title: 'Ditt', revision });
    expect(late).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { title: 'Mitt' } } });
  });
});

describe('a chain under way', { timeout: 60_000 }, () => {
  test('somebody who left is replaced: the old link stops and the stick moves', async () => {
    const cascadeId = await here.draft('Byte', [here.plan.staff]);
    const old = await idOf(here.add(cascadeId, 'Gun Gammal'));
    await here.add(cascadeId, 'Under Gun', [old]);
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const link = await here.linkFor('Gun Gammal');
    const body = { name: 'Nora Ny', email: 'nora.ny@storsjo.example' };
    const { id } = (await here.karin.post(`/v1/cascade-holders/${old}/replace`, body)).body;
    expect((await here.app.visitor.get(link)).status).toBe(404);
    expect((await here.form(`${link}/vidare`, { how: 'mail' })).status).toBe(404);
    expect(await here.holderOf(cascadeId, 'Under Gun')).toMatchObject({ aboveIds: [id] });
    expect((await here.app.visitor.get(await here.linkFor('Nora Ny'))).status).toBe(200);
  });

  test('paused, nothing is taken and the link says so; ended, it still answers for a while and then leads nowhere', async () => {
    const cascadeId = await here.draft('Paus', [here.plan.staff]);
    await here.add(cascadeId, 'Paula Paus');
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const link = await here.linkFor('Paula Paus');
    await here.karin.post(`/v1/cascades/${cascadeId}/stop`);
    expect((await here.app.visitor.get(link)).text).toContain('pausat');
    expect((await here.form(`${link}/vidare`, { how: 'mail' })).status).toBe(409);
    await here.karin.post(`/v1/cascades/${cascadeId}/resume`);
    await here.karin.post(`/v1/cascades/${cascadeId}/end`);
    expect((await here.form(`${link}/vidare`, { how: 'mail' })).status).toBe(303);
    await here.app.database.pool.query("update cascade.cascade set ended_at = now() - interval '40 days' where id = $1", [cascadeId]);
    expect((await here.app.visitor.get(link)).status).toBe(404);
  });

  test('a hop without a receipt is unknown and then overdue, and the picture says where it stopped', async () => {
    const cascadeId = await here.draft('Sen', [here.plan.staff]);
    const sven = await idOf(here.add(cascadeId, 'Sven Sen'));
    await here.add(cascadeId, 'Vera Vänta', [sven]);
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    expect(await here.holderOf(cascadeId, 'Sven Sen')).toMatchObject({ state: 'unknown', isOverdue: false, waitingBelow: 0 });
    await here.app.database.pool.query("update cascade.holder set sent_at = now() - interval '20 days' where id = $1", [sven]);
    expect(await here.holderOf(cascadeId, 'Sven Sen')).toMatchObject({ state: 'unknown', isOverdue: true, isStuck: true, waitingBelow: 1 });
    const csv = (await here.karin.get(`/v1/cascades/${cascadeId}/holders.csv`)).text;
    expect(csv).toContain('Sven Sen');
    const past = await here.holderOf(cascadeId, 'Vera Vänta');
    expect((await here.karin.post(`/v1/cascade-holders/${past.id}/links`)).body).toEqual({ sent: 1 });
    expect(await here.holderOf(cascadeId, 'Vera Vänta')).toMatchObject({ state: 'unknown' });
  });

  test('a reminder goes only to those who have not answered, once a day and never more than agreed', async () => {
    const cascadeId = await here.draft('Påminn', [here.plan.staff]);
    await here.add(cascadeId, 'Rut Redan');
    const olof = await idOf(here.add(cascadeId, 'Olof Olust'));
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const { revision } = await here.show(cascadeId);
    await here.karin.patch(`/v1/cascades/${cascadeId}`, { reminderLimit: 2, revision });
    await here.form(`${await here.linkFor('Rut Redan')}/vidare`, { how: 'mail' });
    expect((await here.karin.post(`/v1/cascades/${cascadeId}/reminders`)).body).toEqual({ reminded: 1, skipped: 0 });
    expect((await here.karin.post(`/v1/cascades/${cascadeId}/reminders`)).body).toEqual({ reminded: 0, skipped: 1 });
    await here.linkFor('Olof Olust', 2);
    const dayBack = () => here.app.database.pool.query('update cascade.holder set reminded_on = reminded_on - 1 where id = $1', [olof]);
    await dayBack();
    expect((await here.karin.post(`/v1/cascade-holders/${olof}/reminders`)).body).toEqual({ reminded: 1 });
    await dayBack();
    expect(await here.karin.post(`/v1/cascade-holders/${olof}/reminders`)).toMatchObject({ status: 409, body: { code: 'notRemindable' } });
    expect(here.mailsTo('Rut Redan')).toHaveLength(1);
  });

  test('a mail that was cut off on its way is unknown and not sent twice, and one that is refused says so', async () => {
    const cascadeId = await here.draft('Post', [here.plan.staff]);
    here.sink.swallow.add('klara.klippt@storsjo.example');
    here.sink.refuse.set('fel.adress@storsjo.example', 550);
    await here.add(cascadeId, 'Klara Klippt');
    await here.add(cascadeId, 'Fel Adress');
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const ended = await here.until(
      async () => (await here.show(cascadeId)).holders as Holder[],
      (list) => list.every(({ mailStatus }) => mailStatus !== 'waiting'),
    );
    expect(ended.map(({ name, mailStatus }) => [name, mailStatus])).toEqual([
      ['Klara Klippt', 'unknown'],
      ['Fel Adress', 'notDelivered'],
    ]);
    expect(here.mailsTo('Klara Klippt')).toHaveLength(1);
  });

  test('taken away, its links lead nowhere until it is brought back', async () => {
    const cascadeId = await here.draft('Bort', [here.plan.staff]);
    await here.add(cascadeId, 'Bodil Bort');
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const link = await here.linkFor('Bodil Bort');
    expect((await here.karin.delete(`/v1/cascades/${cascadeId}`)).status).toBe(200);
    expect((await here.app.visitor.get(link)).status).toBe(404);
    await here.karin.post(`/v1/cascades/${cascadeId}/restore`);
    expect((await here.app.visitor.get(link)).status).toBe(200);
  });

  test('who may only write cannot start it, and another organisation finds nothing', async () => {
    const cascadeId = await here.draft('Rätt', [here.plan.staff]);
    await here.add(cascadeId, 'Rita Rätt');
    const ahmed = await here.app.as('ahmed');
    expect((await ahmed.post(`/v1/cascades/${cascadeId}/start`)).status).toBe(403);
    const olle = await here.app.as('olle');
    expect((await olle.get(`/v1/cascades/${cascadeId}`)).status).toBe(404);
    expect((await olle.get('/v1/cascades')).body.items).toEqual([]);
  });
});

describe('reminders and outlines by rule', () => {
  const schedule = { days: [3, 7], before: 1, limit: 3 };
  const asked = {
    kind: 'person' as const,
    sentAt: new Date('2026-11-02T09:00:00Z'),
    confirmedAt: null,
    declinedAt: null,
    reminders: 0,
    remindedOn: null,
  };
  const day = (text: string) => text as CalendarDate;

  test('the agreed days are counted from the link, and one before the last day', () => {
    expect(reminderDays(schedule, asked.sentAt, day('2026-11-20'))).toEqual(['2026-11-05', '2026-11-09', '2026-11-19']);
  });

  test('no reminder goes out at a weekend: what falls due then waits for Monday', () => {
    const friday = { ...schedule, days: [5] };
    expect(isReminderDue(asked, friday, null, day('2026-11-07'))).toBe(false);
    expect(isReminderDue(asked, friday, null, day('2026-11-08'))).toBe(false);
    expect(isReminderDue(asked, friday, null, day('2026-11-09'))).toBe(true);
    expect(isReminderDue({ ...asked, reminders: 1, remindedOn: day('2026-11-09') }, friday, null, day('2026-11-10'))).toBe(false);
  });

  test('tabs and spaces indent alike, and empty rows mean nothing', () => {
    const { rows, faults } = readOutline('A; a@b.se\n\n\tB; b@b.se\n\t\tC; c@b.se\nD; d@b.se');
    expect(faults).toEqual([]);
    expect(rows.map(({ name, parent }) => [name, parent])).toEqual([
      ['A', null],
      ['B', 0],
      ['C', 1],
      ['D', null],
    ]);
  });
});
