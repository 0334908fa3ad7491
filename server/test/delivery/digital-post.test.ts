import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Channel, NumberedRecipient, OutgoingItem, SendResult } from '#delivery';
import { processServices } from '../../src/platform/process-services.ts';
import { bodyOf, type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';

let under: DeliveryUnderTest;

beforeAll(async () => {
  under = await startDelivery();
});
afterAll(() => under.close());

const stored: SendResult = { kind: 'accepted', proves: 'delivered' };

/** A channel as the mediator is one: the first letter with an id is kept, a repetition gets the same answer. */
const channelFor = (
  withMailbox: (recipient: NumberedRecipient) => boolean,
  answer: (item: OutgoingItem, times: number) => SendResult = () => stored,
) => {
  const kept = new Map<string, OutgoingItem>();
  const times = new Map<string, number>();
  const channel: Channel = {
    name: 'digitalPost',
    isRepeatable: true,
    concurrency: 8,
    send: async (item) => {
      const { number } = item.recipient;
      if (number === null || !withMailbox(number)) return { kind: 'rejected', reason: 'noMailbox' };
      const count = (times.get(item.entryId) ?? 0) + 1;
      times.set(item.entryId, count);
      const given = answer(item, count);
      if (given.kind === 'accepted' && !kept.has(item.entryId)) kept.set(item.entryId, item);
      return given;
    },
  };
  return { channel, kept, times };
};

const letters = ['Namn;Personnummer;Organisationsnummer', 'Anna;198101052382;', 'Bo;198101032384;', 'Segel;;8020000017'];

describe('digital post', () => {
  test('is delivered to those who have a mailbox; the others are told apart', async () => {
    const { cipher } = processServices();
    const bo = cipher.lookupHash('198101032384');
    const { channel, kept } = channelFor(({ numberHash }) => numberHash !== bo);
    const id = await under.draft({
      channels: ['digitalPost'],
      audienceIds: [await under.audienceOf(letters)],
      body: bodyOf('Hej ((namn))'),
    });
    await under.release(id);
    const stop = await under.worker([channel]);
    const { counts, reasons } = await under.untilDone(id);
    expect(counts).toMatchObject({ delivered: 2, notDelivered: 1 });
    expect(reasons).toMatchObject([{ reason: 'noMailbox', count: 1 }]);
    const anna = [...kept.values()].find(({ recipient }) => recipient.number?.kind === 'person');
    expect(anna).toMatchObject({
      html: '<p>Hej Anna</p>',
      text: 'Hej Anna',
      sender: { name: 'Storsjö kommun', organisationNumber: '2120000019' },
    });
    expect(cipher.decrypt(anna?.recipient.number?.numberSealed ?? '')).toBe('198101052382');
    expect([...kept.values()].find(({ recipient }) => recipient.number?.kind === 'organisation')?.recipient.number?.numberHash).toBe(
      cipher.lookupHash('8020000017'),
    );
    await stop();
  });

  test('whose fate is not known is sent again with the same id, so it ends in the mailbox once', async () => {
    const { channel, kept, times } = channelFor(
      () => true,
      (_letter, count) => {
        if (count === 1) throw new Error('the line broke');
        return stored;
      },
    );
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters)] });
    await under.release(id);
    const stop = await under.worker([channel]);
    const { counts } = await under.untilDone(id);
    expect(counts).toMatchObject({ delivered: 3, unknown: 0 });
    expect([...times.values()]).toEqual([2, 2, 2]);
    expect(kept.size).toBe(3);
    await stop();
  });

  test('of a worker that died is taken up by the next one', async () => {
    const { channel, kept } = channelFor(() => true);
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters)] });
    await under.release(id);
    await under.app.database.pool.query(
      "update delivery.ledger_entry set status = 'sending', handed_at = now(), lease_until = now() - interval '1 second', fencing_token = 1 where send_out_id = $1",
      [id],
    );
    const stop = await under.worker([channel]);
    expect((await under.untilDone(id)).counts).toMatchObject({ delivered: 3, unknown: 0 });
    expect(kept.size).toBe(3);
    await stop();
  });

  test('that the channel cannot take yet waits without counting as a try, however often', async () => {
    const { channel, times } = channelFor(
      () => true,
      (_item, count) => (count < 8 ? { kind: 'tryLater', reason: 'operatorBusy', afterSeconds: 0.05, isUntried: true } : stored),
    );
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters.slice(0, 2))] });
    await under.release(id);
    const stop = await under.worker([channel], { maxAttempts: 2 });
    expect((await under.untilDone(id)).counts).toMatchObject({ delivered: 1 });
    expect([...times.values()]).toEqual([8]);
    await stop();
  });

  test('that the channel says may be there ends as unknown, and is not sent again', async () => {
    const { channel, times } = channelFor(
      () => true,
      () => ({ kind: 'unknown', reason: 'operatorSilent' }),
    );
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters.slice(0, 2))] });
    await under.release(id);
    const stop = await under.worker([channel]);
    expect((await under.untilDone(id)).counts).toMatchObject({ unknown: 1 });
    expect([...times.values()]).toEqual([1]);
    await stop();
  });
});
