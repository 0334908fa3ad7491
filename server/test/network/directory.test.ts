import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from './another-network.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  await app.startWorker();
});
afterAll(() => app.close());

type Listed = { name: string; communicator: { name: string; email: string; phone: string } | null };
const communicatorOf = async (client: Client, name: string) => {
  const { body } = await client.get('/v1/network');
  return (body.organisations as Listed[]).find((one) => one.name === name)?.communicator;
};

describe('the network’s directory', () => {
  test('shows every organisation of the shared service, and says where no communicator is appointed', async () => {
    const before = await olle.get('/v1/network');
    expect(before.body).toMatchObject({ serviceName: 'Bokning och bidrag', vacancies: 3, editor: null, isEditor: false });
    expect(before.body.organisations.map(({ name }: Listed) => name)).toEqual(['Granviks kommun', 'Länsmyndigheten', 'Storsjö kommun']);
    const appointed = await karin.post('/v1/network/appointments', {
      duty: 'communicator',
      personId: app.personId('ahmed'),
      phone: '070-123 45 67',
    });
    expect(appointed.status).toBe(201);
    expect(await communicatorOf(olle, 'Storsjö kommun')).toMatchObject({
      name: 'Ahmed Rashid',
      email: 'ahmed.rashid@storsjo.example',
      phone: '070-123 45 67',
    });
    expect(await communicatorOf(karin, 'Granviks kommun')).toBeNull();
    expect((await maria.get('/v1/network')).body.vacancies).toBe(2);
  });

  test('the editor-in-chief and her deputy are named people at the host, who have that role', async () => {
    const editor = { duty: 'editor', personId: app.personId('maria') };
    expect((await karin.post('/v1/network/appointments', { ...editor, personId: app.personId('karin') })).status).toBe(400);
    expect((await maria.post('/v1/network/appointments', editor)).status).toBe(201);
    const { body } = await karin.get('/v1/network');
    expect(body.editor).toMatchObject({ name: 'Maria Sund', organisation: { name: 'Länsmyndigheten' } });
    expect(body.deputyEditor).toBeNull();
  });

  test('only whoever manages an organisation appoints, and only people of the own organisation', async () => {
    const ahmed = await app.as('ahmed');
    expect((await ahmed.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('ahmed') })).status).toBe(403);
    const { body, status } = await olle.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('karin') });
    expect(status).toBe(400);
    expect(body.fields[0]).toMatchObject({ field: 'personId' });
  });

  test('several people of an organisation sit in the reference group, and each of them once', async () => {
    for (const personId of [app.personId('karin'), app.personId('ahmed'), app.personId('ahmed')])
      expect((await karin.post('/v1/network/appointments', { duty: 'referenceGroup', personId })).status).toBe(201);
    await olle.post('/v1/network/appointments', { duty: 'steeringGroup', personId: app.personId('olle') });
    const { body } = await olle.get('/v1/network');
    expect(body.referenceGroup.map(({ name }: { name: string }) => name)).toEqual(['Karin Lindqvist', 'Ahmed Rashid']);
    expect(body.steeringGroup).toHaveLength(1);
  });

  test('a communicator who leaves becomes a vacancy, and her open contributions are shown without an owner', async () => {
    const ahmed = await app.as('ahmed');
    const sent = await ahmed.post('/v1/network/contributions', { title: 'Ny sporthall', text: 'Hallen öppnar i mars.' });
    expect(sent.status).toBe(201);
    expect((await karin.get('/v1/network/contributions')).body.items[0].ownerName).toBe('Ahmed Rashid');
    expect((await karin.delete(`/v1/people/${app.personId('ahmed')}`)).status).toBe(200);
    await expect.poll(() => communicatorOf(karin, 'Storsjö kommun'), { timeout: 10_000 }).toBeNull();
    const { body } = await karin.get('/v1/network/contributions');
    expect(body.items[0]).toMatchObject({ id: sent.body.id, status: 'sent', ownerName: null });
    await karin.post(`/v1/network/contributions/${sent.body.id}/take-over`);
    expect((await karin.get('/v1/network/contributions')).body.items[0].ownerName).toBe('Karin Lindqvist');
    const history = (await olle.get('/v1/network/appointments')).body.items;
    expect(history.find(({ duty }: { duty: string }) => duty === 'communicator')).toMatchObject({
      personName: 'Ahmed Rashid',
      endedBecause: 'left',
    });
  });

  test('a working group is formed across organisations; those in it write its note, and a second save is told', async () => {
    const { groupId } = { groupId: (await karin.post('/v1/network/groups', { name: 'Bilder', purpose: 'Gemensamma bilder' })).body.id };
    expect((await olle.patch(`/v1/network/groups/${groupId}`, { revision: 1, note: 'Hej' })).status).toBe(403);
    const members = [
      { organisationId: app.organisations.storsjo, personId: app.personId('karin') },
      { organisationId: app.organisations.granvik, personId: app.personId('olle') },
    ];
    expect((await karin.put(`/v1/network/groups/${groupId}/members`, { members })).status).toBe(200);
    expect((await olle.patch(`/v1/network/groups/${groupId}`, { revision: 1, note: 'Vi börjar med kartan.' })).status).toBe(200);
    const second = await karin.patch(`/v1/network/groups/${groupId}`, { revision: 1, note: 'Vi börjar med fotona.' });
    expect(second.status).toBe(409);
    expect(second.body.theirs.note).toBe('Vi börjar med kartan.');
    await karin.post(`/v1/network/groups/${groupId}/end`);
    await karin.post(`/v1/network/groups/${groupId}/resume`);
    const { body } = await maria.get('/v1/network');
    expect(body.groups[0]).toMatchObject({ name: 'Bilder', endedAt: null, members: [{}, {}] });
    const stranger = [{ organisationId: app.organisations.segel, personId: app.personId('astrid') }];
    expect((await karin.put(`/v1/network/groups/${groupId}/members`, { members: stranger })).status).toBe(400);
  });

  test('another network sees nothing of it, and an organisation without one is told so', async () => {
    const ask = await makeAnotherNetwork(app);
    const theirs = await ask('GET', '/v1/network');
    expect(theirs.status).toBe(200);
    for (const name of ['Storsjö', 'Karin', 'Bilder', 'Maria']) expect(theirs.text).not.toContain(name);
    expect((await ask('GET', '/v1/network/inbox')).text).not.toContain('Ny sporthall');
    const [group] = (await karin.get('/v1/network')).body.groups;
    expect((await ask('PATCH', `/v1/network/groups/${group.id}`, { revision: 2, note: 'x' })).status).toBe(404);
    const [contribution] = (await karin.get('/v1/network/contributions')).body.items;
    expect((await ask('GET', `/v1/network/contributions/${contribution.id}`)).status).toBe(404);
    expect((await ask('POST', `/v1/network/contributions/${contribution.id}/take`)).status).toBe(404);
  });
});
