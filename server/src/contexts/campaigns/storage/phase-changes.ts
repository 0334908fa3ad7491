import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Phase } from '../domain/campaign.ts';
import { campaignTables } from './tables.ts';

export type PhaseChange = { from: Phase; to: Phase; reason: string; changedBy: Id; changedAt: Date };

export const selectPhaseChanges = (tx: Tx, campaignId: Id): Promise<PhaseChange[]> =>
  campaignTables(tx)
    .selectFrom('campaigns.phase_change')
    .select(['from_phase as from', 'to_phase as to', 'reason', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('campaign_id', '=', campaignId)
    .orderBy('changed_at')
    .orderBy('id')
    .execute();

type NewChange = { campaignId: Id; organisationId: Id; from: Phase; to: Phase; reason: string; changedBy: Id };

export const insertPhaseChange = async (tx: Tx, change: NewChange): Promise<void> => {
  const { campaignId, organisationId, from, to, reason, changedBy } = change;
  await campaignTables(tx)
    .insertInto('campaigns.phase_change')
    .values({
      id: newId(),
      campaign_id: campaignId,
      organisation_id: organisationId,
      from_phase: from,
      to_phase: to,
      reason,
      changed_by: changedBy,
    })
    .execute();
};
