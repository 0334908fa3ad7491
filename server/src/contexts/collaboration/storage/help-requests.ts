import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { HelpKind, HelpStatus } from '../domain/help.ts';
import { collaborationTables } from './tables.ts';

export type HelpRequest = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  askedBy: Id;
  kind: HelpKind;
  topicId: Id | null;
  toOrganisationId: Id;
  toPersonId: Id | null;
  question: string;
  status: HelpStatus;
  askedAt: Date;
  takenBy: Id | null;
  takenAt: Date | null;
  answer: string;
  answeredBy: Id | null;
  answeredAt: Date | null;
};

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.help_request')
    .select([
      'id',
      'service_id as serviceId',
      'organisation_id as organisationId',
      'asked_by as askedBy',
      'kind',
      'topic_id as topicId',
      'to_organisation_id as toOrganisationId',
      'to_person_id as toPersonId',
      'question',
      'status',
      'asked_at as askedAt',
      'taken_by as takenBy',
      'taken_at as takenAt',
      'answer',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
    ]);

/** Asked by the organisation or put to it; open ones first, then the newest. */
export const selectHelpRequests = (tx: Tx, serviceId: Id, organisationId: Id): Promise<HelpRequest[]> =>
  whole(tx)
    .where('service_id', '=', serviceId)
    .where((where) => where.or([where('organisation_id', '=', organisationId), where('to_organisation_id', '=', organisationId)]))
    .orderBy(sql`status not in ('asked', 'taken')`)
    .orderBy('asked_at', 'desc')
    .limit(500)
    .execute();

/** Of the whole service: for the answer times, which name nobody. */
export const selectAnswerTimes = async (
  tx: Tx,
  serviceId: Id,
): Promise<{ kind: HelpKind; topicId: Id | null; askedAt: Date; answeredAt: Date }[]> => {
  const rows = await collaborationTables(tx)
    .selectFrom('collaboration.help_request')
    .where('service_id', '=', serviceId)
    .where('answered_at', 'is not', null)
    .select(['kind', 'topic_id as topicId', 'asked_at as askedAt', 'answered_at as answeredAt'])
    .orderBy('answered_at', 'desc')
    .limit(1000)
    .execute();
  return rows.flatMap(({ answeredAt, ...row }) => (answeredAt === null ? [] : [{ ...row, answeredAt }]));
};

export const selectHelpRequest = (tx: Tx, id: Id): Promise<HelpRequest | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

type NewHelp = Pick<
  HelpRequest,
  'id' | 'serviceId' | 'organisationId' | 'askedBy' | 'kind' | 'topicId' | 'toOrganisationId' | 'toPersonId' | 'question'
>;

export const insertHelpRequest = async (tx: Tx, one: NewHelp): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.help_request')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      asked_by: one.askedBy,
      kind: one.kind,
      topic_id: one.topicId,
      to_organisation_id: one.toOrganisationId,
      to_person_id: one.toPersonId,
      question: one.question,
    })
    .execute();
};

type Change = { status: HelpStatus; takenBy?: Id; answer?: string; answeredBy?: Id };

/** Only one that still waits can be taken, answered, declined or withdrawn; false otherwise. */
export const updateHelpRequest = async (tx: Tx, id: Id, { status, takenBy, answer, answeredBy }: Change): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.help_request')
    .set({
      status,
      ...(takenBy === undefined ? {} : { taken_by: takenBy, taken_at: new Date() }),
      ...(answer === undefined ? {} : { answer }),
      ...(answeredBy === undefined ? {} : { answered_by: answeredBy, answered_at: new Date() }),
    })
    .where('id', '=', id)
    .where('status', 'in', ['asked', 'taken'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
