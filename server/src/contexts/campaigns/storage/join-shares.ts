import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** Where both were asked for money, the receiver is asked for the sum and has pledged the sum; confirmed only if all of it was. */
export const joinShares = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await sql`
    update campaigns.budget_share as theirs set
      asked_kronor = theirs.asked_kronor + mine.asked_kronor,
      pledged_kronor = case when coalesce(theirs.pledged_kronor, mine.pledged_kronor) is not null
        then coalesce(theirs.pledged_kronor, 0) + coalesce(mine.pledged_kronor, 0) end,
      pledged_by = coalesce(theirs.pledged_by, mine.pledged_by),
      pledged_at = greatest(theirs.pledged_at, mine.pledged_at),
      confirmed_by = case when mine.pledged_kronor is null or mine.confirmed_at is not null then theirs.confirmed_by end,
      confirmed_at = case when mine.pledged_kronor is null or mine.confirmed_at is not null then theirs.confirmed_at end
    from campaigns.budget_share as mine
    where mine.organisation_id = ${from} and theirs.organisation_id = ${to} and theirs.campaign_id = mine.campaign_id`.execute(tx);
};
