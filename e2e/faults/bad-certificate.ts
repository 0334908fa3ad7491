import { parseArgs } from 'node:util';
import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { organisation } from '../../server/test/mediator/fake-infrastructure.ts';
import { report } from '../bench/timing.ts';
import { operatorNumbers, startWireDrill } from './wire-drill.ts';

/**
 * An operator shows a certificate that has expired, is of a foreign root, or is made for another host. Not one byte of a
 * letter may be sent to it; the ledger says why it waits; and when the certificate is right again, every letter arrives once.
 */
const { values } = parseArgs({ options: { letters: { type: 'string', default: '30' } } });
const letters = Number(values.letters);
const day = 86_400_000;
const [number] = operatorNumbers;
const subject = organisationSubject(number, 'Brevlådan', 'localhost');

const foreignRoot = demoIdentity({ subject: [{ CN: 'Somebody else' }], isAuthority: true });
const right = organisation(number, 'Brevlådan');
const wrong = {
  expired: organisation(number, 'Brevlådan', { from: new Date(Date.now() - 30 * day), to: new Date(Date.now() - day) }),
  foreign: demoIdentity({ subject, issuer: foreignRoot, hosts: ['localhost'] }),
  wrongHost: organisation(number, 'Brevlådan', { hosts: ['other.example'] }),
};

const drill = await startWireDrill({ retrySchedule: [2, 2, 20, 60], breaker: { opensAfter: 5, firstPauseMs: 1000, longestPauseMs: 2000 } });
try {
  const operator = await drill.operator({ identity: right });
  const numbers = drill.recipients(letters, [operator]);
  const sum = { accepted: 0, lost: 0, repeated: 0, unknown: 0 };
  let leaked = 0;
  let unsaid = 0;
  for (const [kind, identity] of Object.entries(wrong)) {
    operator.show(identity);
    const before = operator.letters.size;
    const sendOutId = await drill.release(numbers);
    await drill.until(async () => (await drill.rows(sendOutId)).every(({ reason }) => reason !== null), 30);
    const waiting = await drill.rows(sendOutId);
    leaked += operator.letters.size - before;
    unsaid += waiting.filter(
      ({ status, reason }) => status === 'waiting' && reason !== 'operatorUnreachable' && reason !== 'operatorBusy',
    ).length;
    process.stdout.write(`${kind}: ${operator.letters.size - before} letters sent, ${waiting.length} waiting with a reason\n`);
    operator.show(right);
    await drill.until(() => drill.isSettled(sendOutId), 120);
    const { accepted, lost, repeated, unknown } = await drill.compare(sendOutId);
    sum.accepted += accepted;
    sum.lost += lost;
    sum.repeated += repeated;
    sum.unknown += unknown;
  }
  report({
    fault: 'bad-certificate',
    rounds: Object.keys(wrong).length,
    letters: letters * Object.keys(wrong).length,
    ...sum,
    leaked,
    unsaid,
  });
  if (sum.lost > 0 || sum.repeated > 0 || leaked > 0 || unsaid > 0) process.exitCode = 1;
} finally {
  await drill.stop();
}
