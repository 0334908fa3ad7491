import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailboxService, type NotificationDelivery, writeEnvelope } from '#mina-meddelanden';
import { processServices } from '../../src/platform/process-services.ts';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { openFor } from './post-box.ts';
import { messageOf, numbers, type Operator, operatorOf, readAnswer } from './wire-operator.ts';

let app: AppUnderTest;
let operator: Operator;

beforeAll(async () => {
  app = await startApp();
  operator = operatorOf(app);
  await openFor(app, 'astrid');
});
afterAll(() => app.close());

const notificationOf = (change: Partial<NotificationDelivery> = {}, id: string = newId()): NotificationDelivery => {
  const { header, body } = messageOf({ id });
  return {
    header: { sender: { id: numbers.sender, name: 'Kommun A' }, recipients: [numbers.astrid] },
    message: { header, body },
    emailMessage: { header: { from: 'info@kommun-a.example', subject: 'Påminnelse' }, text: 'Hej! Du har tid hos oss i morgon.' },
    smsMessage: { header: { from: 'KommunA' }, text: 'Hej! Du har tid i morgon.' },
    ...change,
  };
};

const notify = async (notification: NotificationDelivery, caller?: string) => {
  const answer = await operator.deliver(writeEnvelope(mailboxService.notify.request, { notification }), caller);
  return { ...readAnswer(answer), xml: answer.body.toString('utf8') };
};

const lettersOf = async (messageId: string) =>
  (await app.database.pool.query('select * from mailbox.letter where message_id = $1', [messageId])).rows;

describe('a message of protection class 1', () => {
  test('is stored in the mailbox with its ready-made notices, and no channel is named before anything has been handed over', async () => {
    const id = newId();
    const { delivered, transId, xml } = await notify(notificationOf({}, id));
    expect(delivered).toBe(true);
    expect(xml).not.toContain('NotifiedByChannel');
    const [row] = await lettersOf(id);
    expect(row).toMatchObject({ operation: 'notify', transaction_id: transId, signer_fingerprint: null, request_sealed: null });
    const details = JSON.parse(processServices().cipher.decrypt(row.details_sealed));
    expect(details.notices).toEqual({
      email: { from: 'info@kommun-a.example', subject: 'Påminnelse', text: 'Hej! Du har tid hos oss i morgon.' },
      sms: { from: 'KommunA', text: 'Hej! Du har tid i morgon.' },
    });
  });

  test('reaches each of several recipients, and says who has no mailbox here', async () => {
    const id = newId();
    const header = { sender: { id: numbers.sender, name: 'Kommun A' }, recipients: [numbers.astrid, '198101052382'] };
    const { xml } = await notify(notificationOf({ header }, id));
    expect([...xml.matchAll(/<RecipientId[^>]*>(\d+)</g)].map(([, number]) => number)).toEqual([numbers.astrid, '198101052382']);
    expect([...xml.matchAll(/<DeliveredFlag>(\w+)</g)].map(([, flag]) => flag)).toEqual(['true', 'false']);
    expect(await lettersOf(id)).toHaveLength(1);
  });

  test('that comes again is stored once and answered alike', async () => {
    const id = newId();
    const first = await notify(notificationOf({}, id));
    const second = await notify(notificationOf({}, id));
    expect(second.transId).toBe(first.transId);
    expect(await lettersOf(id)).toHaveLength(1);
  });

  test('is taken from mediators only, for senders that they act for', async () => {
    expect(await notify(notificationOf(), numbers.stranger)).toMatchObject({ fault: 6005 });
    const header = { sender: { id: numbers.stranger, name: 'Okänd' }, recipients: [numbers.astrid] };
    expect(await notify(notificationOf({ header }))).toMatchObject({ fault: 5014 });
  });
});
