import { networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LanguageVisibility } from '../storage/tables.ts';
import { lockTerm, type Reach, type StoredTerm, selectTerm } from '../storage/terms.ts';

/** What the actor's organisation may see. */
export const reachOf = async (tx: Tx, { organisationId }: Pick<MemberActor, 'organisationId'>): Promise<Reach> => ({
  organisationId,
  networkIds: await networkOf(tx, organisationId),
});

/** What the whole network's texts are measured by is for its editor-in-chief to decide. */
export const assertMayShare = (actor: MemberActor, visibility: LanguageVisibility): void => {
  if (visibility === 'network' && !actor.roles.includes('editor')) throw new AppError('notAllowed');
};

export const lockOwnTerm = async (tx: Tx, actor: MemberActor, termId: Id): Promise<StoredTerm> => {
  const term = await lockTerm(tx, actor.organisationId, termId);
  if (term === undefined) throw new AppError('notFound');
  assertMayShare(actor, term.visibility);
  return term;
};

/** The term to write instead must be a preferred one that the organisation can see, and not the term itself. */
export const assertPreferable = async (tx: Tx, reach: Reach, preferId: Id, termId: Id | null): Promise<void> => {
  const prefer = await selectTerm(tx, reach, preferId);
  if (prefer !== undefined && prefer.retiredAt === null && prefer.status === 'preferred' && prefer.id !== termId) return;
  const sv = 'Välj en rekommenderad term som finns i termbasen.';
  const en = 'Choose a preferred term that is in the termbase.';
  throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'preferId', sv, en }] });
};
