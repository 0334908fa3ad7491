import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processServices } from '../../src/platform/process-services.ts';
import { organisation } from './fake-infrastructure.ts';
import {
  anna,
  bo,
  company,
  list,
  type MediatorUnderTest,
  mediatorNumber,
  onlyAnna,
  senderNumber,
  startMediator,
} from './mediator-under-test.ts';

let wired: MediatorUnderTest;

beforeAll(async () => {
  wired = await startMediator();
  await wired.under.worker([wired.mediator().channel], { maxAttempts: 10 });
});
afterAll(() => wired.close());

const timesAndVersions = (letters: Iterable<{ times: number; hashes: Set<string> }>): number[][] =>
  [...letters].map(({ times, hashes }) => [times, hashes.size]);

describe('a letter over the wire', () => {
  test('is signed, sealed and stored with the operator that the register names', async () => {
    const { letters } = await wired.operator();
    expect((await wired.send()).counts).toMatchObject({ delivered: 3, notDelivered: 0, unknown: 0 });
    const deliveries = [...letters.values()].map(({ delivery }) => delivery);
    expect(deliveries.map(({ header }) => header.recipient).toSorted()).toEqual([company, anna, bo].toSorted());
    const toAnna = deliveries.find(({ header }) => header.recipient === anna);
    const [message] = toAnna?.messages ?? [];
    expect(toAnna?.header.sender).toEqual({ id: senderNumber, name: 'Storsjö kommun' });
    expect(message?.header).toMatchObject({
      subject: 'Beslut om bygglov',
      language: 'svSE',
      supportInfo: { text: 'Frågor om brevet? Kontakta Storsjö kommun.', url: expect.stringMatching(/^http.*\/o\/storsjo-kommun$/) },
    });
    expect(message?.body.contentType).toBe('text/html');
    expect(Buffer.from(message?.body.body ?? []).toString()).toMatch(/^<!DOCTYPE html>\n<html lang="sv">.*<p>Hej Anna<\/p>/s);
  });

  test('has the ledger row’s id, and the operator’s receipt stays in that row', async () => {
    const { letters } = await wired.operator();
    await wired.send(onlyAnna);
    const sql = 'select id, provider_id from delivery.ledger_entry where id = any($1::uuid[])';
    const { rows } = await wired.under.app.database.pool.query(sql, [[...letters.keys()]]);
    expect(rows).toEqual([{ id: [...letters.keys()][0], provider_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  });

  test('is one of many in the same question to the register', async () => {
    await wired.operator();
    wired.register.questions.length = 0;
    await wired.send();
    expect(Math.max(...wired.register.questions)).toBeGreaterThan(1);
  });

  test('is not sent to whom the register names no mailbox, and it is told why', async () => {
    const { letters, place } = await wired.operator();
    wired.register.places.set(anna, { ...place, declines: true });
    wired.register.places.set(bo, { ...place, isPending: true });
    wired.register.places.delete(company);
    expect((await wired.send()).reasons).toEqual(['noMailbox', 'noMailbox', 'senderDeclined']);
    expect(letters.size).toBe(0);
  });

  test('follows a recipient who has just moved to another operator', async () => {
    const newHome = await wired.operator();
    await wired.operator(({ delivery }) => {
      wired.register.places.set(delivery.header.recipient, newHome.place);
      return 'noMailbox';
    });
    expect((await wired.send(onlyAnna)).counts).toMatchObject({ delivered: 1 });
    expect(timesAndVersions(newHome.letters.values())).toEqual([[1, 1]]);
  });

  test('that the operator cannot place ends as no mailbox', async () => {
    await wired.operator(() => 'noMailbox');
    expect(await wired.send(onlyAnna)).toMatchObject({ counts: { notDelivered: 1 }, reasons: ['noMailbox'] });
  });

  test('that is our own fault is never repeated', async () => {
    const codes = { [anna]: 5012, [bo]: 5014, [company]: 5005 };
    const { letters } = await wired.operator(({ delivery }) => codes[delivery.header.recipient as keyof typeof codes]);
    expect((await wired.send()).reasons).toEqual(['letterRefused', 'letterTooLarge', 'senderNotApproved']);
    expect(timesAndVersions(letters.values())).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('meets an operator in trouble and is tried again, four times at most', async () => {
    const { letters } = await wired.operator(({ delivery, times }) => {
      if (delivery.header.recipient === bo) return 5011;
      return times < 3 ? { http: 503 } : 'store';
    });
    expect(await wired.send(list.slice(0, 3))).toMatchObject({
      counts: { delivered: 1, notDelivered: 1, unknown: 0 },
      reasons: ['operatorUnreachable', null],
    });
    expect([...letters.values()].map(({ times }) => times).toSorted()).toEqual([3, 5]);
  });

  test('that was cut off after it was read is repeated with identical bytes, and stored once', async () => {
    const { letters } = await wired.operator(({ times }) => (times === 1 ? 'storeAndCut' : 'store'));
    expect((await wired.send()).counts).toMatchObject({ delivered: 3 });
    expect(timesAndVersions(letters.values())).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });

  test('that nobody ever answers for ends as unknown, not as undelivered', async () => {
    const { letters } = await wired.operator(() => 'cut');
    expect(await wired.send(onlyAnna)).toMatchObject({ counts: { unknown: 1, notDelivered: 0 }, reasons: ['operatorSilent'] });
    expect(timesAndVersions(letters.values())).toEqual([[5, 1]]);
  });

  test('is repeated with the key that signed it although there is a newer one, and not at all when that key is gone', async () => {
    const { identities, ours } = wired;
    const renewed = organisation(mediatorNumber, 'Länsmyndigheten');
    const kept = await wired.operator(({ times }) => {
      if (times === 1) identities.replace(renewed, ours);
      return times === 1 ? 'storeAndCut' : 'store';
    });
    expect((await wired.send(onlyAnna)).counts).toMatchObject({ delivered: 1 });
    expect(timesAndVersions(kept.letters.values())).toEqual([[2, 1]]);
    const gone = await wired.operator(() => {
      identities.replace(ours);
      return 'storeAndCut';
    });
    expect(await wired.send(onlyAnna)).toMatchObject({ counts: { unknown: 1 }, reasons: ['interrupted'] });
    expect(timesAndVersions(gone.letters.values())).toEqual([[1, 1]]);
  });
});

describe('before a release', () => {
  test('the register tells how many have a mailbox for this sender, and when it cannot be told', async () => {
    const { place } = await wired.operator();
    wired.register.places.set(anna, { ...place, declines: true });
    wired.register.places.delete(company);
    const { cipher } = processServices();
    const recipients = [anna, bo, '8020000017'].map((number) => ({
      kind: 'person' as const,
      numberHash: cipher.lookupHash(number),
      numberSealed: cipher.encrypt(number),
    }));
    const sender = { organisationId: wired.under.app.organisations.storsjo };
    const asking = wired.mediator().channel;
    expect(await asking.reachable?.(recipients, sender)).toEqual([false, true, false]);
    wired.register.isDown = true;
    expect(await wired.mediator().channel.reachable?.(recipients, sender)).toBeNull();
    wired.register.isDown = false;
    await asking.close?.();
  });
});

describe('what is kept to repeat a letter', () => {
  test('is gone when the ledger has concluded, and kept where the end is unknown', async () => {
    const { pool } = wired.under.app.database;
    const open = async (): Promise<number> =>
      (await pool.query<{ n: number }>('select count(*) as n from mediator.handover')).rows[0]?.n ?? -1;
    await pool.query('delete from mediator.handover');
    await wired.operator(({ delivery }) => (delivery.header.recipient === bo ? 'cut' : 'store'));
    expect((await wired.send(list.slice(0, 3))).counts).toMatchObject({ delivered: 1, unknown: 1 });
    expect(await open()).toBe(2);
    const { rows: entries } = await pool.query(
      `select id as "entryId", recipient_id as "recipientId", channel, status from delivery.ledger_entry where id in (select message_id from mediator.handover)`,
    );
    const [forget] = wired.mediator().listeners;
    await wired.under.app.database.transaction(async (tx) => forget?.handle(tx, { entries } as never));
    expect(await open()).toBe(1);
  });
});
