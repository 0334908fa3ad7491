import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { declareQueues, openJobs } from '../../src/platform/jobs/jobs.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';

let app: AppUnderTest;
let sink: MailSink;
let boss: PgBoss;
let karin: Client;

beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  boss = await openJobs(app.databaseUrl, createLogger('silent'));
  karin = await app.as('karin');
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await app.close();
  await sink.stop();
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** As the release left it in which sign-ups were planning's. */
const asBefore = async (signUpId: string): Promise<void> => {
  for (const old of ['planning.mail-sign-up', 'planning.forget-sign-ups']) await boss.createQueue(old);
  await boss.schedule('planning.forget-sign-ups', '29 3 * * *');
  await boss.deleteAllJobs('participation.mail-sign-up');
  await boss.send('planning.mail-sign-up', { signUpId });
};

test('a confirmation that waited when its queue got another name still goes out, and the old timetable ends', async () => {
  const plan = await makeSmallPlan(karin, 'Ny bokningstjänst');
  const { needs } = await getPlan(karin, plan.programmeId);
  const needIds = needs.flatMap(({ id, audienceId }) => (audienceId === plan.staff ? [id] : []));
  const activity = { title: 'Träff', type: 'meeting', plannedDate: '2031-03-05', needIds };
  const { id } = (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, activity)).body;
  const sheet = { isOpen: true, place: '', information: '', seats: null, lastDay: null, notes: '', areNotesPublic: false };
  const kept = `/v1/activities/${id}/sign-ups`;
  await karin.put(kept, { ...sheet, revision: 0 });
  await app.visitor.post(new URL((await karin.get(kept)).body.url).pathname, 'name=Dan+Testsson&email=dan%40forening.example', form);
  const people = async () => (await karin.get(kept)).body.people;
  await asBefore((await people())[0].id);

  await declareQueues(
    boss,
    [],
    app.modules.flatMap(({ jobs }) => jobs),
  );
  expect((await boss.getSchedules()).map(({ name }) => name).filter((name) => name.endsWith('forget-sign-ups'))).toEqual([
    'participation.forget-sign-ups',
  ]);
  await app.startWorker();
  await waitFor(people, ([one]) => one.confirmation === 'handedOver');
  expect(sink.mails.map(({ to }) => to)).toEqual(['dan@forening.example']);
});
