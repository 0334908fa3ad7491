import { readCertificates } from '@budkavle/mina-meddelanden/source';
import { wire } from '../../server/src/app/build-server.ts';
import { deliveryModule } from '../../server/src/contexts/delivery/index.ts';
import { mediatorModule } from '../../server/src/contexts/mediator/index.ts';
import type { IdentityStore } from '../../server/src/platform/certificates/organisation-identity.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';

// The worker with the mediator as the product runs it, with short leases and pauses so that a drill does not take all day. Made to be killed.
const { DATABASE_URL = '', MEDIATOR_KEYS = '{}', RECIPIENT_ADDRESS = '', AUTHORITY_ADDRESS = '' } = process.env;
const keys = JSON.parse(MEDIATOR_KEYS) as { certificatePem: string; keyPem: string; rootPem: string };

const logger = createLogger(process.env['DRILL_LOG'] ?? 'silent');
const settings = readSettings(process.env);
const database = openDatabase(DATABASE_URL, 8);
const boss = await openJobs(DATABASE_URL, logger);
const metrics = createMetrics();
wire({ settings, database, boss, logger, metrics });

const [certificate] = readCertificates(Buffer.from(keys.certificatePem));
const identity = {
  ...keys,
  organisationNumber: certificate?.organisationNumber ?? '',
  fingerprint: certificate?.x509.fingerprint256.replaceAll(':', '').toLowerCase() ?? '',
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
const mediator = mediatorModule({
  identities,
  recipientAddress: RECIPIENT_ADDRESS,
  authorityAddress: AUTHORITY_ADDRESS,
  database: () => database,
  logger,
  metrics: metrics.digitalPost,
  tuning: {
    // Not shorter: letters that come back all the time would leave a slow machine no time for the one that tries.
    retrySchedule: Array.from({ length: 100 }, () => 3),
    breaker: { opensAfter: 5, firstPauseMs: 300, longestPauseMs: 1000 },
    connectTimeoutMs: 5000,
    readTimeoutMs: 15_000,
    registerTimeoutMs: 5000,
  },
});
const { startWork } = deliveryModule({
  mode: 'demo',
  database: () => database,
  smtp: settings.smtp,
  logger,
  channels: [mediator.channel],
  ledger: { pollMs: 50, claimLeaseSeconds: 3, sendLeaseSeconds: 22, sendTimeoutMs: 20_000, retryBaseSeconds: 0.2, maxAttempts: 1000 },
});
const stopMediator = await mediator.startWork?.();
const stopWork = await startWork?.();
process.stdout.write('working\n');
process.once('SIGTERM', async () => {
  await stopMediator?.();
  await stopWork?.();
  await boss.stop({ graceful: false });
  await database.close();
  process.exit(0);
});
