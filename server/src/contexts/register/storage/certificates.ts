import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { registerTables } from './tables.ts';

export type SeenCertificate = {
  fingerprint: string;
  organisationNumber: string;
  issuer: string;
  expiresAt: Date;
  lastSeenAt: Date;
};

export const noteCertificate = async (tx: Tx, seen: SeenCertificate): Promise<void> => {
  await registerTables(tx)
    .insertInto('register.certificate_seen')
    .values({
      fingerprint: seen.fingerprint,
      organisation_number: seen.organisationNumber,
      issuer: seen.issuer,
      expires_at: seen.expiresAt,
      first_seen_at: seen.lastSeenAt,
      last_seen_at: seen.lastSeenAt,
    })
    .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet({ last_seen_at: seen.lastSeenAt }))
    .execute();
};

export type ListedCertificate = SeenCertificate & { name: string; firstSeenAt: Date };

/** Last seen first, with the name that the number has in the register, if it is there. */
export const selectCertificates = async (tx: Tx): Promise<ListedCertificate[]> => {
  const { rows } = await sql<ListedCertificate>`
    select fingerprint, organisation_number as "organisationNumber", issuer, expires_at as "expiresAt",
      first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", coalesce(
        (select name from register.operator where number = organisation_number),
        (select name from register.dispatcher where number = organisation_number),
        (select name from register.sender where number = organisation_number), '') as name
    from register.certificate_seen order by last_seen_at desc limit 500`.execute(tx);
  return rows;
};
