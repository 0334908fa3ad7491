import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { languageTables } from './tables.ts';

const most = 100;

/** Terms that the network's organisations share and that were added, changed or retired after `since`; newest first. */
export const selectChangedTerms = (tx: Tx, organisationIds: readonly Id[], since: Date) =>
  languageTables(tx)
    .selectFrom('language.term')
    .where('organisation_id', 'in', organisationIds)
    .where('visibility', '=', 'network')
    .where((where) => where.or([where('changed_at', '>', since), where('retired_at', '>', since)]))
    .select(['id', 'term', 'status', 'definition', 'retired_at as retiredAt'])
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute();
