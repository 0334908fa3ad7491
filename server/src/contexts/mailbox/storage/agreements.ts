import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AgreementPurpose } from '../domain/agreement.ts';
import { readingTables } from './reading-tables.ts';

export type SealedAgreement = {
  id: Id;
  ownerHash: string;
  purpose: AgreementPurpose;
  textSealed: string;
  signatureSealed: string;
  signedByPersonId: Id;
  signedAt: Date;
  /** What the register answered. */
  status: string;
};

export const insertAgreement = async (tx: Tx, agreement: SealedAgreement): Promise<void> => {
  await readingTables(tx)
    .insertInto('mailbox.agreement')
    .values({
      id: agreement.id,
      owner_hash: agreement.ownerHash,
      purpose: agreement.purpose,
      text_sealed: agreement.textSealed,
      signature_sealed: agreement.signatureSealed,
      signed_by_person_id: agreement.signedByPersonId,
      signed_at: agreement.signedAt,
      status: agreement.status,
    })
    .execute();
};

/** Oldest first. */
export const selectAgreements = (tx: Tx, ownerHash: string): Promise<SealedAgreement[]> =>
  readingTables(tx)
    .selectFrom('mailbox.agreement')
    .select([
      'id',
      'owner_hash as ownerHash',
      'purpose',
      'text_sealed as textSealed',
      'signature_sealed as signatureSealed',
      'signed_by_person_id as signedByPersonId',
      'signed_at as signedAt',
      'status',
    ])
    .where('owner_hash', '=', ownerHash)
    .orderBy('signed_at')
    .execute();
