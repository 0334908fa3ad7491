import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { report } from '../bench/timing.ts';
import { startWholePost } from './whole-post.ts';

/**
 * Kills the mailbox operator, the mediator's worker, or both, with SIGKILL at random moments while letters go from the ledger to the
 * mailboxes over mutual TLS, again and again, and starts them anew. At the end every letter that the ledger calls delivered must lie in its
 * mailbox, once and with the receipt that was given. Lost: called delivered, and not there. Repeated: there twice, or under another
 * receipt.
 */
const { values } = parseArgs({ options: { letters: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '20' } } });
const [letters, rounds] = [Number(values.letters), Number(values.rounds)];

const post = await startWholePost(letters);
try {
  const killed = { operator: 0, worker: 0 };
  let round = 0;
  while (round < rounds) {
    // Spread over the whole run: a round is over when its share of the letters has come and a random while has passed.
    const share = (letters * (round + Math.random())) / (rounds + 1);
    if (!(await post.until(async () => (await post.stored()) >= share, 300))) break;
    await sleep(Math.random() * 300);
    // In turn, and every third time both at once.
    const [isOperator, isWorker] = [round % 3 !== 1, round % 3 !== 0];
    await Promise.all([isOperator && post.killOperator(), isWorker && post.killWorker()]);
    killed.operator += Number(isOperator);
    killed.worker += Number(isWorker);
    round++;
    const names = [isOperator && 'operator', isWorker && 'worker'].filter(Boolean).join(' and ');
    process.stdout.write(`round ${round}: ${names} killed, ${await post.stored()} of ${letters} stored\n`);
  }
  const isSettled = await post.until(async () => (await post.open()) === 0, 300);
  const counts = await post.compare();
  const refusals = await post.refusals();
  if (Object.keys(refusals).length > 0) process.stderr.write(`not delivered: ${JSON.stringify(refusals)}\n`);
  report({ fault: 'operator-kill', rounds: round, killed, letters, ...counts });
  if (
    counts.lost > 0 ||
    counts.repeated > 0 ||
    counts.misjudged > 0 ||
    round < rounds ||
    !isSettled ||
    counts.accepted + counts.unknown !== letters
  )
    process.exitCode = 1;
} finally {
  await post.stop();
}
