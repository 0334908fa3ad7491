import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { termChanged } from '../events.ts';
import { isTermTaken, updateTerm } from '../storage/terms.ts';
import { lockOwnTerm } from './reach-terms.ts';

/** Takes a term out of use; it can be brought back. */
export const retireTerm = async (tx: Tx, actor: MemberActor, { termId }: { termId: Id }): Promise<{ revision: number }> => {
  const term = await lockOwnTerm(tx, actor, termId);
  if (term.retiredAt !== null) return { revision: term.revision };
  const revision = await updateTerm(tx, actor.organisationId, termId, { retiredAt: new Date() });
  await recordAudit(tx, actor, { action: 'language.termRetired', subjectType: 'term', subjectId: termId });
  await publish(tx, termChanged, { termId, organisationId: actor.organisationId, visibility: term.visibility, change: 'retired' });
  return { revision };
};

/** Brings a term back, unless the same has been added anew since. */
export const restoreTerm = async (tx: Tx, actor: MemberActor, { termId }: { termId: Id }): Promise<{ revision: number }> => {
  const term = await lockOwnTerm(tx, actor, termId);
  if (term.retiredAt === null) return { revision: term.revision };
  if (await isTermTaken(tx, actor.organisationId, term.term, termId)) throw new AppError('alreadyExists', { what: term.term });
  const revision = await updateTerm(tx, actor.organisationId, termId, { retiredAt: null });
  await recordAudit(tx, actor, { action: 'language.termRestored', subjectType: 'term', subjectId: termId });
  await publish(tx, termChanged, { termId, organisationId: actor.organisationId, visibility: term.visibility, change: 'restored' });
  return { revision };
};
