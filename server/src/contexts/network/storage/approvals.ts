import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ApprovalStatus, TimeoutRule } from '../domain/approval.ts';
import { voiceTables } from './voice-tables.ts';

export type ReleaseRule = { isOn: boolean; hours: number; onTimeout: TimeoutRule };

export const selectReleaseRule = (tx: Tx, organisationId: Id): Promise<ReleaseRule | undefined> =>
  voiceTables(tx)
    .selectFrom('network.release_rule')
    .select(['is_on as isOn', 'hours', 'on_timeout as onTimeout'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();

export const upsertReleaseRule = async (tx: Tx, organisationId: Id, rule: ReleaseRule, setBy: Id): Promise<void> => {
  const change = { is_on: rule.isOn, hours: rule.hours, on_timeout: rule.onTimeout, set_by: setBy, set_at: new Date() };
  await voiceTables(tx)
    .insertInto('network.release_rule')
    .values({ organisation_id: organisationId, ...change })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(change))
    .execute();
};

export type Approval = {
  id: Id;
  organisationId: Id;
  subjectId: Id;
  subjectRevision: number;
  recipients: number;
  title: string;
  status: ApprovalStatus;
  askedBy: Id;
  askedAt: Date;
  dueAt: Date;
  onTimeout: TimeoutRule;
  escalatedAt: Date | null;
  answeredBy: Id | null;
  answeredAt: Date | null;
  reason: string;
};

const whole = (tx: Tx) =>
  voiceTables(tx)
    .selectFrom('network.approval')
    .select([
      'id',
      'organisation_id as organisationId',
      'subject_id as subjectId',
      'subject_revision as subjectRevision',
      'recipients',
      'title',
      'status',
      'asked_by as askedBy',
      'asked_at as askedAt',
      'due_at as dueAt',
      'on_timeout as onTimeout',
      'escalated_at as escalatedAt',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
      'reason',
    ]);

/** Newest first. */
export const selectApprovals = (tx: Tx, organisationId: Id): Promise<Approval[]> =>
  whole(tx).where('organisation_id', '=', organisationId).orderBy('id', 'desc').limit(500).execute();

export const selectApprovalsOf = (tx: Tx, organisationId: Id, subjectId: Id): Promise<Approval[]> =>
  whole(tx).where('organisation_id', '=', organisationId).where('subject_id', '=', subjectId).orderBy('id', 'desc').execute();

export const lockApproval = (tx: Tx, organisationId: Id, id: Id): Promise<Approval | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).forUpdate().executeTakeFirst();

/** The next that are late and not yet told so, whoever's they are. */
export const lockLateApprovals = (tx: Tx, now: Date, limit: number): Promise<Approval[]> =>
  whole(tx)
    .where('status', '=', 'waiting')
    .where('escalated_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();

export const insertApproval = async (
  tx: Tx,
  one: Pick<
    Approval,
    'id' | 'organisationId' | 'subjectId' | 'subjectRevision' | 'recipients' | 'title' | 'askedBy' | 'dueAt' | 'onTimeout'
  >,
): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.approval')
    .values({
      id: one.id,
      organisation_id: one.organisationId,
      subject_id: one.subjectId,
      subject_revision: one.subjectRevision,
      recipients: one.recipients,
      title: one.title,
      asked_by: one.askedBy,
      due_at: one.dueAt,
      on_timeout: one.onTimeout,
    })
    .execute();
};

type Step = { status?: ApprovalStatus; answeredBy?: Id | null; answeredAt?: Date; escalatedAt?: Date; reason?: string };

export const updateApproval = async (tx: Tx, id: Id, { status, answeredBy, answeredAt, escalatedAt, reason }: Step): Promise<void> => {
  await voiceTables(tx)
    .updateTable('network.approval')
    .set({
      ...(status === undefined ? {} : { status }),
      ...(answeredBy === undefined ? {} : { answered_by: answeredBy }),
      ...(answeredAt === undefined ? {} : { answered_at: answeredAt }),
      ...(escalatedAt === undefined ? {} : { escalated_at: escalatedAt }),
      ...(reason === undefined ? {} : { reason }),
    })
    .where('id', '=', id)
    .execute();
};
