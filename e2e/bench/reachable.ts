import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { recipientService, writeEnvelope } from '@budkavle/mina-meddelanden/source';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { registerModule, saveDispatcher, saveOperator, saveSender } from '../../server/src/contexts/register/index.ts';
import { recipientKey } from '../../server/src/contexts/register/use-cases/recipient-key.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { processServices } from '../../server/src/platform/process-services.ts';
import { newId } from '../../server/src/vocabulary/id.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round, timeInTurn } from './timing.ts';

/**
 * isReachable with 1,000 numbers against a register of six million, the whole SOAP handler: bytes in, numbers hashed one by one, the
 * caller's rights and the recipients looked up, XML out. Nine in ten have a mailbox, at one of four operators; one in twenty has
 * opted out of somebody. Every question is about other numbers, drawn at random. Reference: one bare select by the same kind of keys.
 */
const { values } = parseArgs({ options: { registered: { type: 'string', default: '6000000' }, runs: { type: 'string', default: '200' } } });
const registered = Number(values.registered);
const askedAtOnce = 1000;
const owner = '2021000019';
const [sender, mediator] = ['162120000019', '162021000019'];
const operators = ['165567000012', '165568402266', '162021003898', '162021004748'];

/** The nth number: a day, and four digits. Check digits are not looked at when one asks. */
const numberAt = (index: number): string => {
  const [day, rest] = [index % 24_000, Math.floor(index / 24_000)];
  const [year, month, date] = [1935 + Math.floor(day / 336), 1 + (Math.floor(day / 28) % 12), 1 + (day % 28)];
  return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}${String(rest).padStart(4, '0')}`;
};

const copy = async (client: pg.PoolClient, into: string, lines: Iterable<string>): Promise<void> => {
  await pipeline(Readable.from(lines), client.query(copyFrom(`copy ${into} from stdin`)));
};

/** In pieces of some 100 kB: a line at a time would take longer to hand over than to store. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 100_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const isOptOut = (index: number): boolean => index % 20 === 0;

function* recipients(operatorIds: readonly string[], numberSealed: string): Generator<string> {
  for (let index = 0; index < registered; index++) {
    const operator = operatorIds[index % operatorIds.length];
    const changed = isOptOut(index) ? '2026-03-01T00:00:00Z' : '\\N';
    yield `\\\\x${recipientKey(numberAt(index))}\t${newId()}\t${numberSealed}\tt\tf\t${isOptOut(index) ? 't' : 'f'}\t${operator}\t2026-01-15T10:00:00Z\t${changed}\n`;
  }
}

function* optOuts(senderId: string): Generator<string> {
  for (let index = 0; index < registered; index++) if (isOptOut(index)) yield `\\\\x${recipientKey(numberAt(index))}\t${senderId}\n`;
}

/** Keys are built once all rows are there: six million in random order, one by one, take many times as long. */
const beforeLoading = [
  "set maintenance_work_mem = '512MB'",
  'alter table register.opt_out drop constraint opt_out_hash_fkey',
  'alter table register.opt_out drop constraint opt_out_sender_id_fkey',
  'alter table register.opt_out drop constraint opt_out_pkey',
  'alter table register.recipient drop constraint recipient_operator_id_fkey',
  'alter table register.recipient drop constraint recipient_pkey',
  'drop index register.recipient_of_operator',
];
const afterLoading = [
  'alter table register.recipient add primary key (hash)',
  'create index recipient_of_operator on register.recipient (operator_id)',
  'alter table register.opt_out add primary key (hash, sender_id)',
  'vacuum analyze register.recipient',
  'vacuum analyze register.opt_out',
  'reset maintenance_work_mem',
];

const throwaway = await openThrowaway();
try {
  const { database } = throwaway;
  const ids = await database.transaction(async (tx) => {
    const { id: senderId } = await saveSender(tx, null, { organisationNumber: sender, name: 'Storsjö kommun' });
    await saveDispatcher(tx, null, { organisationNumber: mediator, name: 'Länsmyndigheten', senders: [sender] });
    const operatorIds: string[] = [];
    for (const [index, organisationNumber] of operators.entries()) {
      const domain = `operator-${index}.example`;
      const uiAddress = `https://${domain}/`;
      const command = { organisationNumber, name: `Brevlåda ${index}`, domain, uiAddress, serviceAddress: `${uiAddress}service/v3` };
      operatorIds.push((await saveOperator(tx, null, command)).id);
    }
    return { senderId, operatorIds };
  });
  const started = performance.now();
  const client = await database.pool.connect();
  for (const statement of beforeLoading) await client.query(statement);
  await copy(client, 'register.recipient', inPieces(recipients(ids.operatorIds, processServices().cipher.encrypt(numberAt(0)))));
  await copy(client, 'register.opt_out', inPieces(optOuts(ids.senderId)));
  for (const statement of afterLoading) await client.query(statement);
  client.release();
  process.stdout.write(`${registered} registered, loaded in ${Math.round((performance.now() - started) / 1000)} s\n`);

  const module = registerModule({
    ownerOrganisationNumber: () => owner,
    eIdRoots: () => [],
    database: () => database,
    logger: createLogger('silent'),
  });
  const answer = module.wire.find(({ path }) => path === '/Recipient/v3')?.answer;
  assert.ok(answer);
  // One in ten is nobody's: beyond the end of the register.
  const anyNumbers = (): string[] => Array.from({ length: askedAtOnce }, () => numberAt(Math.floor((Math.random() * registered) / 0.9)));
  const questionAbout = (numbers: readonly string[]): Buffer =>
    writeEnvelope(recipientService.isReachable.request, { senderOrgNr: sender, recipientIds: numbers });

  const known = Array.from({ length: askedAtOnce }, (_, index) => numberAt(index));
  const { status, body } = await answer(questionAbout(known), { organisationNumber: mediator });
  assert.equal(status, 200);
  assert.equal([...body.toString('utf8').matchAll(/<SenderAccepted[^>]*>true/g)].length, askedAtOnce * 0.95);

  // Questions are made outside the clock: writing them is the caller's work.
  const runs = Number(values.runs);
  const questions = Array.from({ length: runs + 10 }, () => questionAbout(anyNumbers()));
  const keys = Array.from({ length: runs + 10 }, () => anyNumbers().map((number) => Buffer.from(recipientKey(number), 'hex')));
  let processorMs = 0;
  const { ours, reference } = await timeInTurn(
    runs,
    async () => {
      const before = process.cpuUsage();
      assert.equal((await answer(questions.pop() ?? Buffer.alloc(0), { organisationNumber: mediator })).status, 200);
      const { user, system } = process.cpuUsage(before);
      processorMs += (user + system) / 1000 / (runs + 10);
    },
    () => database.pool.query('select hash, operator_id, registered_at from register.recipient where hash = any($1)', [keys.pop()]),
  );
  await module.flushCounts();
  report({
    bench: 'reachable',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    p50Ms: ours.p50Ms,
    p95Ms: ours.p95Ms,
    referenceP50Ms: reference.p50Ms,
    ratioP50: round(ours.p50Ms / reference.p50Ms),
    // Without the database's.
    processorMs: round(processorMs),
    registered,
  });
} finally {
  await throwaway.stop();
}
