import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makePostKeys, newSecret, type OperatorProcess, openMailboxes, startOperator } from '../bench/post-infrastructure.ts';
import { openThrowaway } from '../bench/throwaway.ts';
import { report } from '../bench/timing.ts';
import { createPostSender } from './post-sender.ts';

/**
 * Kills the mailbox operator with SIGKILL at random moments while letters come in over mutual TLS, again and again, and starts it anew at
 * the same address. The sender keeps what is not acknowledged and repeats it byte for byte. At the end every acknowledged letter must be
 * stored. Lost: acknowledged, and not there. Repeated: there more than once, or under another receipt than the one that was given.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '20' },
    'at-once': { type: 'string', default: '24' },
  },
});
const [letters, rounds, atOnce] = [Number(values.letters), Number(values.rounds), Number(values['at-once'])];

/** The operator comes back at the same address, as a real one does. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const kill = async ({ child }: OperatorProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  const postKeys = makePostKeys();
  const secretKey = newSecret();
  await openMailboxes(database, secretKey);
  const environment = { databaseUrl: url, secretKey, postKeys, port: await freePort() };
  let operator = await startOperator(environment);
  const { address } = operator;
  const sender = createPostSender(postKeys, () => address, atOnce);
  let isSending = true;
  const sending = sender.sendAll(letters).finally(() => {
    isSending = false;
  });
  let killed = 0;
  while (isSending && killed < rounds) {
    // Spread over the whole run: a round is over when its share of the letters has come and a random while has passed.
    const share = (letters * (killed + Math.random())) / (rounds + 1);
    while (isSending && sender.acknowledged.length < share) await sleep(5);
    await sleep(Math.random() * 100);
    if (!isSending) break;
    await kill(operator);
    killed++;
    process.stdout.write(`round ${killed}: ${sender.acknowledged.length} of ${letters} acknowledged\n`);
    operator = await startOperator(environment);
  }
  await sending;
  await sender.close();
  await operator.stop();
  const { rows } = await database.pool.query<{ messageId: string; transId: string }>(
    'select message_id as "messageId", transaction_id as "transId" from mailbox.letter',
  );
  const stored = Map.groupBy(rows, ({ messageId }) => messageId);
  const lost = sender.acknowledged.filter(({ messageId }) => !stored.has(messageId)).length;
  const twice = [...stored.values()].filter((same) => same.length > 1).length;
  const otherReceipts = sender.acknowledged.filter(({ messageId, transId }) =>
    (stored.get(messageId) ?? []).every((row) => row.transId !== transId),
  ).length;
  const repeated = twice + sender.otherAnswers + (otherReceipts - lost);
  report({
    fault: 'operator-kill',
    rounds: killed,
    letters,
    accepted: sender.acknowledged.length,
    stored: rows.length,
    lost,
    repeated,
  });
  if (lost > 0 || repeated > 0 || killed < rounds || sender.acknowledged.length !== letters || rows.length !== letters)
    process.exitCode = 1;
} finally {
  await throwaway.stop();
}
