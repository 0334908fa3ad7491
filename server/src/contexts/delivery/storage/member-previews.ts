import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deliveryTables } from './tables.ts';

export const insertMemberPreview = async (
  tx: Tx,
  preview: { tokenHash: string; organisationId: Id; personId: Id; fileName: string; contentSealed: string },
): Promise<void> => {
  await deliveryTables(tx)
    .insertInto('delivery.member_preview')
    .values({
      token_hash: preview.tokenHash,
      organisation_id: preview.organisationId,
      person_id: preview.personId,
      file_name: preview.fileName,
      content_sealed: preview.contentSealed,
    })
    .execute();
};

/** A preview that is still kept, of this organisation only. */
export const selectMemberPreview = (tx: Tx, organisationId: Id, tokenHash: string) =>
  deliveryTables(tx)
    .selectFrom('delivery.member_preview')
    .where('organisation_id', '=', organisationId)
    .where('token_hash', '=', tokenHash)
    .where('created_at', '>', sql<Date>`now() - interval '1 hour'`)
    .select(['content_sealed as contentSealed', 'file_name as fileName'])
    .executeTakeFirst();

export const deleteMemberPreview = async (tx: Tx, organisationId: Id, tokenHash: string): Promise<void> => {
  await deliveryTables(tx)
    .deleteFrom('delivery.member_preview')
    .where('organisation_id', '=', organisationId)
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const deleteOldMemberPreviews = async (tx: Tx): Promise<number> => {
  const { numDeletedRows } = await deliveryTables(tx)
    .deleteFrom('delivery.member_preview')
    .where('created_at', '<', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst();
  return Number(numDeletedRows);
};
