import { daysLeft, longestLasting, warningLevel } from '../../../platform/certificates/expiry.ts';
import type { IdentityStore } from '../../../platform/certificates/organisation-identity.ts';
import type { SenderIdentities } from '../../../platform/certificates/sender-identities.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { DigitalPostMetrics } from '../../../platform/telemetry/digital-post-metrics.ts';
import { noteCertificate } from '../use-cases/note-certificate.ts';

const hourMs = 3_600_000;

export type Watch = {
  identities: IdentityStore;
  senders?: SenderIdentities | undefined;
  database: () => Database;
  logger: Logger;
  metrics: DigitalPostMetrics;
};

/** Tells how long each certificate in use lasts: as a metric, in the log, and to "Idag" by way of the database. Answers how to stop. */
export const watchCertificates = async ({ identities, senders, database, logger, metrics }: Watch): Promise<() => void> => {
  const stores = [identities, ...(senders?.stores ?? [])];
  const lookAt = async (store: IdentityStore): Promise<void> => {
    const { organisationNumber, fingerprint, expiresAt } = longestLasting(store);
    const days = daysLeft(expiresAt);
    metrics.certificateDays.set({ organisation: organisationNumber }, days);
    if (warningLevel(days) !== null) logger.warn({ organisationNumber, fingerprint, days }, 'the organisation certificate runs out soon');
    await database().transaction((tx) => noteCertificate(tx, null, { organisationNumber, fingerprint, expiresAt }));
  };
  const look = async (): Promise<void> => {
    for (const store of stores) await lookAt(store);
  };
  const lookAgain = (): void => void look().catch((error: unknown) => logger.warn({ error }, 'the certificate in use could not be noted'));
  await look();
  const timer = setInterval(lookAgain, hourMs);
  timer.unref();
  const stopListening = stores.map((store) => store.onChange(lookAgain));
  return () => {
    clearInterval(timer);
    for (const stop of stopListening) stop();
  };
};
