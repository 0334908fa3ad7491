import { findOrganisations } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StoredTerm, selectTerms, selectTermsForCheck, type TermFilter } from '../storage/terms.ts';
import { reachOf } from './reach-terms.ts';

export type ListedTerm = Omit<StoredTerm, 'organisationId'> & {
  prefer: string | null;
  isOwn: boolean;
  organisation: { id: Id; name: string };
};

/** The termbase as the actor's organisation sees it: its own terms and those its network shares. */
export const listTerms = async (tx: Tx, actor: MemberActor, filter: TermFilter): Promise<ListedTerm[]> => {
  const reach = await reachOf(tx, actor);
  const terms = await selectTerms(tx, reach, filter);
  const organisations = await findOrganisations(tx, [...new Set(terms.map(({ organisationId }) => organisationId))]);
  const writings = terms.some(({ preferId }) => preferId !== null) ? await selectTermsForCheck(tx, reach) : [];
  return terms.map(({ organisationId, ...term }) => ({
    ...term,
    prefer: writings.find(({ id }) => id === term.preferId)?.term ?? null,
    isOwn: organisationId === actor.organisationId,
    organisation: { id: organisationId, name: organisations.find(({ id }) => id === organisationId)?.name ?? '' },
  }));
};
