import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { createFieldCipher } from '../../server/src/platform/crypto/field-cipher.ts';
import type { Database } from '../../server/src/platform/database/database.ts';
import { newId } from '../../server/src/vocabulary/id.ts';
import type { Keys } from './letters-to-seal.ts';

export type PostKeys = { keys: Keys; operator: { certificatePem: string; keyPem: string }; rootPem: string };

export const operatorNumber = '165567000012';

/** A sender, its mediator and a mailbox operator with certificates from a root of their own. */
export const makePostKeys = (): PostKeys => {
  const root = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Benchmark CA' }], isAuthority: true });
  const identity = (number: string, name: string) =>
    demoIdentity({ subject: organisationSubject(number, name, 'localhost'), issuer: root, hosts: ['localhost'] });
  const signing = (number: string, name: string) => {
    const { certificatePem, keyPem } = identity(number, name);
    return { certificate: certificatePem, key: keyPem };
  };
  return {
    keys: { sender: signing('162021004748', 'Kommun A'), mediator: signing('162021003898', 'Kommun B') },
    operator: identity(operatorNumber, 'Brevlåda'),
    rootPem: root.certificatePem,
  };
};

/** The numbers that `buildDelivery` writes to: a day of fifty years, ten thousand a year. */
export const recipients = Array.from(
  { length: 10_000 },
  (_, number) => `19${String(50 + (number % 50)).padStart(2, '0')}0101${String(number).padStart(4, '0')}`,
);

export const newSecret = (): string => randomBytes(32).toString('base64');

/** A mailbox for each recipient, as if they had all opened one; every second owner has a confirmed address for notices. */
export const openMailboxes = async (database: Database, secretKey: string): Promise<void> => {
  const cipher = createFieldCipher(Buffer.from(secretKey, 'base64'));
  const hashes = recipients.map((number) => cipher.lookupHash(number));
  await database.pool.query(
    `insert into mailbox.mailbox (id, owner_kind, owner_hash) select id, 'person', hash from unnest($1::uuid[], $2::text[]) as made (id, hash)`,
    [hashes.map(() => newId()), hashes],
  );
  await database.pool.query(
    `insert into mailbox.notice_address (id, mailbox_id, kind, address_sealed, address_hash, added_by_person_id, verified_at)
     select id, id, 'email', '', '', id, now() from mailbox.mailbox where mod(ascii(substr(owner_hash, 1, 1)), 2) = 0`,
  );
};

/** Processor time of the database server and all its processes, in milliseconds; NaN where /proc does not tell. */
export const databaseProcessorMs = async (database: Database): Promise<number> => {
  const { rows } = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  try {
    const own = statOf(rows[0]?.pid ?? 0);
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return all
      .flatMap((name) => statOrNothing(Number(name)))
      .reduce((sum, { parent, pid, ms, gone }) => sum + (pid === own.parent ? ms + gone : parent === own.parent ? ms : 0), 0);
  } catch {
    return Number.NaN;
  }
};

/** One tick is a hundredth of a second on every Linux in use. */
const tickMs = 10;

const statOf = (pid: number): { pid: number; parent: number; ms: number; gone: number } => {
  // The name of the command may hold anything; the fields follow its last parenthesis.
  const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? [];
  const field = (number: number): number => Number(rest.split(' ')[number - 3]);
  return { pid, parent: field(4), ms: (field(14) + field(15)) * tickMs, gone: (field(16) + field(17)) * tickMs };
};

const statOrNothing = (pid: number): ReturnType<typeof statOf>[] => {
  try {
    return [statOf(pid)];
  } catch {
    return [];
  }
};

export type OperatorProcess = {
  address: string;
  child: ChildProcess;
  /** What it has taken since it began. */
  usage: () => Promise<{ processorMs: number; peakBytes: number; nowBytes: number }>;
  stop: () => Promise<void>;
};

type OperatorEnvironment = {
  databaseUrl: string;
  secretKey: string;
  postKeys: PostKeys;
  port?: number;
  logLevel?: string;
  nodeOptions?: readonly string[];
};

/** `npm start` and the unit in running-it.md have it. */
const asProductStarts = '--max-semi-space-size=16';

/** The mailbox operator as a process of its own, listening on loopback with mutual TLS. */
export const startOperator = async (environment: OperatorEnvironment): Promise<OperatorProcess> => {
  const { databaseUrl, secretKey, postKeys, port = 0, logLevel = 'warn', nodeOptions = [] } = environment;
  const child = spawn(process.execPath, [asProductStarts, ...nodeOptions, join(import.meta.dirname, 'operator-process.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: secretKey,
      POST_PORT: String(port),
      LOG_LEVEL: logLevel,
      POST_KEYS: JSON.stringify({ operator: postKeys.operator, rootPem: postKeys.rootPem }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  /** Other lines may come in between: what Node tells when it is asked to trace something. */
  const lineLike = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true) throw new Error('the operator is not there');
      if (pattern.test(value)) return value;
      if (nodeOptions.length > 0) process.stderr.write(`operator: ${value}\n`);
    }
  };
  const listening = await lineLike(/^\d+$/);
  return {
    address: `https://localhost:${listening}/service/v3`,
    child,
    usage: async () => {
      child.stdin.write('usage\n');
      return JSON.parse(await lineLike(/^\{/)) as { processorMs: number; peakBytes: number; nowBytes: number };
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
};
