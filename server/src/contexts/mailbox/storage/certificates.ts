import type { Tx } from '../../../platform/database/database.ts';
import type { KeptCertificate } from '../domain/received-letter.ts';
import { mailboxTables } from './tables.ts';

export const insertCertificate = async (tx: Tx, certificate: KeptCertificate): Promise<void> => {
  await mailboxTables(tx)
    .insertInto('mailbox.certificate')
    .values({
      fingerprint: certificate.fingerprint,
      organisation_number: certificate.organisationNumber,
      subject: certificate.subject,
      issuer: certificate.issuer,
      valid_from: certificate.validFrom,
      valid_to: certificate.validTo,
      der: certificate.der,
    })
    .onConflict((conflict) => conflict.column('fingerprint').doNothing())
    .execute();
};
