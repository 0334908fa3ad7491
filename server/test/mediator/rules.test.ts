import { describe, expect, test } from 'vitest';
import { createCircuitBreaker } from '../../src/contexts/mediator/domain/circuit-breaker.ts';
import { gatherQuestions } from '../../src/contexts/mediator/domain/gather-questions.ts';
import { handOverOf, refusalOf } from '../../src/contexts/mediator/domain/hand-over.ts';
import { createOperatorWindow } from '../../src/contexts/mediator/domain/operator-window.ts';
import { contractSchedule, nextTrySeconds } from '../../src/contexts/mediator/domain/retry-schedule.ts';
import { reachabilityOf } from '../../src/contexts/mediator/wire/ask-register.ts';
import type { LetterOnTheWire } from '../../src/contexts/mediator/wire/letter-on-the-wire.ts';
import { sealLetter } from '../../src/contexts/mediator/wire/seal-letter.ts';
import { identitiesOf, organisation } from './fake-infrastructure.ts';

describe('questions', () => {
  test('that come together go out as one, a thousand at most', async () => {
    const sizes: number[] = [];
    const ask = gatherQuestions<number, number>(
      async (questions) => {
        sizes.push(questions.length);
        return questions.map((question) => question * 2);
      },
      { mostAtOnce: 1000 },
    );
    const answers = await Promise.all(Array.from({ length: 1500 }, (_, index) => ask(index)));
    expect(sizes).toEqual([1000, 500]);
    expect(answers[1499]).toBe(2998);
  });

  test('that come while a call is under way wait for the next', async () => {
    const sizes: number[] = [];
    const ask = gatherQuestions<number, number>(
      async (questions) => {
        sizes.push(questions.length);
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
        return [...questions];
      },
      { mostAtOnce: 10, callsAtOnce: 1 },
    );
    const first = ask(1);
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, ask(2), ask(3)]);
    expect(sizes).toEqual([1, 2]);
  });
});

describe('tries', () => {
  test('come after one minute, five, thirty and two hours, a tenth more or less, and then no more', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => nextTrySeconds(attempt, contractSchedule, 0.5))).toEqual([60, 300, 1800, 7200, null]);
    expect(
      [nextTrySeconds(1, contractSchedule, 0), nextTrySeconds(1, contractSchedule, 1)].map((seconds) => Math.round(seconds ?? 0)),
    ).toEqual([54, 66]);
  });
});

describe('the breaker', () => {
  const settings = { opensAfter: 2, firstPauseMs: 100, longestPauseMs: 300 };

  test('opens after repeated trouble, lets one try after a pause, and closes when that goes well', () => {
    const breaker = createCircuitBreaker(settings);
    breaker.wentBadly(0);
    expect(breaker.state(0)).toBe('closed');
    breaker.wentBadly(0);
    expect([breaker.state(50), breaker.mayPass(50)]).toEqual(['open', false]);
    expect([breaker.state(100), breaker.mayPass(100), breaker.mayPass(100)]).toEqual(['halfOpen', true, false]);
    breaker.wentWell();
    expect([breaker.state(100), breaker.mayPass(100)]).toEqual(['closed', true]);
  });

  test('pauses twice as long each time, up to a limit', () => {
    const breaker = createCircuitBreaker(settings);
    breaker.wentBadly(0);
    breaker.wentBadly(0);
    let now = 0;
    const pauses = [1, 2, 3].map(() => {
      now = breaker.openUntil();
      breaker.mayPass(now);
      breaker.wentBadly(now);
      return breaker.openUntil() - now;
    });
    expect(pauses).toEqual([200, 300, 300]);
  });

  test('gives the trial to somebody else when the first one called nobody', () => {
    const breaker = createCircuitBreaker({ ...settings, opensAfter: 1 });
    breaker.wentBadly(0);
    expect(breaker.mayPass(100)).toBe(true);
    breaker.didNotTry();
    expect(breaker.mayPass(100)).toBe(true);
  });
});

describe('an operator’s window', () => {
  test('tells from calls that are still out that the operator is slow, and sends the next ones away for longer', () => {
    const window = createOperatorWindow({ mostInFlight: 2, mostWaitMs: 100, longestReturnMs: 60_000 });
    const places = [window.enter(), window.enter()];
    for (const place of places) place.since = 0;
    expect(window.hasPlace()).toBe(false);
    expect(window.expectedWaitMs(10_000, 0)).toBe(5000);
    expect([window.turnAway(10_000, 0), window.turnAway(10_000, 0)]).toEqual([10_000, 15_000]);
    for (const place of places) window.leave(place, 10_000);
    expect([window.hasPlace(), window.inFlight()]).toEqual([true, 0]);
  });
});

describe('an answer', () => {
  test('of HTTP alone is our mistake, trouble, or no answer at all', () => {
    expect([413, 400, 403, 404, 429, 500, 503, 502, 504].map((status) => handOverOf(status).kind)).toEqual([
      'refused',
      'refused',
      'trouble',
      'trouble',
      'trouble',
      'trouble',
      'trouble',
      'silent',
      'silent',
    ]);
    expect([5014, 6005, 5005, 5012, null].map(refusalOf)).toEqual([
      'senderNotApproved',
      'senderNotApproved',
      'letterTooLarge',
      'letterRefused',
      'letterRefused',
    ]);
  });

  test('of the register means sending only if all four conditions hold', () => {
    const serviceSupplier = {
      id: '165567000012',
      name: 'Brevlådan',
      serviceAddress: 'https://box.example/service/v3',
      internalServiceAddress: '',
    };
    const accountStatus = { recipientId: '198101052382', type: 'Secure' as const, pending: false, serviceSupplier };
    const { serviceSupplier: _none, ...without } = accountStatus;
    expect(reachabilityOf({ senderAccepted: true, accountStatus })).toMatchObject({ kind: 'reachable', operatorNumber: '165567000012' });
    expect(reachabilityOf({ senderAccepted: false, accountStatus })).toMatchObject({ reason: 'senderDeclined' });
    for (const other of [
      { ...accountStatus, pending: true },
      { ...accountStatus, type: 'Anonymous' as const },
      { ...accountStatus, serviceSupplier: { ...serviceSupplier, serviceAddress: ' ' } },
      without,
    ])
      expect(reachabilityOf({ senderAccepted: true, accountStatus: other })).toMatchObject({ reason: 'noMailbox' });
    expect(reachabilityOf(undefined)).toMatchObject({ reason: 'noMailbox' });
  });
});

describe('a sealed letter', () => {
  const { certificatePem, keyPem, fingerprint } = identitiesOf(organisation('162021000019', 'Förmedlaren')).current();
  const key = { certificatePem, keyPem, fingerprint };
  const letter: LetterOnTheWire = {
    messageId: '0190c0de-0000-7000-8000-000000000001',
    sender: { number: '162120000019', name: 'Storsjö kommun' },
    recipient: '198101052382',
    locale: 'sv',
    subject: 'Beslut <1>',
    html: '<p>Hej</p>',
    text: 'Hej',
    contact: { text: 'Kontakta oss.', url: 'https://storsjo.example' },
    attachments: [],
  };
  const seal = (changes: Partial<LetterOnTheWire> = {}, receivedOn = '2026-01-15+01:00') =>
    sealLetter({ letter: { ...letter, ...changes }, keys: { sender: key, mediator: key }, receivedOn });
  const bodyOf = (changes: Partial<LetterOnTheWire>): string => {
    const sealed = seal(changes);
    if (sealed.kind !== 'sealed') return sealed.kind;
    const xml = Buffer.from(sealed.request).toString();
    return /<ContentType[^>]*>([^<]*)</.exec(xml)?.[1] ?? '';
  };

  test('has the same bytes every time, and others on another day', () => {
    const [one, same, other] = [seal(), seal(), seal({}, '2026-01-16+01:00')];
    expect(one.kind === 'sealed' && same.kind === 'sealed' && one.requestHash === same.requestHash).toBe(true);
    expect(one.kind === 'sealed' && other.kind === 'sealed' && one.requestHash === other.requestHash).toBe(false);
  });

  test('goes as plain text when its HTML has a word that some operators refuse', () => {
    expect(bodyOf({})).toBe('text/html');
    expect(bodyOf({ html: '<p>Your subscription</p>', text: 'Your subscription' })).toBe('text/plain');
  });

  test('that breaks the rules either way is refused with the rule’s name, and one that is too large is told apart', () => {
    expect(seal({ subject: ' ' })).toMatchObject({ kind: 'refused', codes: ['emptySubject'] });
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000_000, 1)]);
    expect(seal({ attachments: [{ fileName: 'stor.pdf', contentType: 'application/pdf', content }] })).toEqual({ kind: 'tooLarge' });
  });
});
