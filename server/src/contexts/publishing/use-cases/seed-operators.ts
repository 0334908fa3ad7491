import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { standardOperators } from '../domain/operator.ts';
import { insertOperator } from '../storage/operators.ts';

/** Gives a network's host a list to start from: three invented operators and our own. Running it again adds nothing. */
export const seedMailboxOperators = async (tx: Tx, _actor: null, { organisationId }: { organisationId: Id }): Promise<void> => {
  let added = 0;
  for (const operator of standardOperators) if (await insertOperator(tx, { ...operator, id: newId(), organisationId })) added += 1;
  if (added === 0) return;
  await recordAudit(
    tx,
    { organisationId },
    { action: 'publishing.operatorsSeeded', subjectType: 'organisation', subjectId: organisationId, details: { added } },
  );
};
