import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { BudgetLine, BudgetShare } from '../domain/budget.ts';
import { campaignTables } from './tables.ts';

export const selectBudgetLines = (tx: Tx, campaignId: Id): Promise<BudgetLine[]> =>
  campaignTables(tx)
    .selectFrom('campaigns.budget_line')
    .select(['title', 'kronor', 'payer_organisation_id as payerOrganisationId'])
    .where('campaign_id', '=', campaignId)
    .orderBy('position')
    .execute();

export const replaceBudgetLines = async (tx: Tx, campaignId: Id, lines: readonly BudgetLine[]): Promise<void> => {
  const db = campaignTables(tx);
  await db.deleteFrom('campaigns.budget_line').where('campaign_id', '=', campaignId).execute();
  if (lines.length === 0) return;
  await db
    .insertInto('campaigns.budget_line')
    .values(
      lines.map(({ title, kronor, payerOrganisationId }, position) => ({
        id: newId(),
        campaign_id: campaignId,
        title,
        kronor,
        payer_organisation_id: payerOrganisationId,
        position,
      })),
    )
    .execute();
};

export const selectBudgetShares = (tx: Tx, campaignId: Id): Promise<BudgetShare[]> =>
  campaignTables(tx)
    .selectFrom('campaigns.budget_share')
    .select([
      'organisation_id as organisationId',
      'asked_kronor as askedKronor',
      'pledged_kronor as pledgedKronor',
      'pledged_at as pledgedAt',
      'confirmed_at as confirmedAt',
    ])
    .where('campaign_id', '=', campaignId)
    .orderBy('organisation_id')
    .execute();

/** Neither asked for nor promised: no longer part of it. */
const deleteEmptyShares = async (tx: Tx, campaignId: Id): Promise<void> => {
  await campaignTables(tx)
    .deleteFrom('campaigns.budget_share')
    .where('campaign_id', '=', campaignId)
    .where('asked_kronor', '=', 0)
    .where('pledged_at', 'is', null)
    .execute();
};

/** What each is asked for. Whoever is asked no longer keeps a row while there is a promise in it. */
export const replaceAsked = async (tx: Tx, campaignId: Id, asked: ReadonlyMap<Id, number>): Promise<void> => {
  const db = campaignTables(tx);
  await db.updateTable('campaigns.budget_share').set({ asked_kronor: 0 }).where('campaign_id', '=', campaignId).execute();
  if (asked.size > 0)
    await db
      .insertInto('campaigns.budget_share')
      .values(
        [...asked].map(([organisationId, kronor]) => ({ campaign_id: campaignId, organisation_id: organisationId, asked_kronor: kronor })),
      )
      .onConflict((conflict) =>
        conflict.columns(['campaign_id', 'organisation_id']).doUpdateSet((eb) => ({ asked_kronor: eb.ref('excluded.asked_kronor') })),
      )
      .execute();
  await deleteEmptyShares(tx, campaignId);
};

type Pledge = { campaignId: Id; organisationId: Id; kronor: number | null; personId: Id };

/** A new promise has to be confirmed anew. */
export const upsertPledge = async (tx: Tx, { campaignId, organisationId, kronor, personId }: Pledge): Promise<void> => {
  const pledge = {
    pledged_kronor: kronor,
    pledged_by: kronor === null ? null : personId,
    pledged_at: kronor === null ? null : new Date(),
    confirmed_by: null,
    confirmed_at: null,
  };
  await campaignTables(tx)
    .insertInto('campaigns.budget_share')
    .values({ campaign_id: campaignId, organisation_id: organisationId, ...pledge })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'organisation_id']).doUpdateSet(pledge))
    .execute();
  if (kronor === null) await deleteEmptyShares(tx, campaignId);
};

export const updateConfirmed = async (tx: Tx, campaignId: Id, organisationId: Id, confirmedBy: Id | null): Promise<void> => {
  await campaignTables(tx)
    .updateTable('campaigns.budget_share')
    .set({ confirmed_by: confirmedBy, confirmed_at: confirmedBy === null ? null : new Date() })
    .where('campaign_id', '=', campaignId)
    .where('organisation_id', '=', organisationId)
    .execute();
};
