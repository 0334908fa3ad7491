import { findOrganisationByNumber } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { upsertCertificate } from '../storage/certificates.ts';

export type NoteCertificate = { organisationNumber: string; fingerprint: string; expiresAt: Date };

/** Notes which certificate the mediator uses and how long it lasts. The number is the wire's: `16` and ten digits. */
export const noteCertificate = async (tx: Tx, _actor: null, command: NoteCertificate): Promise<void> => {
  const organisation = await findOrganisationByNumber(tx, command.organisationNumber.replace(/^16/, ''));
  await upsertCertificate(tx, { ...command, organisationId: organisation?.id ?? null });
};
