import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { mayAnswer, standingOf } from '../domain/approval.ts';
import {
  type Approval,
  insertApproval,
  lockApproval,
  type ReleaseRule,
  selectApprovals,
  selectApprovalsOf,
  selectReleaseRule,
  updateApproval,
  upsertReleaseRule,
} from '../storage/approvals.ts';
import { nameThem } from './reach-network.ts';

/** Nobody has asked for four eyes: each releases what she writes. */
const offRule: ReleaseRule = { isOn: false, hours: 24, onTimeout: 'pass' };

export const releaseRuleOf = async (tx: Tx, { organisationId }: Pick<MemberActor, 'organisationId'>): Promise<ReleaseRule> =>
  (await selectReleaseRule(tx, organisationId)) ?? offRule;

export const setReleaseRule = async (tx: Tx, actor: MemberActor, rule: ReleaseRule): Promise<void> => {
  await upsertReleaseRule(tx, actor.organisationId, rule, actor.personId);
  await recordAudit(tx, actor, {
    action: rule.isOn ? 'network.releaseRuleSet' : 'network.releaseRuleLifted',
    subjectType: 'organisation',
    subjectId: actor.organisationId,
    details: { hours: rule.hours, onTimeout: rule.onTimeout },
  });
};

const audit = (tx: Tx, actor: MemberActor, action: string, { subjectId, id }: Pick<Approval, 'subjectId' | 'id'>): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'approval', subjectId: id, details: { of: subjectId } });

export type Asked = { subjectId: Id; revision: number; recipients: number; title: string };

const hourMs = 3_600_000;

/** Asks a colleague to look at exactly this text for exactly these recipients. Asking again takes the earlier question back. */
export const askForApproval = async (
  tx: Tx,
  actor: MemberActor,
  { subjectId, revision, recipients, title }: Asked,
): Promise<{ id: Id }> => {
  const { hours, onTimeout } = await releaseRuleOf(tx, actor);
  for (const earlier of await selectApprovalsOf(tx, actor.organisationId, subjectId))
    if (earlier.status === 'waiting') await updateApproval(tx, earlier.id, { status: 'withdrawn', answeredAt: new Date() });
  const id = newId();
  const { organisationId, personId: askedBy } = actor;
  const dueAt = new Date(Date.now() + hours * hourMs);
  await insertApproval(tx, { id, organisationId, subjectId, subjectRevision: revision, recipients, title, askedBy, dueAt, onTimeout });
  await audit(tx, actor, 'network.approvalAsked', { id, subjectId });
  return { id };
};

type Answer = { approvalId: Id; isApproved: boolean; reason: string };

/** A colleague says yes, or no with the reason. */
export const answerApproval = async (tx: Tx, actor: MemberActor, { approvalId, isApproved, reason }: Answer): Promise<void> => {
  const approval = await lockApproval(tx, actor.organisationId, approvalId);
  if (approval === undefined) throw new AppError('notFound');
  const { status, isEscalated } = standingOf(approval, new Date());
  if (status !== 'waiting') throw new AppError('approvalAnswered');
  const who = { personId: actor.personId, maySend: mayDo(actor.roles, 'send'), mayManage: mayDo(actor.roles, 'manage') };
  if (!mayAnswer({ askedBy: approval.askedBy, isEscalated }, who)) throw new AppError('approvalNotYours');
  if (!isApproved && reason === '') throw new AppError('approvalNeedsReason');
  await updateApproval(tx, approvalId, {
    status: isApproved ? 'approved' : 'declined',
    answeredBy: actor.personId,
    answeredAt: new Date(),
    reason,
  });
  await audit(tx, actor, isApproved ? 'network.approvalGiven' : 'network.approvalDeclined', approval);
};

type Releasing = { subjectId: Id; revision: number; recipients: number };

/** Throws `approvalNeeded` when the organisation wants four eyes and nobody has said yes to exactly this. */
export const assertApproved = async (
  tx: Tx,
  actor: Pick<MemberActor, 'organisationId'>,
  { subjectId, revision, recipients }: Releasing,
): Promise<void> => {
  const { isOn } = await releaseRuleOf(tx, actor);
  if (!isOn) return;
  const now = new Date();
  const isCovered = (await selectApprovalsOf(tx, actor.organisationId, subjectId)).some(
    (one) =>
      one.subjectRevision === revision && one.recipients === recipients && ['approved', 'passed'].includes(standingOf(one, now).status),
  );
  if (!isCovered) throw new AppError('approvalNeeded');
};

/** The organisation's questions for four eyes, newest first, with what its rule says. */
export const listApprovals = async (tx: Tx, actor: MemberActor, { subjectId }: { subjectId?: Id | undefined }) => {
  const approvals =
    subjectId === undefined
      ? await selectApprovals(tx, actor.organisationId)
      : await selectApprovalsOf(tx, actor.organisationId, subjectId);
  const names = await nameThem(
    tx,
    [],
    approvals.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy]),
  );
  const now = new Date();
  const who = { personId: actor.personId, maySend: mayDo(actor.roles, 'send'), mayManage: mayDo(actor.roles, 'manage') };
  return {
    rule: await releaseRuleOf(tx, actor),
    maySetRule: who.mayManage,
    items: approvals.map((one) => {
      const standing = standingOf(one, now);
      const { id, subjectId: subject, subjectRevision, recipients, title, askedAt, dueAt, onTimeout, answeredAt, reason, askedBy } = one;
      return {
        id,
        subjectId: subject,
        subjectRevision,
        recipients,
        title,
        askedAt,
        dueAt,
        onTimeout,
        answeredAt: answeredAt ?? (standing.status === 'passed' ? dueAt : null),
        reason,
        ...standing,
        askedByName: names.person(askedBy),
        answeredByName: names.person(one.answeredBy),
        mayAnswer: standing.status === 'waiting' && mayAnswer({ askedBy, isEscalated: standing.isEscalated }, who),
      };
    }),
  };
};
