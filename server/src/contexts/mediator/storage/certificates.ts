import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mediatorTables } from './tables.ts';

export type SeenCertificate = { organisationNumber: string; organisationId: Id | null; fingerprint: string; expiresAt: Date };

/** The certificate that lasts longest of those in use; one row per organisation. */
export const upsertCertificate = async (tx: Tx, seen: SeenCertificate): Promise<void> => {
  const row = { organisation_id: seen.organisationId, fingerprint: seen.fingerprint, expires_at: seen.expiresAt, seen_at: new Date() };
  await mediatorTables(tx)
    .insertInto('mediator.certificate')
    .values({ organisation_number: seen.organisationNumber, ...row })
    .onConflict((conflict) => conflict.column('organisation_number').doUpdateSet(row))
    .execute();
};

export const selectCertificatesExpiringBefore = (tx: Tx, organisationId: Id, before: Date) =>
  mediatorTables(tx)
    .selectFrom('mediator.certificate')
    .select(['organisation_number as organisationNumber', 'expires_at as expiresAt'])
    .where('organisation_id', '=', organisationId)
    .where('expires_at', '<', before)
    .execute();
