import { parseArgs } from 'node:util';
import type { Behaviour, Received } from '../../server/test/mediator/fake-infrastructure.ts';
import { report } from '../bench/timing.ts';
import { startWireDrill } from './wire-drill.ts';

/**
 * The operator cuts the connection after it has read a request: sometimes it has stored the letter, sometimes not. The letter
 * must come again with the same id and the same bytes, and end in the mailbox once.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, letters: { type: 'string', default: '100' } } });
const rounds = Number(values.rounds);
const letters = Number(values.letters);

/** Up to three cuts for a letter; the schedule has four tries after the first. */
const behave = ({ times }: Received): Behaviour => {
  if (times > 3 || Math.random() < 0.4) return 'store';
  return Math.random() < 0.5 ? 'storeAndCut' : 'cut';
};

const drill = await startWireDrill({
  retrySchedule: [0.3, 0.3, 0.3, 0.3],
  // A line that is cut so often would open it; here the bytes are what is looked at.
  breaker: { opensAfter: 1000, firstPauseMs: 1000, longestPauseMs: 1000 },
});
try {
  const operator = await drill.operator({ behave });
  const numbers = drill.recipients(letters, [operator]);
  const sum = { accepted: 0, lost: 0, repeated: 0, unknown: 0 };
  for (let round = 1; round <= rounds; round++) {
    const sendOutId = await drill.release(numbers);
    await drill.until(() => drill.isSettled(sendOutId), 120);
    const { accepted, lost, repeated, unknown } = await drill.compare(sendOutId);
    sum.accepted += accepted;
    sum.lost += lost;
    sum.repeated += repeated;
    sum.unknown += unknown;
    process.stdout.write(`round ${round}: ${accepted} of ${letters} stored, ${unknown} unknown\n`);
  }
  const cameAgain = [...operator.letters.values()].filter(({ times }) => times > 1).length;
  report({ fault: 'half-answers', rounds, letters: letters * rounds, ...sum, cameAgain });
  if (sum.lost > 0 || sum.repeated > 0 || sum.accepted < letters * rounds) process.exitCode = 1;
} finally {
  await drill.stop();
}
