import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSendOut, importMembers, previewMembers, releaseSendOut } from '../../server/src/contexts/delivery/index.ts';
import { createOrganisation, createPerson } from '../../server/src/contexts/identity/index.ts';
import { createFieldCipher } from '../../server/src/platform/crypto/field-cipher.ts';
import { bindProcessServices, processServices } from '../../server/src/platform/process-services.ts';
import type { MemberActor } from '../../server/src/vocabulary/actor.ts';
import { type Id, newId } from '../../server/src/vocabulary/id.ts';
import type { OrganisationNumber } from '../../server/src/vocabulary/organisation-number.ts';
import { companyNumbers, organisation, root, startFakeRegister } from '../../server/test/mediator/fake-infrastructure.ts';
import { newSecret, type OperatorProcess, operatorNumber, type PostKeys, startOperator } from '../bench/post-infrastructure.ts';
import { openThrowaway } from '../bench/throwaway.ts';

const [mediatorNumber, senderNumber] = ['162021003898', '2021004748'];
/** A list of more recipients is released as several send-outs. */
const mostInASendOut = 5000;

export type WholePost = Awaited<ReturnType<typeof startWholePost>>;

/** Processes that can be killed come back at the same address, as real ones do. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

export const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

const startWorker = async (environment: Record<string, string>): Promise<ChildProcess> => {
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'mediator-worker.ts')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(worker.stdout, 'data'),
    once(worker, 'exit').then(([code]) => {
      throw new Error(`the mediator’s worker ended by itself (${code})`);
    }),
  ]);
  return worker;
};

const body = {
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Hej ((namn))! Ditt beslut är klart.' }] }],
};

/**
 * The whole post with nothing left out but the register, which is made from the library's server: a ledger full of letters, the mediator in
 * a process of its own that signs and seals them, mutual TLS, and the mailbox operator in another that verifies and stores them.
 */
export const startWholePost = async (letters: number) => {
  const throwaway = await openThrowaway();
  const { database, url } = throwaway;
  const secretKey = newSecret();
  const cipher = createFieldCipher(Buffer.from(secretKey, 'base64'));
  bindProcessServices({ ...processServices(), cipher });
  const mediator = organisation(mediatorNumber, 'Förmedlaren');
  const signing = { certificate: mediator.certificatePem, key: mediator.keyPem };
  const postKeys: PostKeys = {
    keys: { sender: signing, mediator: signing },
    operator: organisation(operatorNumber, 'Brevlådan'),
    rootPem: root.certificatePem,
  };
  const register = await startFakeRegister(organisation('162021000019', 'Registret'));
  register.senders.add(`16${senderNumber}`);
  register.dispatchers.set(mediatorNumber, [`16${senderNumber}`]);

  // Killed and cut off on purpose: what it says about that would fill the screen.
  const environment = { databaseUrl: url, secretKey, postKeys, port: await freePort(), logLevel: 'silent' };
  let operator: OperatorProcess = await startOperator(environment);
  const numbers = companyNumbers(letters);
  for (const number of numbers) register.places.set(`16${number}`, { operator: operatorNumber, address: operator.address });
  const hashes = numbers.map((number) => cipher.lookupHash(number));
  await database.pool.query(
    `insert into mailbox.mailbox (id, owner_kind, owner_hash) select id, 'organisation', hash from unnest($1::uuid[], $2::text[]) as made (id, hash)`,
    [hashes.map(() => newId()), hashes],
  );

  const actor = await database.transaction(async (tx): Promise<MemberActor> => {
    const organisationNumber = senderNumber as OrganisationNumber;
    const organisationId = await createOrganisation(tx, { name: 'Kommun A', kind: 'municipality', organisationNumber });
    const personId = await createPerson(tx, { name: 'Avsändare', memberships: [{ organisationId, roles: ['manage'] }] });
    return { personId, name: 'Avsändare', organisationId, roles: ['manage'], assuranceLevel: 3, personalNumberHash: null, locale: 'sv' };
  });
  const release = (some: readonly string[]): Promise<Id> =>
    database.transaction(async (tx) => {
      const audienceId = newId();
      const bytes = Buffer.from(['Namn;Organisationsnummer', ...some.map((number) => `Bolaget;${number}`)].join('\n'));
      const { token } = await previewMembers(tx, actor, { fileName: 'lista.csv', bytes });
      await importMembers(tx, actor, { audienceId, token, skipErrors: false });
      const draft = { programmeId: newId(), title: 'Prov', subject: 'Beslut', body, needIds: [newId()], audienceIds: [audienceId] };
      const { id } = await createSendOut(tx, actor, { ...draft, channels: ['digitalPost'] });
      await releaseSendOut(tx, actor, { sendOutId: id, revision: 1, expectedRecipients: some.length });
      return id;
    });
  for (let from = 0; from < letters; from += mostInASendOut) await release(numbers.slice(from, from + mostInASendOut));

  const workerEnvironment = {
    DATABASE_URL: url,
    SECRET_KEY: secretKey,
    MEDIATOR_KEYS: JSON.stringify({ certificatePem: mediator.certificatePem, keyPem: mediator.keyPem, rootPem: root.certificatePem }),
    RECIPIENT_ADDRESS: register.recipientAddress,
    AUTHORITY_ADDRESS: register.authorityAddress,
  };
  let worker = await startWorker(workerEnvironment);

  const count = async (sql: string): Promise<number> => (await database.pool.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
  return {
    database,
    url,
    stored: () => count('select count(*) as count from mailbox.letter'),
    open: () => count(`select count(*) as count from delivery.ledger_entry where status in ('waiting', 'sending')`),
    killOperator: async (): Promise<void> => {
      await end(operator.child, 'SIGKILL');
      operator = await startOperator(environment);
    },
    killWorker: async (): Promise<void> => {
      await end(worker, 'SIGKILL');
      worker = await startWorker(workerEnvironment);
    },
    /** Neither of them has ended by itself. */
    areAlive: (): boolean => [worker, operator.child].every(({ exitCode, signalCode }) => exitCode === null && signalCode === null),
    until: async (holds: () => Promise<boolean>, seconds: number): Promise<boolean> => {
      for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(200)) if (await holds()) return true;
      return false;
    },
    /** Why letters were not delivered, and how many; none should be. */
    refusals: async (): Promise<Record<string, number>> => {
      const sql = `select coalesce(reason, '-') as reason, count(*) as count from delivery.ledger_entry where status = 'notDelivered' group by 1`;
      const { rows } = await database.pool.query<{ reason: string; count: number }>(sql);
      return Object.fromEntries(rows.map(({ reason, count: each }) => [reason, each]));
    },
    /** What the ledger says against what lies in the mailboxes. */
    compare: async () => {
      const { rows: entries } = await database.pool.query<{ id: Id; status: string; receipt: string | null }>(
        'select id, status, provider_id as receipt from delivery.ledger_entry',
      );
      const { rows: kept } = await database.pool.query<{ id: Id; receipt: string }>(
        'select message_id as id, transaction_id as receipt from mailbox.letter',
      );
      const stored = Map.groupBy(kept, ({ id }) => id);
      const isHere = ({ id }: { id: Id }): boolean => stored.has(id);
      const twice = [...stored.values()].filter((same) => same.length > 1).length;
      const otherReceipts = entries.filter(
        ({ id, receipt }) => receipt !== null && stored.has(id) && !stored.get(id)?.some((letter) => letter.receipt === receipt),
      ).length;
      return {
        accepted: entries.filter(({ status }) => status === 'delivered').length,
        stored: kept.length,
        lost: entries.filter((entry) => entry.status === 'delivered' && !isHere(entry)).length,
        // Said not to be there, and is.
        misjudged: entries.filter((entry) => entry.status === 'notDelivered' && isHere(entry)).length,
        notDelivered: entries.filter(({ status }) => status === 'notDelivered').length,
        repeated: twice + otherReceipts,
        unknown: entries.filter(({ status }) => status === 'unknown').length,
      };
    },
    /** `stopDatabase` where it is not the one that was started here any more. */
    stop: async (stopDatabase?: () => Promise<void>): Promise<void> => {
      await end(worker, 'SIGTERM');
      await end(operator.child, 'SIGTERM');
      await register.stop();
      await throwaway.stop(stopDatabase);
    },
  };
};
