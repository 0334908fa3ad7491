import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, type PlanAnswer } from './small-plan.ts';

const text = `Interna målgrupper

Förvaltningschef
• Bakgrund till bytet av bokningssystem
• Tidplan för införandet
• Förstå hur kostnaderna fördelas
Förslag på kanaler: Ledningsmöte, e-post.

Handläggare
• Samma sak som en förvaltningschef
• Kunna använda den nya tjänsten
Förslag på kanaler: Utbildning, intranät.

Externa målgrupper

Föreningar
• Tidplan för införandet
• Så bokar ni en lokal
Förslag på kanaler: E-post, hemsidan.
`;

let app: AppUnderTest;
let karin: Client;
let round = 0;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
});
afterAll(() => app.close());

const emptyProgramme = async (): Promise<string> => (await karin.post('/v1/programmes', { name: `Import ${++round}` })).body.id;
const preview = async (programmeId: string, document = text) =>
  (await karin.post('/v1/plan-previews', { text: document, programmeId })).body;
const importText = async (programmeId: string, document = text, merges: object[] = []) => {
  const { plan } = await preview(programmeId, document);
  return karin.post(`/v1/programmes/${programmeId}/imports`, { plan, merges, sourceName: 'plan.txt' });
};

/** The plan without what says how often it was written. */
const essence = ({ audiences, messages, needs }: PlanAnswer) => {
  const titles = new Map(messages.map(({ id, title }) => [id, title]));
  const names = new Map(audiences.map(({ id, name }) => [id, name]));
  return {
    audiences: audiences.map(
      ({ id: _, revision: __, position: ___, inheritsFrom, ownMessageIds, inheritedMessageIds, brokenMessageIds, ...audience }) => ({
        ...audience,
        inheritsFrom: inheritsFrom.map(({ name }) => name),
        messages: [ownMessageIds, inheritedMessageIds, brokenMessageIds].map((list) => list.map((id) => titles.get(id))),
      }),
    ),
    messages: messages.map(({ title, usedBy, coreMessageId }) => ({ title, usedBy, core: titles.get(coreMessageId ?? '') })),
    needs: needs.map(({ audienceId, messageId, level, needBy }) => [names.get(audienceId), titles.get(messageId), level, needBy]),
  };
};

describe('taking a plan in', () => {
  test('the preview shows what would come, and saves nothing', async () => {
    const programmeId = await emptyProgramme();
    const { plan, diff } = await preview(programmeId);
    expect(plan.audiences.map(({ name }: { name: string }) => name)).toEqual(['Förvaltningschef', 'Handläggare', 'Föreningar']);
    expect(plan.needs).toBe(9);
    expect(diff).toMatchObject({
      isEmpty: false,
      needs: { added: 9, now: 0 },
      audiences: { new: ['Förvaltningschef', 'Handläggare', 'Föreningar'] },
    });
    expect((await getPlan(karin, programmeId)).audiences).toEqual([]);
  });

  test('groups, messages, levels, channels and inheritance become a plan', async () => {
    const programmeId = await emptyProgramme();
    const { body, status } = await importText(programmeId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ audiences: { added: 3, changed: 0 }, messages: { added: 5 }, needs: { added: 9 } });
    const plan = await getPlan(karin, programmeId);
    const [chief, officer, club] = plan.audiences;
    expect(chief?.channels.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ledningsmöte']));
    expect(officer?.inheritsFrom.map(({ name }) => name)).toEqual(['Förvaltningschef']);
    expect(officer?.inheritedMessageIds).toHaveLength(3);
    expect(club).toMatchObject({ side: 'external' });
    expect(plan.needs).toHaveLength(9);
    expect(new Set(plan.needs.map(({ level }) => level))).toEqual(new Set(['know', 'understand', 'canDo']));
    expect(plan.needs.every(({ needBy }) => needBy === null)).toBe(true);
  });

  test('the same plan again is an empty difference and changes nothing', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const before = await getPlan(karin, programmeId);
    const { diff } = await preview(programmeId);
    expect(diff).toMatchObject({ isEmpty: true, needs: { added: 0, now: 9 }, changes: [] });
    expect(diff.audiences).toMatchObject({ new: [], changed: [], missing: [] });
    const again = await importText(programmeId);
    expect(again.body).toEqual({ importId: null, audiences: { added: 0, changed: 0 }, messages: { added: 0 }, needs: { added: 0 } });
    expect(await getPlan(karin, programmeId)).toEqual(before);
  });

  test('a changed file changes what it mentions and leaves the rest', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const changed = `Externa målgrupper\n\nFÖRENINGAR\n• Tidplan för införandet\n• Nya öppettider\nFörslag på kanaler: Sociala medier.\n`;
    const { diff } = await preview(programmeId, changed);
    expect(diff.audiences).toMatchObject({ new: [], changed: ['Föreningar'], missing: ['Förvaltningschef', 'Handläggare'] });
    expect(diff.changes[0]).toMatchObject({ name: 'Föreningar', messagesAdded: ['Nya öppettider'] });
    const { body } = await importText(programmeId, changed);
    expect(body).toMatchObject({ audiences: { added: 0, changed: 1 }, messages: { added: 1 }, needs: { added: 1 } });
    const plan = await getPlan(karin, programmeId);
    expect(plan.audiences).toHaveLength(3);
    expect(plan.needs).toHaveLength(10);
    expect(plan.audiences[2]).toMatchObject({ name: 'Föreningar', channels: [{ name: 'Sociala medier' }] });
  });

  test('what people have set by hand is not undone by the same file', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const { audiences, needs, messages } = await getPlan(karin, programmeId);
    const [chief] = audiences;
    await karin.patch(`/v1/audiences/${chief?.id}`, { side: 'external', tier: 1, revision: chief?.revision });
    await karin.patch(`/v1/needs/${needs[0]?.id}`, { level: 'canDo' });
    await karin.patch(`/v1/messages/${messages[0]?.id}`, { title: 'En ny rubrik', revision: 1 });
    expect((await importText(programmeId)).body.importId).toBeNull();
    const after = await getPlan(karin, programmeId);
    expect(after.audiences[0]).toMatchObject({ side: 'external', tier: 1 });
    expect(after.needs[0]?.level).toBe('canDo');
    expect(after.messages).toHaveLength(5);
  });

  test('dates in the plan come along, and a later file changes only its own dates', async () => {
    const programmeId = await emptyProgramme();
    const { plan } = await preview(programmeId);
    const dated = structuredClone(plan);
    for (const want of dated.audiences[0].wants) want.needBy = '2027-04-01';
    await karin.post(`/v1/programmes/${programmeId}/imports`, { plan: dated });
    const { needs } = await getPlan(karin, programmeId);
    expect(needs.slice(0, 3).map(({ needBy }) => needBy)).toEqual(['2027-04-01', '2027-04-01', '2027-04-01']);
    await karin.patch(`/v1/needs/${needs[0]?.id}`, { needBy: '2027-06-01' });
    dated.audiences[0].wants[1].needBy = '2027-05-01';
    const again = await karin.post(`/v1/programmes/${programmeId}/imports`, { plan: dated });
    expect((await getPlan(karin, programmeId)).needs.slice(0, 3).map(({ needBy }) => needBy)).toEqual([
      '2027-06-01',
      '2027-05-01',
      '2027-04-01',
    ]);
    await karin.post(`/v1/imports/${again.body.importId}/undo`);
    expect((await getPlan(karin, programmeId)).needs.slice(0, 3).map(({ needBy }) => needBy)).toEqual([
      '2027-06-01',
      '2027-04-01',
      '2027-04-01',
    ]);
  });

  test('a file is read as well as pasted text', async () => {
    const programmeId = await emptyProgramme();
    const answer = await karin.upload('/v1/plan-previews', { name: 'plan.txt', bytes: text }, { programmeId });
    expect(answer.status).toBe(200);
    expect(answer.body.plan.needs).toBe(9);
    expect(answer.body.diff.needs.added).toBe(9);
  });

  test('a file that is no plan is refused in both languages, and nothing is saved', async () => {
    const picture = await karin.upload('/v1/plan-previews', { name: 'bild.png', bytes: Buffer.from('89504e470d0a1a0a00', 'hex') });
    expect(picture).toMatchObject({ status: 422, body: { code: 'unreadableFile' } });
    const prose = await karin.post('/v1/plan-previews', { text: 'Hej! Vi ses på fredag.' });
    expect(prose.body.plan.refused).toBe(true);
    const programmeId = await emptyProgramme();
    const refused = await karin.post(`/v1/programmes/${programmeId}/imports`, { plan: prose.body.plan });
    expect(refused).toMatchObject({ status: 422, body: { code: 'notAPlan' } });
    expect((await karin.post('/v1/plan-previews', {})).status).toBe(400);
  });

  test('a circle in the file is refused whole', async () => {
    const programmeId = await emptyProgramme();
    const { plan } = await preview(programmeId);
    plan.audiences[0].inheritsFrom = [{ as: 'Handläggare', audience: 'Handläggare' }];
    const answer = await karin.post(`/v1/programmes/${programmeId}/imports`, { plan });
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ field: 'plan.audiences' }] } });
    expect((await getPlan(karin, programmeId)).audiences).toEqual([]);
  });
});

describe('duplicates', () => {
  const merge = (as: string) => [{ keep: 'Tidplan för införandet', variants: ['Bakgrund till bytet av bokningssystem'], as }];

  test('merged messages become one, and stay one when the file comes again', async () => {
    const programmeId = await emptyProgramme();
    const { body } = await importText(programmeId, text, merge('merge'));
    expect(body).toMatchObject({ messages: { added: 4 }, needs: { added: 7 } });
    expect((await preview(programmeId)).diff).toMatchObject({ isEmpty: true });
    expect((await importText(programmeId)).body.importId).toBeNull();
  });

  test('a message that is there already can be merged into another, and undone', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const before = await getPlan(karin, programmeId);
    const { body } = await importText(programmeId, text, merge('merge'));
    const merged = await getPlan(karin, programmeId);
    expect(merged.messages).toHaveLength(4);
    expect(merged.needs).toHaveLength(7);
    await karin.post(`/v1/imports/${body.importId}/undo`);
    expect(essence(await getPlan(karin, programmeId))).toEqual(essence(before));
  });

  test('variants keep their wording under one core message', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId, text, merge('variant'));
    const { messages, needs } = await getPlan(karin, programmeId);
    expect(needs).toHaveLength(9);
    const core = messages.find(({ title }) => title === 'Tidplan för införandet');
    expect(messages.find(({ title }) => title.startsWith('Bakgrund'))?.coreMessageId).toBe(core?.id);
    expect((await importText(programmeId, text, merge('variant'))).body.importId).toBeNull();
  });

  test('a duplicate that is not in the plan is told', async () => {
    const programmeId = await emptyProgramme();
    const answer = await importText(programmeId, text, [{ keep: 'Tidplan för införandet', variants: ['Finns inte'] }]);
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ field: 'merges' }] } });
  });
});

describe('undoing an import', () => {
  test('the first import is taken back whole, and can be made again', async () => {
    const programmeId = await emptyProgramme();
    const before = await getPlan(karin, programmeId);
    const { body } = await importText(programmeId);
    const imported = await getPlan(karin, programmeId);
    expect(imported.undoableImport?.id).toBe(body.importId);
    expect((await karin.post(`/v1/imports/${body.importId}/undo`)).body).toEqual({ audiences: 3, messages: 5 });
    expect(essence(await getPlan(karin, programmeId))).toEqual(essence(before));
    expect((await karin.post(`/v1/imports/${body.importId}/undo`)).body.code).toBe('importNotUndoable');
    await importText(programmeId);
    expect(essence(await getPlan(karin, programmeId))).toEqual(essence(imported));
  });

  test('a second import is taken back exactly to the first', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const before = await getPlan(karin, programmeId);
    const second = text
      .replace('• Så bokar ni en lokal', '• Så bokar ni en lokal\n• Kunna betala med kort')
      .replace('Ledningsmöte, e-post', 'Veckobrev')
      .replace('Föreningar\n', 'Föreningar\n• Samma sak som en handläggare\n')
      .concat('\nLeverantörer\n• Tidplan för införandet\nFörslag på kanaler: E-post.\n');
    const { body } = await importText(programmeId, second);
    expect(body.audiences).toEqual({ added: 1, changed: 2 });
    await karin.post(`/v1/imports/${body.importId}/undo`);
    expect(essence(await getPlan(karin, programmeId))).toEqual(essence(before));
  });

  test('what somebody has done since then stays', async () => {
    const programmeId = await emptyProgramme();
    await importText(programmeId);
    const second = await importText(programmeId, text.replace('• Så bokar ni en lokal', '• Så bokar ni en lokal\n• Nya öppettider'));
    const { audiences, messages } = await getPlan(karin, programmeId);
    const club = audiences[2];
    const background = messages.find(({ title }) => title.startsWith('Bakgrund'));
    await karin.post(`/v1/programmes/${programmeId}/needs`, { audienceId: club?.id, messageId: background?.id, level: 'know' });
    await karin.post(`/v1/imports/${second.body.importId}/undo`);
    const after = await getPlan(karin, programmeId);
    expect(after.audiences[2]?.ownMessageIds).toContain(background?.id);
    expect(after.messages.map(({ title }) => title)).not.toContain('Nya öppettider');
  });

  test('imports are undone newest first, and only for a day', async () => {
    const programmeId = await emptyProgramme();
    const first = await importText(programmeId);
    const second = await importText(programmeId, text.replace('• Så bokar ni en lokal', '• Så bokar ni en sal'));
    const early = await karin.post(`/v1/imports/${first.body.importId}/undo`);
    expect(early).toMatchObject({ status: 409, body: { code: 'importNotUndoable' } });
    await app.database.pool.query(`update planning.plan_import set imported_at = now() - interval '25 hours' where id = $1`, [
      second.body.importId,
    ]);
    expect((await karin.post(`/v1/imports/${second.body.importId}/undo`)).body.code).toBe('importNotUndoable');
    expect((await getPlan(karin, programmeId)).undoableImport).not.toEqual({ id: second.body.importId });
  });
});

const folder = process.env['REFERENCE_DIR'];
const seeds = folder === undefined || !existsSync(join(folder, 'seeds')) ? undefined : join(folder, 'seeds');
const seedText = (): string => {
  const files = readdirSync(seeds ?? '').map((file) => readFileSync(join(seeds ?? '', file), 'utf8'));
  return files.find((one) => one.includes('Politiker i aktuella nämnder')) ?? '';
};

test.skipIf(seeds === undefined)('the reference plan becomes 21 groups, 50 messages and 126 needs, and again nothing', async () => {
  const programmeId = await emptyProgramme();
  const started = performance.now();
  const { body } = await importText(programmeId, seedText());
  expect(body).toMatchObject({ audiences: { added: 21 }, messages: { added: 50 }, needs: { added: 126 } });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect((await preview(programmeId, seedText())).diff.isEmpty).toBe(true);
  expect((await importText(programmeId, seedText())).body.importId).toBeNull();
  await karin.post(`/v1/imports/${body.importId}/undo`);
  expect((await getPlan(karin, programmeId)).needs).toEqual([]);
});
