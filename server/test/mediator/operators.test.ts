import { Registry } from 'prom-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { companyNumbers } from './fake-infrastructure.ts';
import { bo, list, type MediatorUnderTest, mediatorNumber, onlyAnna, senderNumber, startMediator } from './mediator-under-test.ts';

let wired: MediatorUnderTest;

beforeAll(async () => {
  wired = await startMediator();
});
afterAll(() => wired.close());

const running: (() => Promise<void>)[] = [];
const work = async (...[channels, ledger]: Parameters<MediatorUnderTest['under']['worker']>): Promise<() => Promise<void>> => {
  const stop = await wired.under.worker(channels, ledger);
  running.push(stop);
  return stop;
};
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

const times = (letters: Iterable<{ times: number; hashes: Set<string> }>): number[][] =>
  [...letters].map((one) => [one.times, one.hashes.size]);

describe('a letter', () => {
  test('for a sender that we may not act for stays here, with the reason', async () => {
    const { letters } = await wired.operator();
    wired.register.dispatchers.set(mediatorNumber, []);
    await work([wired.mediator().channel]);
    expect((await wired.send(onlyAnna)).reasons).toEqual(['senderNotApproved']);
    wired.register.dispatchers.set(mediatorNumber, [senderNumber]);
    expect(letters.size).toBe(0);
  });

  test('of a worker that died with it in hand is repeated by the next one, byte for byte', async () => {
    const { letters } = await wired.operator((letter) => (letter.times === 1 ? 'never' : 'store'));
    const id = await wired.release(onlyAnna);
    await work([wired.mediator({ readTimeoutMs: 60_000, concurrency: 1 }).channel], { sendTimeoutMs: 3000 });
    await wired.under.until(
      async () => letters.size,
      (size) => size === 1,
    );
    // As if its lease had run out.
    const sql = "update delivery.ledger_entry set status = 'waiting', fencing_token = null, handed_at = null where send_out_id = $1";
    await wired.under.app.database.pool.query(sql, [id]);
    await work([wired.mediator().channel], { maxAttempts: 10 });
    expect((await wired.under.untilDone(id)).counts).toMatchObject({ delivered: 1 });
    // On a slow machine the first worker's own time-out may bring it once more: as often as it comes, it is the same.
    const [[came, spellings] = []] = times(letters.values());
    expect([came, spellings]).toEqual([expect.toSatisfy((count: number) => count >= 2), 1]);
  });

  test('waits while the register is away, and that does not count as a try', async () => {
    const { letters } = await wired.operator();
    const { pool } = wired.under.app.database;
    wired.register.isDown = true;
    const id = await wired.release(onlyAnna);
    const stop = await work([wired.mediator().channel], { maxAttempts: 2 });
    const waiting = await wired.under.until(
      async () => (await pool.query('select reason, attempts from delivery.ledger_entry where send_out_id = $1', [id])).rows[0],
      (row) => row?.reason !== null,
    );
    await stop();
    expect(waiting).toEqual({ reason: 'registerUnreachable', attempts: 0 });
    wired.register.isDown = false;
    await pool.query('update delivery.ledger_entry set next_attempt_at = now() where send_out_id = $1', [id]);
    await work([wired.mediator().channel]);
    expect((await wired.under.untilDone(id)).counts).toMatchObject({ delivered: 1 });
    expect(letters.size).toBe(1);
  });
});

describe('an operator', () => {
  test('that is slow does not hold up letters for others', async () => {
    const slow = await wired.operator(() => 'never');
    const fast = await wired.operator(() => 'store', { number: '165567000020', isHome: false });
    wired.register.places.set(bo, fast.place);
    const id = await wired.release();
    const tuning = { window: { mostInFlight: 1, mostWaitMs: 50, longestReturnMs: 1000 }, concurrency: 2, readTimeoutMs: 60_000 };
    await work([wired.mediator(tuning).channel], { sendTimeoutMs: 4000, maxAttempts: 1 });
    await wired.under.until(
      async () => fast.letters.size + slow.mostAtOnce(),
      (both) => both === 2,
    );
    expect([fast.letters.size, slow.mostAtOnce()]).toEqual([1, 1]);
    await wired.under.app.database.pool.query("update delivery.ledger_entry set status = 'unknown' where send_out_id = $1", [id]);
  });

  test('gets so many letters at a time, and no more', async () => {
    const operator = await wired.operator(() => 'store', { takesMs: 20 });
    const numbers = companyNumbers(6);
    for (const number of numbers) wired.register.places.set(`16${number}`, operator.place);
    await work([wired.mediator({ window: { mostInFlight: 2, mostWaitMs: 10_000, longestReturnMs: 1000 }, concurrency: 6 }).channel]);
    const { counts } = await wired.send(['Namn;Organisationsnummer', ...numbers.map((number) => `Bolag;${number}`)]);
    expect(counts).toMatchObject({ delivered: 6 });
    expect(operator.mostAtOnce()).toBe(2);
  });

  test('in trouble is left alone, and one letter tries whether it is back', async () => {
    let isBroken = true;
    const registry = new Registry();
    const { letters } = await wired.operator(() => (isBroken ? { http: 500 } : 'store'));
    const tuning = {
      breaker: { opensAfter: 2, firstPauseMs: 400, longestPauseMs: 400 },
      retrySchedule: [0.5, 0.5, 0.5, 0.5],
      concurrency: 1,
    };
    const id = await wired.release(list);
    await work([wired.mediator(tuning, registry).channel], { maxAttempts: 10 });
    await wired.under.until(
      async () => letters.size,
      (size) => size === 2,
    );
    const metric = (name: string): Promise<string> => registry.getSingleMetricAsString(name);
    await wired.under.until(
      () => metric('budkavle_operator_breaker'),
      (text) => text.includes('{operator="165567000012"} 2'),
    );
    expect(await metric('budkavle_operator_breaker')).toContain('{operator="165567000012"} 2');
    isBroken = false;
    expect((await wired.under.untilDone(id)).counts).toMatchObject({ delivered: 3 });
    expect(await metric('budkavle_operator_breaker')).toContain('{operator="165567000012"} 0');
    expect(await metric('budkavle_letters_handed_total')).toContain('operator="165567000012",outcome="stored"} 3');
    expect(await metric('budkavle_letters_in_flight')).toContain('{operator="165567000012"} 0');
  });
});
