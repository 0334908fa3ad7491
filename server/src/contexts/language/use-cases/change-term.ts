import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { termChanged } from '../events.ts';
import { type StoredTerm, updateTerm } from '../storage/terms.ts';
import type { NewTermCommand } from './add-term.ts';
import { assertMayShare, assertPreferable, lockOwnTerm, reachOf } from './reach-terms.ts';

export type TermChangeCommand = Partial<Omit<NewTermCommand, 'term'>> & { termId: Id; revision: number };

const assertUnchanged = (term: StoredTerm, revision: number): void => {
  if (term.retiredAt !== null) throw new AppError('notFound');
  if (term.revision === revision) return;
  const { status, visibility, preferId, definition, agreedOn } = term;
  throw new AppError(
    'editConflict',
    {},
    { extra: { theirs: { status, visibility, preferId, definition, agreedOn, revision: term.revision } } },
  );
};

/** Changes anything but the writing: another writing is another term. */
export const changeTerm = async (
  tx: Tx,
  actor: MemberActor,
  { termId, revision, ...change }: TermChangeCommand,
): Promise<{ revision: number }> => {
  const term = await lockOwnTerm(tx, actor, termId);
  assertUnchanged(term, revision);
  if (change.visibility !== undefined) assertMayShare(actor, change.visibility);
  const status = change.status ?? term.status;
  const preferId = status === 'preferred' ? null : change.preferId;
  if (typeof preferId === 'string') await assertPreferable(tx, await reachOf(tx, actor), preferId, termId);
  const next = await updateTerm(tx, actor.organisationId, termId, { ...change, preferId });
  const visibility = change.visibility ?? term.visibility;
  await recordAudit(tx, actor, { action: 'language.termChanged', subjectType: 'term', subjectId: termId, details: { status, visibility } });
  await publish(tx, termChanged, { termId, organisationId: actor.organisationId, visibility, change: 'changed' });
  return { revision: next };
};
