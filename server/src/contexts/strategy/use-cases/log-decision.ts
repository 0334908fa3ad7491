import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  insertLoggedDecision,
  type LoggedDecision,
  selectLoggedDecision,
  selectLoggedDecisions,
  updateLoggedDecision,
} from '../storage/logged-decisions.ts';
import { reachAsWriter, reachStrategy } from './reach-strategy.ts';

type Words = {
  question: string;
  alternatives: string[];
  decision: string;
  reason: string;
  decidedBy: string;
  decidedOn: string;
  followUpOn: string | null;
};

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'loggedDecision', subjectId: id });

const reach = async (tx: Tx, actor: MemberActor, id: Id): Promise<LoggedDecision> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const decision = await selectLoggedDecision(tx, serviceId, id);
  if (decision === undefined) throw new AppError('notFound');
  return decision;
};

type Change = Parameters<typeof updateLoggedDecision>[3];

const save = async (tx: Tx, decision: LoggedDecision, revision: number, change: Change): Promise<number> => {
  if (!(await updateLoggedDecision(tx, decision.id, revision, change)))
    throw new AppError('editConflict', {}, { extra: { theirs: decision } });
  return revision + 1;
};

const columnsOf = ({ decidedBy, decidedOn, followUpOn, ...words }: Words) => ({
  ...words,
  decided_by: decidedBy,
  decided_on: decidedOn,
  follow_up_on: followUpOn,
});

/** A question, what one could have done, what was decided and why. With `supersedes` it takes an earlier decision's place. */
export const logDecision = async (
  tx: Tx,
  actor: MemberActor,
  { supersedes, ...words }: Words & { supersedes: Id | null },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const earlier = supersedes === null ? undefined : await reach(tx, actor, supersedes);
  if (earlier !== undefined && earlier.supersededBy !== null)
    throw invalidField('supersedes', 'Det beslutet är redan ersatt.', 'That decision has already been superseded.');
  const id = newId();
  const { organisationId, personId } = actor;
  await insertLoggedDecision(tx, { id, service_id: serviceId, organisation_id: organisationId, created_by: personId, ...columnsOf(words) });
  if (earlier !== undefined) await save(tx, earlier, earlier.revision, { superseded_by: id });
  await audit(tx, actor, 'decisionLogged', id);
  return { id };
};

export const changeLoggedDecision = async (
  tx: Tx,
  actor: MemberActor,
  { loggedDecisionId, revision, ...words }: Words & { loggedDecisionId: Id; revision: number },
): Promise<{ revision: number }> => {
  const saved = await save(tx, await reach(tx, actor, loggedDecisionId), revision, columnsOf(words));
  await audit(tx, actor, 'decisionChanged', loggedDecisionId);
  return { revision: saved };
};

/** What came of it. Null opens the follow-up again. */
export const followUpDecision = async (
  tx: Tx,
  actor: MemberActor,
  { loggedDecisionId, note }: { loggedDecisionId: Id; note: string | null },
): Promise<void> => {
  const decision = await reach(tx, actor, loggedDecisionId);
  await save(tx, decision, decision.revision, { followed_up_at: note === null ? null : new Date(), follow_up_note: note ?? '' });
  await audit(tx, actor, note === null ? 'decisionFollowUpOpened' : 'decisionFollowedUp', loggedDecisionId);
};

/** Takes it out of the log, or brings it back. What it took the place of holds again meanwhile. */
export const setLoggedDecisionRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { loggedDecisionId, isRemoved }: { loggedDecisionId: Id; isRemoved: boolean },
): Promise<void> => {
  const decision = await reach(tx, actor, loggedDecisionId);
  if ((decision.removedAt !== null) === isRemoved) return;
  await save(tx, decision, decision.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'decisionRemoved' : 'decisionRestored', loggedDecisionId);
};

/** The log, newest first, searched by words. */
export const listLoggedDecisions = async (tx: Tx, actor: MemberActor, { search }: { search: string }) => {
  const { serviceId, mayWrite } = await reachStrategy(tx, actor);
  const found = await selectLoggedDecisions(tx, serviceId, search);
  const all = search === '' ? found : await selectLoggedDecisions(tx, serviceId, '');
  const living = new Map(all.map((decision) => [decision.id, decision]));
  const today = calendarDateOf(new Date());
  const items = found.map(({ organisationId: _, removedAt: __, supersededBy, ...decision }) => {
    const successor = supersededBy === null ? undefined : living.get(supersededBy);
    return {
      ...decision,
      supersededBy: successor === undefined ? null : { id: successor.id, question: successor.question, decidedOn: successor.decidedOn },
      isOverdue: decision.followUpOn !== null && decision.followedUpAt === null && decision.followUpOn < today,
    };
  });
  return { mayWrite, items };
};
