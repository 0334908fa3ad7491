import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;

beforeAll(async () => {
  app = await startApp();
  [karin, maria, olle] = await Promise.all([app.as('karin'), app.as('maria'), app.as('olle')]);
}, 60_000);
afterAll(() => app.close());

const safe = {
  statement: 'Det är tryggt',
  supporting: ['Bara du öppnar din post.', 'Du legitimerar dig.', 'Inget brev försvinner på vägen.'],
  benefit: 'Du vet att det som är ditt stannar hos dig.',
  proof: '',
};

const listed = async (client: Client, id: string) =>
  (await client.get('/v1/main-messages')).body.items.find((item: { id: string }) => item.id === id);

describe('main messages', () => {
  let id: string;

  test('the editor proposes, the organisations agree, and the day is written down with who', async () => {
    ({ id } = (await maria.post('/v1/main-messages', safe)).body);
    expect((await listed(karin, id)).currentVersion).toBeNull();
    expect((await karin.post(`/v1/main-messages/${id}/agreement`, { version: 1, agrees: true })).status).toBe(200);
    const { revision } = await listed(maria, id);
    expect((await maria.post(`/v1/main-messages/${id}/adoption`, { version: 1, revision, agreedOn: '2026-03-01' })).status).toBe(200);
    const inForce = await listed(olle, id);
    expect(inForce).toMatchObject({ currentVersion: 1, isOwn: false, host: { name: 'Länsmyndigheten' } });
    expect(inForce.versions[0]).toMatchObject({ ...safe, agreedOn: '2026-03-01', hasAgreed: false });
    expect(inForce.versions[0].agreedBy.map(({ name }: { name: string }) => name)).toEqual(['Länsmyndigheten', 'Storsjö kommun']);
  });

  test('a change needs a new agreement: what is in force stays until then, and every wording is kept', async () => {
    const before = await listed(maria, id);
    const changed = { ...safe, supporting: [...safe.supporting, 'Du ser vem som har skrivit.'] };
    const { body } = await maria.post(`/v1/main-messages/${id}/versions`, { ...changed, revision: before.revision });
    expect(body.version).toBe(2);
    const proposed = await listed(karin, id);
    expect(proposed).toMatchObject({ currentVersion: 1 });
    expect(
      proposed.versions.map(({ agreedOn, hasAgreed }: { agreedOn: string | null; hasAgreed: boolean }) => [agreedOn, hasAgreed]),
    ).toEqual([
      [null, false],
      ['2026-03-01', true],
    ]);
    await karin.post(`/v1/main-messages/${id}/agreement`, { version: 2, agrees: true });
    await maria.post(`/v1/main-messages/${id}/adoption`, { version: 2, revision: body.revision, agreedOn: '2026-09-01' });
    expect((await listed(karin, id)).versions[1]).toMatchObject({ version: 1, supporting: safe.supporting });
    const stale = await maria.post(`/v1/main-messages/${id}/versions`, { ...safe, revision: before.revision });
    expect(stale).toMatchObject({ status: 409, body: { code: 'editConflict' } });
  });

  test('a proposal that is rewritten asks those who had agreed again', async () => {
    const { body } = await maria.post('/v1/main-messages', { ...safe, statement: 'Det är enkelt' });
    await karin.post(`/v1/main-messages/${body.id}/agreement`, { version: 1, agrees: true });
    await maria.post(`/v1/main-messages/${body.id}/versions`, { ...safe, statement: 'Det är lätt', revision: 1 });
    const again = await listed(karin, body.id);
    expect(again.versions).toHaveLength(1);
    expect(again.versions[0]).toMatchObject({ statement: 'Det är lätt', hasAgreed: false });
  });

  test('only the editor at the host writes them; members read and agree', async () => {
    expect((await karin.post('/v1/main-messages', safe)).status).toBe(403);
    const { revision } = await listed(karin, id);
    expect((await karin.post(`/v1/main-messages/${id}/versions`, { ...safe, revision })).status).toBe(403);
    expect((await karin.post(`/v1/main-messages/${id}/retire`)).status).toBe(403);
  });
});

describe('concrete messages', () => {
  const concrete = async (client: Client) => (await client.get('/v1/concrete-messages')).body;
  let programmeId: string;
  let messageId: string;
  let mainId: string;

  test('orphans and messages that state no benefit are counted, and hanging one under a main message mends both', async () => {
    ({ programmeId } = await makeSmallPlan(karin));
    messageId = (await karin.post(`/v1/programmes/${programmeId}/messages`, { title: 'Så bokar du en hall' })).body.id;
    const before = await concrete(karin);
    expect(before.orphans).toBe(before.items.length);
    expect(before.withoutBenefit).toBe(before.items.length);
    mainId = (await maria.post('/v1/main-messages', { ...safe, statement: 'Det sparar tid' })).body.id;
    await maria.post(`/v1/main-messages/${mainId}/adoption`, { version: 1, revision: 1, agreedOn: '2026-03-01' });
    const hung = await karin.put(`/v1/concrete-messages/${messageId}`, { mainMessageId: mainId, benefit: 'Du kommer in på en gång.' });
    expect(hung.status).toBe(200);
    const after = await concrete(karin);
    expect([before.orphans - after.orphans, before.withoutBenefit - after.withoutBenefit]).toEqual([1, 1]);
  });

  test('when the main message gets another wording, what hangs under it is the old version until somebody has looked', async () => {
    const { revision } = await listed(maria, mainId);
    const next = await maria.post(`/v1/main-messages/${mainId}/versions`, { ...safe, statement: 'Det går fort', revision });
    await maria.post(`/v1/main-messages/${mainId}/adoption`, { version: 2, revision: next.body.revision, agreedOn: '2026-10-01' });
    const mine = async () => (await concrete(karin)).items.find((item: { messageId: string }) => item.messageId === messageId);
    expect(await mine()).toMatchObject({ isOutdated: true, isOrphan: false });
    await karin.put(`/v1/concrete-messages/${messageId}`, { mainMessageId: mainId, benefit: 'Du kommer in på en gång.' });
    expect(await mine()).toMatchObject({ isOutdated: false });
  });

  test('a main message taken out of use leaves orphans, and gets them back', async () => {
    const orphans = (await concrete(karin)).orphans;
    await maria.post(`/v1/main-messages/${mainId}/retire`);
    expect((await concrete(karin)).orphans).toBe(orphans + 1);
    await maria.post(`/v1/main-messages/${mainId}/restore`);
    expect((await concrete(karin)).orphans).toBe(orphans);
  });

  test('another organisation’s message cannot be hung', async () => {
    expect((await olle.put(`/v1/concrete-messages/${messageId}`, { mainMessageId: null, benefit: '' })).status).toBe(404);
    expect((await concrete(olle)).items.map((item: { messageId: string }) => item.messageId)).not.toContain(messageId);
  });
});

describe('organisations of another service', () => {
  test('neither see our main messages nor agree to them', async () => {
    const { id } = (await maria.post('/v1/main-messages', safe)).body;
    const ask = await makeAnotherNetwork(app);
    expect((await ask('GET', '/v1/main-messages')).text).not.toContain(id);
    expect((await ask('POST', `/v1/main-messages/${id}/agreement`, { version: 1, agrees: true })).status).toBe(404);
    const adoption = { version: 1, revision: 1, agreedOn: '2026-03-01' };
    expect((await ask('POST', `/v1/main-messages/${id}/adoption`, adoption)).status).toBe(404);
  });
});
