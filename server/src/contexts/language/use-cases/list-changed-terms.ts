import { networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { TermStatus } from '../domain/terms/term-entry.ts';
import { selectChangedTerms } from '../storage/changed-terms.ts';

export type ChangedTerm = { id: Id; term: string; status: TermStatus; definition: string; isRetired: boolean };

/** What has happened to the network's shared words since a moment: something to speak of when it meets. */
export const listChangedTerms = async (tx: Tx, actor: { organisationId: Id }, { since }: { since: Date }): Promise<ChangedTerm[]> => {
  const terms = await selectChangedTerms(tx, await networkOf(tx, actor.organisationId), since);
  return terms.map(({ retiredAt, ...term }) => ({ ...term, isRetired: retiredAt !== null }));
};
