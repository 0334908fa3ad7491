import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from './another-network.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;
let groupId: string;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  groupId = (await maria.post('/v1/network/groups', { name: 'Nya bilder', purpose: 'Bilder som alla kan använda' })).body.id;
  const seat = (key: string, organisationId: string) => ({ personId: app.personId(key), organisationId });
  const members = [seat('maria', app.organisations.lansmyndigheten), seat('karin', app.organisations.storsjo)];
  await maria.put(`/v1/network/groups/${groupId}/members`, { members });
});
afterAll(() => app.close());

const at = () => `/v1/network/groups/${groupId}`;

describe('a group’s own plan', () => {
  let taskId: string;

  test('a group across authorities has tasks with days, somebody who answers for each, and a status', async () => {
    const task = { title: 'Välj fotograf', dueOn: '2031-02-01', responsiblePersonId: app.personId('karin') };
    const added = await karin.post(`${at()}/tasks`, task);
    expect(added.status).toBe(201);
    taskId = added.body.id;
    await maria.post(`${at()}/tasks`, { title: 'Samla önskemål', startsOn: '2020-01-01', dueOn: '2020-02-01' });
    const { body } = await olle.get(at());
    expect(body.tasks.map(({ title }: { title: string }) => title)).toEqual(['Samla önskemål', 'Välj fotograf']);
    expect(body.tasks[1].responsible).toMatchObject({ name: 'Karin Lindqvist', organisation: { name: 'Storsjö kommun' } });
    expect(body.progress).toEqual({ tasks: 2, done: 0, late: 1 });
    const done = { ...task, status: 'done', revision: 1 };
    expect((await karin.put(`/v1/network/group-tasks/${taskId}`, done)).body.revision).toBe(2);
    expect((await karin.put(`/v1/network/group-tasks/${taskId}`, done)).body.code).toBe('editConflict');
    expect((await olle.get(at())).body.progress).toEqual({ tasks: 2, done: 1, late: 1 });
  });

  test('only those who take part change it, and only they can answer for a task', async () => {
    expect((await olle.post(`${at()}/tasks`, { title: 'Något' })).body.code).toBe('notYourGroup');
    const foreign = await karin.post(`${at()}/tasks`, { title: 'Något', responsiblePersonId: app.personId('olle') });
    expect(foreign.body.fields[0].field).toBe('responsiblePersonId');
    const backwards = await karin.post(`${at()}/tasks`, { title: 'Något', startsOn: '2031-02-02', dueOn: '2031-02-01' });
    expect(backwards.status).toBe(400);
    const stranger = await makeAnotherNetwork(app);
    for (const [method, url] of [
      ['GET', at()],
      ['POST', `${at()}/tasks`],
      ['POST', `/v1/network/group-tasks/${taskId}/remove`],
    ] as const)
      expect((await stranger(method, url, { title: 'Något' })).status).toBe(404);
  });

  test('a task taken away comes back', async () => {
    await karin.post(`/v1/network/group-tasks/${taskId}/remove`);
    expect((await karin.get(at())).body.tasks).toHaveLength(1);
    await karin.post(`/v1/network/group-tasks/${taskId}/restore`);
    expect((await karin.get(at())).body.tasks).toHaveLength(2);
  });

  test('becomes a project with days and the editor-in-chief as leader', async () => {
    const project = { kind: 'project', leaderPersonId: app.personId('maria'), startsOn: '2031-01-07', endsOn: '2031-06-30' };
    expect((await maria.put(`${at()}/project`, project)).status).toBe(200);
    expect((await karin.get(at())).body).toMatchObject({ kind: 'project', leader: { name: 'Maria Sund' }, endsOn: '2031-06-30' });
    expect((await maria.put(`${at()}/project`, { ...project, leaderPersonId: app.personId('olle') })).status).toBe(400);
  });

  test('is in the members’ calendars by a secret address, until a new one is made', async () => {
    expect((await olle.post(`${at()}/feed`)).body.code).toBe('notYourGroup');
    const path = new URL((await karin.post(`${at()}/feed`)).body.url).pathname;
    const calendar = await app.visitor.get(path);
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.text.replaceAll('\r\n ', '')).toMatch(/SUMMARY:Välj fotograf[\s\S]*/);
    expect(calendar.text).toContain(`UID:${taskId}@`);
    await karin.post(`${at()}/feed`);
    expect((await app.visitor.get(path)).status).toBe(404);
  });
});
