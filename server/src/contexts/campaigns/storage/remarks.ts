import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { campaignTables } from './tables.ts';

export type Remark = {
  id: Id;
  campaignId: Id;
  text: string;
  writtenBy: Id;
  writtenAt: Date;
  answer: string | null;
  answeredBy: Id | null;
  answeredAt: Date | null;
};

const whole = (tx: Tx) =>
  campaignTables(tx)
    .selectFrom('campaigns.remark')
    .select([
      'id',
      'campaign_id as campaignId',
      'text',
      'written_by as writtenBy',
      'written_at as writtenAt',
      'answer',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
    ]);

export const selectRemarks = async (tx: Tx, campaignIds: readonly Id[]): Promise<Remark[]> =>
  campaignIds.length === 0 ? [] : whole(tx).where('campaign_id', 'in', campaignIds).orderBy('written_at').orderBy('id').execute();

export const selectRemark = (tx: Tx, id: Id): Promise<Remark | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

export const insertRemark = async (
  tx: Tx,
  one: { id: Id; campaignId: Id; organisationId: Id; text: string; writtenBy: Id },
): Promise<void> => {
  await campaignTables(tx)
    .insertInto('campaigns.remark')
    .values({ id: one.id, campaign_id: one.campaignId, organisation_id: one.organisationId, text: one.text, written_by: one.writtenBy })
    .execute();
};

export const updateRemarkAnswer = async (tx: Tx, id: Id, answer: string, answeredBy: Id): Promise<void> => {
  await campaignTables(tx)
    .updateTable('campaigns.remark')
    .set({ answer, answered_by: answeredBy, answered_at: new Date() })
    .where('id', '=', id)
    .execute();
};
