import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterOperation } from '../domain/letter.ts';
import { readingTables } from './reading-tables.ts';
import { mailboxTables } from './tables.ts';

export type JourneyRow = {
  operation: LetterOperation;
  senderNumber: string;
  senderName: string;
  messageId: string;
  transactionId: Id;
  dispatcherNumber: string | null;
  signerFingerprint: string | null;
  sealerFingerprint: string | null;
  signedForm: string | null;
  takenOverOn: string | null;
  arrivedAt: Date | null;
  verifiedAt: Date | null;
  receivedAt: Date;
  firstReadAt: Date | null;
  readByPersonId: Id | null;
  deletedAt: Date | null;
  language: string | null;
  detailsSealed: string | null;
  folderId: Id | null;
  isFolderRemoved: boolean;
  archivedAt: Date | null;
  hasRequest: boolean;
};

/** What is stored of a letter besides what it says. */
export const selectJourney = (tx: Tx, letterId: Id): Promise<JourneyRow> =>
  readingTables(tx)
    .selectFrom('mailbox.letter as letter')
    .leftJoin('mailbox.folder as folder', 'folder.id', 'letter.folder_id')
    .select([
      'letter.operation',
      'letter.sender_number as senderNumber',
      'letter.sender_name as senderName',
      'letter.message_id as messageId',
      'letter.transaction_id as transactionId',
      'letter.dispatcher_number as dispatcherNumber',
      'letter.signer_fingerprint as signerFingerprint',
      'letter.sealer_fingerprint as sealerFingerprint',
      'letter.signed_form as signedForm',
      'letter.taken_over_on as takenOverOn',
      'letter.arrived_at as arrivedAt',
      'letter.verified_at as verifiedAt',
      'letter.received_at as receivedAt',
      'letter.first_read_at as firstReadAt',
      'letter.read_by_person_id as readByPersonId',
      'letter.deleted_at as deletedAt',
      'letter.language',
      'letter.details_sealed as detailsSealed',
      'letter.folder_id as folderId',
      'letter.archived_at as archivedAt',
      sql<boolean>`folder.removed_at is not null`.as('isFolderRemoved'),
      sql<boolean>`letter.request_sealed is not null`.as('hasRequest'),
    ])
    .where('letter.id', '=', letterId)
    .executeTakeFirstOrThrow();

export type FoundCertificate = {
  fingerprint: string;
  organisationNumber: string;
  subject: string;
  issuer: string;
  validFrom: Date;
  validTo: Date;
  der: Buffer;
};

export const selectCertificates = async (tx: Tx, fingerprints: readonly string[]): Promise<FoundCertificate[]> =>
  fingerprints.length === 0
    ? []
    : mailboxTables(tx)
        .selectFrom('mailbox.certificate')
        .select([
          'fingerprint',
          'organisation_number as organisationNumber',
          'subject',
          'issuer',
          'valid_from as validFrom',
          'valid_to as validTo',
          'der',
        ])
        .where('fingerprint', 'in', fingerprints)
        .execute();
