import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { EvaluationWords } from '../domain/evaluation.ts';
import { campaignTables } from './tables.ts';

export type Evaluation = EvaluationWords & { campaignId: Id; writtenBy: Id; writtenAt: Date };

export const selectEvaluations = async (tx: Tx, campaignIds: readonly Id[]): Promise<Evaluation[]> =>
  campaignIds.length === 0
    ? []
    : campaignTables(tx)
        .selectFrom('campaigns.evaluation')
        .select([
          'campaign_id as campaignId',
          'outcome',
          'reached_number as reachedNumber',
          'worked',
          'not_worked as notWorked',
          'keep',
          'spent_kronor as spentKronor',
          'figures',
          'written_by as writtenBy',
          'written_at as writtenAt',
        ])
        .where('campaign_id', 'in', campaignIds)
        .execute();

/** One evaluation for each campaign; written again it is corrected. */
export const upsertEvaluation = async (
  tx: Tx,
  campaignId: Id,
  words: EvaluationWords,
  by: { organisationId: Id; personId: Id },
): Promise<void> => {
  const row = {
    organisation_id: by.organisationId,
    outcome: words.outcome,
    reached_number: words.reachedNumber,
    worked: words.worked,
    not_worked: words.notWorked,
    keep: words.keep,
    spent_kronor: words.spentKronor,
    figures: JSON.stringify(words.figures),
    written_by: by.personId,
    written_at: new Date(),
  };
  await campaignTables(tx)
    .insertInto('campaigns.evaluation')
    .values({ campaign_id: campaignId, ...row })
    .onConflict((conflict) => conflict.column('campaign_id').doUpdateSet(row))
    .execute();
};
