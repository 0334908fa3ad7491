import { parentPort, workerData } from 'node:worker_threads';
import { mailboxService, signerOf, soapClient } from '@budkavle/mina-meddelanden/source';
import { type Keys, makeRequest, newRoom } from './letters-to-seal.ts';

/** Letters `first`, `first + step`, … up to `letters`, so many under way at a time. */
export type PostJob = { keys: Keys; rootPem: string; address: string; first: number; step: number; letters: number; atOnce: number };

const { keys, rootPem, address, first, step, letters, atOnce } = workerData as PostJob;
const [sender, mediator] = [signerOf(keys.sender), signerOf(keys.mediator)];
const client = soapClient({
  certificate: keys.mediator.certificate as string,
  key: keys.mediator.key as string,
  roots: rootPem,
  maxConnectionsPerHost: atOnce,
  // Dozens of handshakes at once on a machine that has other things to do.
  connectTimeoutMs: 60_000,
});

let next = first;
let acknowledged = 0;

/** A letter is in memory from when it is built until it is acknowledged, and no longer; then the next one is built in its place. */
const sendOne = async (number: number, room: Buffer): Promise<void> => {
  const answer = await client.callWritten(address, mailboxService.deliverSecure, makeRequest(number, sender, mediator, room));
  if (answer.return.statuses[0]?.delivered !== true) throw new Error(`letter ${number} was not delivered`);
  acknowledged++;
};

const sendInTurn = async (until: number): Promise<void> => {
  const room = newRoom();
  while (next < until) {
    const number = next;
    next += step;
    await sendOne(number, room);
  }
};

parentPort?.on('message', async (upTo: number) => {
  await Promise.all(Array.from({ length: atOnce }, () => sendInTurn(upTo)));
  if (upTo >= letters) await client.close();
  parentPort?.postMessage(acknowledged);
});
parentPort?.postMessage(0);
