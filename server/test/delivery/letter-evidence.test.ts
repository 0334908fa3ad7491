import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKey } from '../key-client.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';
import { createPostOffice, letter, numbers, startJobs } from './letter-office.ts';

let under: DeliveryUnderTest;
let plan: SmallPlan;
let activityId: string;
let needId: string;

beforeAll(async () => {
  under = await startDelivery();
  plan = await makeSmallPlan(under.client);
  needId = (await getPlan(under.client, plan.programmeId)).needs.find((need) => need.audienceId === plan.managers)?.id ?? '';
  const planned = await under.client.post(`/v1/programmes/${plan.programmeId}/activities`, {
    title: 'Beslutsbrev',
    channel: 'digitalPost',
    plannedDate: '2030-01-31',
    needIds: [needId],
  });
  activityId = planned.body.id;
  await under.client.post(`/v1/audiences/${plan.managers}/members`, { name: 'Bo Testsson', personalNumber: numbers.bo });
  await under.worker([createPostOffice().channel]);
  await startJobs(under.app);
});
afterAll(() => under.close());

const evidence = () => under.client.get(`/v1/needs/${needId}/evidence`);

describe('a letter that answers for an activity', () => {
  test('sent with a trial key changes nothing in the plan', async () => {
    const { client } = await makeKey(under.app, under.client, { kind: 'test' });
    const sent = await client.post('/v1/letters', letter({ reference: 'prov', answersFor: { activityId } }));
    expect(sent.status).toBe(202);
    expect((await evidence()).body.activities).toMatchObject([{ state: 'planned', delivered: 0 }]);
  });

  test('makes the cell delivered and is evidence for the member who got it, and for nobody else', async () => {
    const { client } = await makeKey(under.app, under.client);
    const toMember = letter({ reference: 'bo', answersFor: { activityId } });
    const toStranger = letter({ reference: 'annan', recipient: { organisationNumber: numbers.company }, answersFor: { activityId } });
    const sent = await client.post('/v1/letters/bulk', { letters: [toMember, toStranger] });
    expect(sent.status).toBe(202);
    const { body } = await under.until(evidence, (answer) => answer.body.counts.delivered > 0 && answer.body.state === 'delivered');
    expect(body).toMatchObject({ state: 'delivered', counts: { members: 1, delivered: 1, confirmed: 0 } });
    expect(body.activities).toMatchObject([{ id: activityId, state: 'done', delivered: 1 }]);
    expect(body.evidence.items).toMatchObject([{ kind: 'delivered', label: 'Beslutsbrev' }]);
    const reach = await under.client.get(`/v1/activities/${activityId}/reach`);
    expect(reach.body.total).toMatchObject({ delivered: 1 });
  });

  test('of another organisation, or of none, is not taken', async () => {
    const { client } = await makeKey(under.app, await under.app.as('olle'));
    const sent = await client.post('/v1/letters', letter({ answersFor: { activityId } }));
    expect(sent.body).toMatchObject({ code: 'lettersNotAccepted', fields: [{ field: 'answersFor.activityId' }] });
  });
});
