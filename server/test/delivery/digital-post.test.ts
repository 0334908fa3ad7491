import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NumberedRecipient } from '#delivery';
import { type CarrierAnswer, createDigitalPostChannel, type DigitalPostCarrier, type Letter } from '#mediator';
import { processServices } from '../../src/platform/process-services.ts';
import { bodyOf, type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';

let under: DeliveryUnderTest;

beforeAll(async () => {
  under = await startDelivery();
});
afterAll(() => under.close());

/** A carrier as the contract asks for: the first letter with an id is kept, a repetition gets the same answer. */
const carrierFor = (
  withMailbox: (recipient: NumberedRecipient) => boolean,
  answer: (letter: Letter, times: number) => CarrierAnswer = () => ({ kind: 'accepted' }),
) => {
  const kept = new Map<string, Letter>();
  const times = new Map<string, number>();
  const questions: number[] = [];
  const carrier: DigitalPostCarrier = {
    reachable: async (recipients) => {
      questions.push(recipients.length);
      return recipients.map(withMailbox);
    },
    deliver: async (letter) => {
      const count = (times.get(letter.messageId) ?? 0) + 1;
      times.set(letter.messageId, count);
      const given = answer(letter, count);
      if (given.kind === 'accepted' && !kept.has(letter.messageId)) kept.set(letter.messageId, letter);
      return given;
    },
  };
  return { carrier, kept, times, questions };
};

const letters = ['Namn;Personnummer;Organisationsnummer', 'Anna;198101052382;', 'Bo;198101032384;', 'Segel;;8020000017'];

describe('digital post', () => {
  test('is delivered to those who have a mailbox; the others are told apart', async () => {
    const { cipher } = processServices();
    const bo = cipher.lookupHash('198101032384');
    const { carrier, kept } = carrierFor(({ numberHash }) => numberHash !== bo);
    const id = await under.draft({
      channels: ['digitalPost'],
      audienceIds: [await under.audienceOf(letters)],
      body: bodyOf('Hej ((namn))'),
    });
    await under.release(id);
    const stop = await under.worker([createDigitalPostChannel(carrier)]);
    const { counts, reasons } = await under.untilDone(id);
    expect(counts).toMatchObject({ delivered: 2, notDelivered: 1 });
    expect(reasons).toMatchObject([{ reason: 'noMailbox', count: 1 }]);
    const anna = [...kept.values()].find(({ recipient }) => recipient.kind === 'person');
    expect(anna).toMatchObject({
      html: '<p>Hej Anna</p>',
      text: 'Hej Anna',
      sender: { name: 'Storsjö kommun', organisationNumber: '2120000019' },
    });
    expect(cipher.decrypt(anna?.recipient.numberSealed ?? '')).toBe('198101052382');
    expect([...kept.values()].find(({ recipient }) => recipient.kind === 'organisation')?.recipient.numberHash).toBe(
      cipher.lookupHash('8020000017'),
    );
    await stop();
  });

  test('whose fate is not known is sent again with the same id, so it ends in the mailbox once', async () => {
    const { carrier, kept, times } = carrierFor(
      () => true,
      (_letter, count) => {
        if (count === 1) throw new Error('the line broke');
        return { kind: 'accepted' };
      },
    );
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters)] });
    await under.release(id);
    const stop = await under.worker([createDigitalPostChannel(carrier)]);
    const { counts } = await under.untilDone(id);
    expect(counts).toMatchObject({ delivered: 3, unknown: 0 });
    expect([...times.values()]).toEqual([2, 2, 2]);
    expect(kept.size).toBe(3);
    await stop();
  });

  test('of a worker that died is taken up by the next one', async () => {
    const { carrier, kept } = carrierFor(() => true);
    const id = await under.draft({ channels: ['digitalPost'], audienceIds: [await under.audienceOf(letters)] });
    await under.release(id);
    await under.app.database.pool.query(
      "update delivery.ledger_entry set status = 'sending', handed_at = now(), lease_until = now() - interval '1 second', fencing_token = 1 where send_out_id = $1",
      [id],
    );
    const stop = await under.worker([createDigitalPostChannel(carrier)]);
    expect((await under.untilDone(id)).counts).toMatchObject({ delivered: 3, unknown: 0 });
    expect(kept.size).toBe(3);
    await stop();
  });

  test('asks the register for many at once, at most a thousand', async () => {
    const { carrier, questions } = carrierFor(() => true);
    const channel = createDigitalPostChannel(carrier);
    const item = (index: number) => ({
      entryId: String(index),
      attempt: 1,
      sender: { organisationId: 'x', name: 'S', organisationNumber: '1', colour: '#000000' },
      recipient: {
        name: '',
        locale: 'sv' as const,
        email: null,
        number: { kind: 'person' as const, numberHash: String(index), numberSealed: '' },
      },
      subject: 's',
      html: '',
      text: '',
    });
    await Promise.all(Array.from({ length: 1500 }, (_, index) => channel.send(item(index))));
    expect(questions).toEqual([1000, 500]);
  });
});
