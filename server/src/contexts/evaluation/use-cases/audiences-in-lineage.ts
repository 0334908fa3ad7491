import { audiencesOfRecipients } from '#delivery';
import { lineageOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** The audiences of each recipient, also under the names of organisations that have gone up in this one: a receipt may come late. */
export const audiencesInLineage = async (tx: Tx, organisationId: Id, recipientIds: readonly Id[]): Promise<Map<Id, Id[]>> => {
  const found = new Map<Id, Id[]>();
  for (const id of await lineageOf(tx, organisationId))
    for (const [recipientId, audienceIds] of await audiencesOfRecipients(tx, id, recipientIds))
      found.set(recipientId, [...new Set([...(found.get(recipientId) ?? []), ...audienceIds])]);
  return found;
};
