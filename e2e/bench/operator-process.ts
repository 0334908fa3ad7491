import { createInterface } from 'node:readline';
import { readCertificates } from '@budkavle/mina-meddelanden/source';
import { createAuthorityLists, mailboxModule } from '../../server/src/contexts/mailbox/index.ts';
import type { IdentityStore } from '../../server/src/platform/certificates/organisation-identity.ts';
import { createFieldCipher } from '../../server/src/platform/crypto/field-cipher.ts';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { startMutualTlsListener } from '../../server/src/platform/http/mutual-tls-listener.ts';
import { declareQueues, openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { bindProcessServices } from '../../server/src/platform/process-services.ts';

// The mailbox operator as the product runs it in the role `operator`, but for the register, which is not part of what is measured:
// its two lists are always the same. Prints its port.
const { DATABASE_URL = '', SECRET_KEY = '', POST_KEYS = '{}', POST_PORT = '0', LOG_LEVEL = 'warn' } = process.env;
const keys = JSON.parse(POST_KEYS) as { operator: { certificatePem: string; keyPem: string }; rootPem: string };

const logger = createLogger(LOG_LEVEL);
const database = openDatabase(DATABASE_URL, 6);
const boss = await openJobs(DATABASE_URL, logger);
bindProcessServices({
  cipher: createFieldCipher(Buffer.from(SECRET_KEY, 'base64')),
  boss,
  publicUrl: 'http://localhost',
  smtp: { url: '', from: '', connections: 1 },
});

const [certificate] = readCertificates(Buffer.from(keys.operator.certificatePem));
const identity = {
  ...keys.operator,
  organisationNumber: certificate?.organisationNumber ?? '',
  fingerprint: '',
  validFrom: certificate?.x509.validFromDate ?? new Date(0),
  expiresAt: certificate?.x509.validToDate ?? new Date(0),
};
const identities: IdentityStore = {
  current: () => identity,
  all: () => [identity],
  rootsPem: () => keys.rootPem,
  onChange: () => () => undefined,
  close: () => undefined,
};
const roots = readCertificates(Buffer.from(keys.rootPem));
const register = {
  getSenders: () => Promise.resolve([{ id: '162021004748', name: 'Kommun A' }]),
  getDispatchers: () => Promise.resolve([{ id: '162021003898', name: 'Kommun B', senders: ['162021004748'] }]),
};
const notAsked = (): never => {
  throw new Error('the register is not part of this');
};
const module = mailboxModule({
  operator: {
    organisationNumber: () => identity.organisationNumber,
    domain: 'brevlada.example',
    database: () => database,
    trust: () => ({ roots }),
    register: new Proxy({} as never, { get: notAsked }),
    authority: createAuthorityLists({ register, logger }),
    signing: new Proxy({} as never, { get: notAsked }),
    logger,
  },
});
await declareQueues(boss, module.listeners, []);
const listener = await startMutualTlsListener({
  host: 'localhost',
  port: Number(POST_PORT),
  identities,
  services: module.wire ?? [],
  logger,
});
process.stdout.write(`${listener.port}\n`);
// One line for each that comes, though two may come at once: the processor time and the most memory that it has taken so far.
createInterface({ input: process.stdin }).on('line', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    `${JSON.stringify({ processorMs: (user + system) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024, nowBytes: process.memoryUsage.rss() })}\n`,
  );
});
process.once('SIGTERM', async () => {
  await listener.stop();
  await boss.stop({ graceful: false });
  await database.close();
  process.exit(0);
});
