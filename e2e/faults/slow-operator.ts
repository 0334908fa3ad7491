import { parseArgs } from 'node:util';
import type { Received } from '../../server/test/mediator/fake-infrastructure.ts';
import { report } from '../bench/timing.ts';
import { startWireDrill } from './wire-drill.ts';

/**
 * One operator takes letters and does not answer, another answers at once. The quick one's letters must not wait for the slow
 * one's. Then the slow one wakes up, and every letter of its own arrives too, once.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' }, letters: { type: 'string', default: '200' } } });
const rounds = Number(values.rounds);
const letters = Number(values.letters);

const drill = await startWireDrill({
  readTimeoutMs: 120_000,
  retrySchedule: [1, 2, 2, 2],
  window: { mostInFlight: 12, mostWaitMs: 2000, longestReturnMs: 5000 },
});
try {
  let isAsleep = true;
  const slow = await drill.operator({ behave: () => (isAsleep ? 'never' : 'store') });
  const quick = await drill.operator();
  const numbers = drill.recipients(letters, [slow, quick]);
  const toQuick = Math.floor(letters / 2);
  const sum = { accepted: 0, lost: 0, repeated: 0, unknown: 0 };
  let heldUp = 0;
  const tookMs: number[] = [];
  const stored = (operator: { letters: Map<string, Received> }): number =>
    [...operator.letters.values()].filter(({ isStored }) => isStored).length;
  for (let round = 1; round <= rounds; round++) {
    isAsleep = true;
    const since = performance.now();
    const sendOutId = await drill.release(numbers);
    // Held up they would be there after two minutes at the earliest, when the slow one's first letters have run out of time.
    const isThrough = await drill.until(() => stored(quick) === toQuick * round, 90);
    if (!isThrough) heldUp += toQuick * round - stored(quick);
    tookMs.push(Math.round(performance.now() - since));
    process.stdout.write(`round ${round}: ${stored(quick)} of ${toQuick * round} have come to the quick one, after ${tookMs.at(-1)} ms\n`);
    isAsleep = false;
    slow.hangUp();
    await drill.until(() => drill.isSettled(sendOutId), 180);
    const { accepted, lost, repeated, unknown } = await drill.compare(sendOutId);
    sum.accepted += accepted;
    sum.lost += lost;
    sum.repeated += repeated;
    sum.unknown += unknown;
  }
  report({
    fault: 'slow-operator',
    rounds,
    letters: letters * rounds,
    ...sum,
    heldUp,
    quickMs: Math.max(...tookMs),
    mostAtSlow: slow.mostAtOnce(),
  });
  if (sum.lost > 0 || sum.repeated > 0 || heldUp > 0) process.exitCode = 1;
} finally {
  await drill.stop();
}
