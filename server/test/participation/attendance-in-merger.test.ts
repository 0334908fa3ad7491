import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;

/** No worker runs: each listener is called as the worker would, in the order that the test wants. */
const hear = (name: string, event: object): Promise<void> =>
  app.database.transaction(async (tx) => {
    const listener = app.modules.flatMap(({ listeners }) => listeners).find((one) => one.name === name);
    if (listener === undefined) throw new Error(`nobody is called ${name}`);
    await listener.handle(tx, event as never);
  });

type Meeting = { activityId: string; needId: string; recipientId: string; checkId: string };

/** Eva was at Olle's meeting, and has passed his questions: both prove that she understands. */
const prove = async (plan: SmallPlan): Promise<Meeting> => {
  const { needs } = await getPlan(olle, plan.programmeId);
  const needId = needs.find(({ audienceId, messageId }) => audienceId === plan.managers && messageId === plan.schedule)?.id ?? '';
  await olle.post(`/v1/audiences/${plan.managers}/members`, { name: 'Eva Ek', email: `eva@${plan.programmeId}.example` });
  const { recipientId } = (await olle.get(`/v1/audiences/${plan.managers}/members`)).body.items[0];
  const meeting = { title: 'Möte om tidplanen', type: 'meeting', needIds: [needId], plannedDate: '2026-01-15' };
  const { id: activityId } = (await olle.post(`/v1/programmes/${plan.programmeId}/activities`, meeting)).body;
  expect((await olle.put(`/v1/activities/${activityId}/attendance`, { recipientIds: [recipientId], headCount: 1 })).status).toBe(200);
  const questions = ['Vad?', 'När?', 'Var?'].map((text) => ({ text, options: ['Ja', 'Nej'], right: 0 }));
  expect((await olle.put(`/v1/messages/${plan.schedule}/check`, { questions, passMark: 1 })).status).toBe(200);
  const { rows } = await app.database.pool.query(
    `-- by hand, since the link that asks her comes with a send-out
     insert into participation.check_result (id, check_id, organisation_id, recipient_id, message_version, answers_sealed, right_answers, level)
     select gen_random_uuid(), id, organisation_id, $2, 1, '', 3, 'understand' from participation.message_check where message_id = $1 returning check_id`,
    [plan.schedule, recipientId],
  );
  return { activityId, needId, recipientId, checkId: rows[0].check_id };
};

const evidenceOf = async (needId: string): Promise<string[]> => {
  const { rows } = await app.database.pool.query('select source_kind from evaluation.evidence where need_id = $1', [needId]);
  return rows.map(({ source_kind: kind }) => kind).toSorted();
};

/** What was told before a step is heard after it, as the queue may have it. */
const hearLate = async ({ activityId, checkId, recipientId }: Meeting): Promise<void> => {
  const organisationId = app.organisations.granvik;
  await hear('evaluation.note-attendance', { organisationId, activityId });
  await hear('evaluation.note-check', { organisationId, checkId, recipientId });
};

const seenBy = async (client: Client, { activityId }: Meeting) => {
  const { status, body } = await client.get(`/v1/activities/${activityId}/attendance`);
  return status === 200 ? body.attendance?.recipientIds : status;
};

beforeAll(async () => {
  app = await startApp();
  [karin, olle, maria] = [await app.as('karin'), await app.as('olle'), await app.as('maria')];
});
afterAll(() => app.close());

describe('a merger that is cut off between attendance and its activity', { timeout: 60_000 }, () => {
  const steps = ['participation', 'delivery', 'planning'];
  test('after every step one of the two sees who came, the other finds nothing, and what it proved is kept', async () => {
    const { granvik: fromId, storsjo: toId } = app.organisations;
    const meeting = await prove(await makeSmallPlan(olle, 'Biblioteket'));
    await hearLate(meeting);
    const both = ['attendance', 'check'];
    expect(await evidenceOf(meeting.needId)).toEqual(both);
    const { id: mergeId } = (await maria.post('/v1/organisation-merges', { fromId, toId, takesEffectOn: calendarDateOf(new Date()) })).body;
    for (const context of steps) {
      await hear(`${context}.follow-merger`, { mergeId });
      await hearLate(meeting);
      const isPlanMoved = context === 'planning';
      expect([await seenBy(olle, meeting), await seenBy(karin, meeting)], context).toEqual(
        isPlanMoved ? [404, [meeting.recipientId]] : [[meeting.recipientId], 404],
      );
      expect(await evidenceOf(meeting.needId), context).toEqual(both);
    }
    const left = app.modules.flatMap(({ listeners }) => listeners).filter(({ name }) => name.endsWith('.follow-merger'));
    for (const { name } of left) await hear(name, { mergeId });
    expect((await maria.get(`/v1/organisation-merges/${mergeId}`)).body.state).toBe('merged');
    await hearLate(meeting);
    expect(await evidenceOf(meeting.needId)).toEqual(both);
    expect(await seenBy(karin, meeting)).toEqual([meeting.recipientId]);
  });
});
