import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { languageTables } from './tables.ts';

export type Signature = {
  subjectId: Id;
  organisationId: Id;
  isJoint: boolean;
  proposedName: string;
  brandId: Id | null;
  name: string;
  reason: string;
  chosenBy: Id;
  chosenAt: Date;
};

export const selectSignature = (tx: Tx, organisationId: Id, subjectId: Id): Promise<Signature | undefined> =>
  languageTables(tx)
    .selectFrom('language.signature')
    .select([
      'subject_id as subjectId',
      'organisation_id as organisationId',
      'is_joint as isJoint',
      'proposed_name as proposedName',
      'brand_id as brandId',
      'name',
      'reason',
      'chosen_by as chosenBy',
      'chosen_at as chosenAt',
    ])
    .where('subject_id', '=', subjectId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();

export const upsertSignature = async (tx: Tx, one: Omit<Signature, 'chosenAt'>): Promise<void> => {
  const change = {
    is_joint: one.isJoint,
    proposed_name: one.proposedName,
    brand_id: one.brandId,
    name: one.name,
    reason: one.reason,
    chosen_by: one.chosenBy,
    chosen_at: new Date(),
  };
  await languageTables(tx)
    .insertInto('language.signature')
    .values({ subject_id: one.subjectId, organisation_id: one.organisationId, ...change })
    .onConflict((conflict) => conflict.column('subject_id').doUpdateSet(change))
    .execute();
};
