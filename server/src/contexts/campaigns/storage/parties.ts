import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Party, PartyAnswer } from '../domain/party.ts';
import { campaignTables } from './tables.ts';

export const selectParties = async (tx: Tx, campaignIds: readonly Id[]): Promise<Party[]> =>
  campaignIds.length === 0
    ? []
    : campaignTables(tx)
        .selectFrom('campaigns.party')
        .select([
          'id',
          'campaign_id as campaignId',
          'organisation_id as organisationId',
          'name',
          'does',
          'answer',
          'is_partner as isPartner',
        ])
        .where('campaign_id', 'in', campaignIds)
        .orderBy('position')
        .orderBy('id')
        .execute();

/** The parties as they are now, in place of those before; ids that stay keep what they have answered. */
export const replaceParties = async (tx: Tx, campaignId: Id, parties: readonly Omit<Party, 'campaignId'>[]): Promise<void> => {
  const db = campaignTables(tx);
  const kept = parties.map(({ id }) => id);
  let gone = db.deleteFrom('campaigns.party').where('campaign_id', '=', campaignId);
  if (kept.length > 0) gone = gone.where('id', 'not in', kept);
  await gone.execute();
  if (parties.length === 0) return;
  await db
    .insertInto('campaigns.party')
    .values(
      parties.map(({ id, organisationId, name, does, answer, isPartner }, position) => ({
        id,
        campaign_id: campaignId,
        organisation_id: organisationId,
        name,
        does,
        answer,
        is_partner: isPartner,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        does: eb.ref('excluded.does'),
        answer: eb.ref('excluded.answer'),
        is_partner: eb.ref('excluded.is_partner'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
};

export const updateAnswer = async (tx: Tx, id: Id, answer: PartyAnswer, answeredBy: Id): Promise<void> => {
  await campaignTables(tx)
    .updateTable('campaigns.party')
    .set({ answer, answered_by: answeredBy, answered_at: new Date() })
    .where('id', '=', id)
    .execute();
};
