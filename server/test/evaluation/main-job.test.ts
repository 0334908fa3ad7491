import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoOutbox } from '#delivery';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';

const plan = `Interna målgrupper

1.
Bibliotekarier:
- Så lånar man ut e-böcker
- När bytet sker
Kanaler: E-post och möte

Externa målgrupper
Låntagare:
- När bytet sker
Kanaler: Digital post
`;

let app: AppUnderTest;
let outbox: Awaited<ReturnType<typeof startDemoOutbox>>;
// The outbox keeps its mails in the database that the application opens after it.
const opened = Promise.withResolvers<AppUnderTest['database']>();
let olle: Client;
let programmeId = '';

type Cell = {
  needId: string;
  audienceId: string;
  state: string;
  members: number;
  handedOver: number;
  delivered: number;
  confirmed: number;
};

const matrix = async () => (await olle.get(`/v1/programmes/${programmeId}/matrix`)).body;

/** The evidence travels through the queue: asked until it has arrived. */
const until = async <T>(ask: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 150; tries++) {
    const value = await ask();
    if (isDone(value)) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  return ask();
};

beforeAll(async () => {
  const later = { transaction: async (work) => (await opened.promise).transaction(work) } as AppUnderTest['database'];
  outbox = await startDemoOutbox(later, 0);
  app = await startApp({ isOnTheWire: true, environment: { SMTP_URL: `smtp://127.0.0.1:${outbox.port}` } });
  opened.resolve(app.database);
  await app.startWorker();
  olle = await app.as('olle');
});
afterAll(async () => {
  await app.close();
  await outbox.stop();
});

const sendOut = async (audience: string, channels: string[]): Promise<string> => {
  const { audiences, cells } = await matrix();
  const { id } = audiences.find(({ name }: { name: string }) => name === audience);
  const needIds = cells.filter((cell: Cell) => cell.audienceId === id).map((cell: Cell) => cell.needId);
  const created = await olle.post(`/v1/programmes/${programmeId}/send-outs`, {
    title: `Till ${audience}`,
    needIds,
    channels,
    subject: 'Nytt bibliotekssystem 1 mars',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hej ((namn))! Bytet sker 1 mars.' }] }] },
  });
  expect(created.status).toBe(201);
  return created.body.id;
};

const release = async (sendOutId: string) => {
  const { body } = await olle.get(`/v1/send-outs/${sendOutId}`);
  return olle.post(`/v1/send-outs/${sendOutId}/release`, {
    revision: body.revision,
    expectedRecipients: body.reach.reachable ?? body.reach.total,
  });
};

const cellsOf = async (audience: string): Promise<Cell[]> => {
  const { audiences, cells } = await matrix();
  const { id } = audiences.find(({ name }: { name: string }) => name === audience);
  return cells.filter((cell: Cell) => cell.audienceId === id);
};

describe('the main job, from a pasted plan to a proved cell', () => {
  test('a pasted plan becomes required cells', async () => {
    programmeId = (await olle.post('/v1/programmes', { name: 'Nytt bibliotekssystem' })).body.id;
    const preview = await olle.post('/v1/plan-previews', { text: plan, programmeId });
    expect(preview.body.plan.needs).toBe(3);
    expect((await matrix()).cells).toHaveLength(0);
    const imported = await olle.post(`/v1/programmes/${programmeId}/imports`, {
      plan: preview.body.plan,
      merges: [],
      sourceName: 'Inklistrat',
    });
    expect(imported.body).toMatchObject({ audiences: { added: 2 }, messages: { added: 2 }, needs: { added: 3 } });
    const { cells, counts, gaps } = await matrix();
    expect(cells.map(({ state }: Cell) => state)).toEqual(['required', 'required', 'required']);
    expect(counts).toEqual({ needs: 3, planned: 0, delivered: 0, confirmed: 0, late: 0 });
    expect(gaps).toHaveLength(3);
  });

  test('an e-mail to an audience plans its cells, delivers them, and the readers’ own answer confirms them', async () => {
    const { audiences } = await matrix();
    const librarians = audiences.find(({ name }: { name: string }) => name === 'Bibliotekarier').id;
    for (const name of ['Bo', 'Eva'])
      await olle.post(`/v1/audiences/${librarians}/members`, { name, email: `${name.toLowerCase()}@granvik.example` });
    const sendOutId = await sendOut('Bibliotekarier', ['email']);
    await until(
      () => cellsOf('Bibliotekarier'),
      (cells) => cells.every(({ state }) => state === 'planned'),
    );
    expect((await cellsOf('Bibliotekarier')).map(({ state }) => state)).toEqual(['planned', 'planned']);
    expect((await release(sendOutId)).body.recipients).toBe(2);
    const delivered = await until(
      () => cellsOf('Bibliotekarier'),
      (cells) => cells.every(({ handedOver }) => handedOver === 2),
    );
    expect(delivered[0]).toMatchObject({ state: 'delivered', members: 2, handedOver: 2, delivered: 0, confirmed: 0 });
    for (const name of ['bo', 'eva']) {
      const { body } = await app.visitor.get(`/v1/demo/mails?to=${name}@granvik.example`);
      const link = /\/kvittens\/[\w.~-]+/.exec(body.items[0].text)?.[0] ?? '';
      // A mail scanner opens every link; that confirms nothing.
      expect((await app.visitor.get(link)).status).toBe(200);
      expect((await app.visitor.post(link)).status).toBeLessThan(400);
      await app.visitor.post(link);
    }
    const confirmed = await until(
      () => cellsOf('Bibliotekarier'),
      (cells) => cells.every(({ state }) => state === 'confirmed'),
    );
    // "Så lånar man ut" asks for being able to do, and having read proves know of: only the cell at that level is confirmed.
    const levels = (await matrix()).cells.filter((cell: Cell) => cell.audienceId === librarians);
    for (const cell of levels) expect(cell.state).toBe(cell.level === 'know' ? 'confirmed' : 'delivered');
    expect(confirmed.some(({ state }) => state === 'confirmed')).toBe(true);
  });

  test('a letter in a citizen’s mailbox is delivered when it is stored, and confirmed when she opens it', async () => {
    const { audiences } = await matrix();
    const borrowers = audiences.find(({ name }: { name: string }) => name === 'Låntagare').id;
    const astrid = await app.as('astrid');
    const { agreementText } = (await astrid.get('/v1/mailbox-application?kind=person')).body;
    const mailboxId = (await astrid.post('/v1/mailboxes', { kind: 'person', agreementText })).body.id;
    const added = await olle.post(`/v1/audiences/${borrowers}/members`, { name: 'Astrid Nyström', personalNumber: '19270517-8354' });
    expect(added.status).toBe(200);
    expect((await release(await sendOut('Låntagare', ['digitalPost']))).status).toBe(200);
    const stored = await until(
      () => cellsOf('Låntagare'),
      ([cell]) => cell?.delivered === 1,
    );
    expect(stored[0]).toMatchObject({ state: 'delivered', delivered: 1, confirmed: 0 });
    const { body } = await astrid.get(`/v1/mailboxes/${mailboxId}/letters`);
    expect(body.items[0]).toMatchObject({ senderName: 'Granviks kommun', subject: 'Nytt bibliotekssystem 1 mars', isRead: false });
    expect((await cellsOf('Låntagare'))[0]?.state).toBe('delivered');
    await astrid.post(`/v1/letters/${body.items[0].id}/read`);
    const read = await until(
      () => cellsOf('Låntagare'),
      ([cell]) => cell?.state === 'confirmed',
    );
    expect(read[0]).toMatchObject({ state: 'confirmed', confirmed: 1 });
    const { body: evidence } = await olle.get(`/v1/needs/${read[0]?.needId}/evidence`);
    expect(evidence.evidence.items[0]).toMatchObject({ kind: 'read', level: 'know' });
    expect(evidence.activities[0]).toMatchObject({ isCurrent: true, confirmed: 1 });
  });

  test('new words for a message make what was delivered outdated until it is sent again', async () => {
    const { messages } = await matrix();
    const message = messages.find(({ title }: { title: string }) => title === 'När bytet sker');
    const { body } = await olle.get(`/v1/messages/${message.id}`);
    await olle.patch(`/v1/messages/${message.id}`, { title: 'När bytet sker: 1 april', revision: body.revision });
    const cells = await until(
      () => cellsOf('Låntagare'),
      ([cell]) => cell?.state !== 'confirmed',
    );
    expect(cells[0]).toMatchObject({ delivered: 0, confirmed: 0, isOutdated: true });
    const { gaps } = await matrix();
    expect(gaps.some(({ reason }: { reason: string }) => reason === 'outdated')).toBe(true);
  });

  test('coverage over time, per tier and audience, and as CSV', async () => {
    const { body } = await olle.get(`/v1/programmes/${programmeId}/coverage`);
    expect(body.days.at(-1)).toMatchObject({ needs: 3 });
    expect(body.byAudience.map(({ name }: { name: string }) => name)).toEqual(['Bibliotekarier', 'Låntagare']);
    const csv = await olle.get(`/v1/programmes/${programmeId}/coverage.csv`);
    expect(csv.text.split('\r\n')[0]).toContain('Målgrupp;Nivå;Budskap');
    const activities = await olle.get(`/v1/programmes/${programmeId}/activities`);
    const sent = activities.body.items.find(({ title }: { title: string }) => title === 'Till Bibliotekarier');
    const reach = await olle.get(`/v1/activities/${sent.id}/reach.csv`);
    expect(reach.text).toContain('Bibliotekarier;När bytet sker');
    expect((await olle.get(`/v1/activities/${sent.id}/reach`)).body.total).toMatchObject({ handedOver: 2, receipts: 2 });
    const today = await olle.get('/v1/today');
    expect(today.body.outgoing).toHaveLength(2);
    expect(today.body.programmes[0].counts.needs).toBe(3);
  });

  test('the agreed day decides whether a need is planned in time, and the tables count as the total does', async () => {
    const untilPlanned = async (planned: number) => {
      for (let tries = 0; tries < 150; tries++) {
        if ((await olle.get(`/v1/programmes/${programmeId}/coverage`)).body.now.planned === planned) return;
        await new Promise((done) => setTimeout(done, 100));
      }
    };
    const now = async () => (await olle.get(`/v1/programmes/${programmeId}/coverage`)).body;
    const { body: message } = await olle.post(`/v1/programmes/${programmeId}/messages`, { title: 'Nya öppettider' });
    const [audience] = (await matrix()).audiences;
    const { body: need } = await olle.post(`/v1/programmes/${programmeId}/needs`, {
      audienceId: audience.id,
      messageId: message.id,
      level: 'know',
    });
    await olle.patch(`/v1/needs/${need.id}`, { needBy: '2099-05-10' });
    const before = (await now()).now.planned;
    const activity = await olle.post(`/v1/programmes/${programmeId}/activities`, {
      title: 'Frukostmöte',
      type: 'meeting',
      plannedDate: '2099-05-01',
      needIds: [need.id],
    });
    await untilPlanned(before + 1);
    expect((await now()).now.planned).toBe(before + 1);
    await olle.patch(`/v1/activities/${activity.body.id}`, { confirmedDate: '2099-05-20', revision: activity.body.revision });
    await untilPlanned(before);
    const { now: total, byTier, byAudience } = await now();
    const sum = (rows: { planned: number }[]) => rows.reduce((all, { planned }) => all + planned, 0);
    expect([total.planned, sum(byTier), sum(byAudience)]).toEqual([before, before, before]);
    const gap = (await matrix()).gaps.find(({ needId }: { needId: string }) => needId === need.id);
    expect(gap.reason).toBe('plannedLate');
  });

  test('another organisation sees nothing of it', async () => {
    const karin = await app.as('karin');
    const [cell] = await cellsOf('Låntagare');
    for (const path of [
      `/v1/programmes/${programmeId}/matrix`,
      `/v1/programmes/${programmeId}/coverage`,
      `/v1/needs/${cell?.needId}/evidence`,
      `/v1/network/coverage?programmeId=${programmeId}`,
    ])
      expect((await karin.get(path)).status, path).toBe(404);
  });
});
