import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectHolder } from '../storage/holders.ts';
import { type CarriedNeed, selectNeeds } from '../storage/targets.ts';

export type HolderProof = { audienceId: Id; email: string; confirmedAt: Date; needs: CarriedNeed[] };

/**
 * What a confirmed holder proves of himself or herself: as a member of an audience, knowledge of what the cascade carries
 * to that audience. Undefined for a holder who belongs to none, or has not confirmed. For listeners, which act for nobody.
 */
export const tellHolderProof = async (
  tx: Tx,
  { organisationId, holderId }: { organisationId: Id; holderId: Id },
): Promise<HolderProof | undefined> => {
  const holder = await selectHolder(tx, holderId);
  if (holder === undefined || holder.organisationId !== organisationId) return undefined;
  const { audienceId, email, confirmedAt, cascadeId } = holder;
  if (audienceId === null || email === null || confirmedAt === null) return undefined;
  return { audienceId, email, confirmedAt, needs: await selectNeeds(tx, cascadeId, audienceId) };
};

/** The wording that a cascade carries to an audience, need by need. */
export const carriedNeeds = (tx: Tx, cascadeId: Id, audienceId: Id): Promise<CarriedNeed[]> => selectNeeds(tx, cascadeId, audienceId);
