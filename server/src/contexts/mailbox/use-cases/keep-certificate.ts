import type { Tx } from '../../../platform/database/database.ts';
import type { KeptCertificate } from '../domain/received-letter.ts';
import { insertCertificate } from '../storage/certificates.ts';

/** Keeps a certificate that has signed or sealed something, once, so that letters can point at it. */
export const keepCertificate = async (tx: Tx, _actor: null, certificate: KeptCertificate): Promise<void> => {
  await insertCertificate(tx, certificate);
};
