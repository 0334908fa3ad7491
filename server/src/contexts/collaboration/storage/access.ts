import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Grant, GrantKind, RequestStatus } from '../domain/access.ts';
import { collaborationTables } from './tables.ts';

const grants = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.access_grant')
    .select([
      'id',
      'service_id as serviceId',
      'organisation_id as organisationId',
      'kind',
      'to_organisation_id as toOrganisationId',
      'group_id as groupId',
      'programme_id as programmeId',
      'audience_id as audienceId',
      'person_id as personId',
      'activity_id as activityId',
      'granted_by as grantedBy',
      'granted_at as grantedAt',
      'last_day as lastDay',
      'ended_at as endedAt',
    ]);

/** Newest first, ended ones too. */
export const selectGrants = (tx: Tx, serviceId: Id): Promise<Grant[]> =>
  grants(tx).where('service_id', '=', serviceId).orderBy('granted_at', 'desc').orderBy('id', 'desc').limit(2000).execute();

export const selectGrant = (tx: Tx, serviceId: Id, id: Id): Promise<Grant | undefined> =>
  grants(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export type NewGrant = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  kind: GrantKind;
  toOrganisationId?: Id | null;
  groupId?: Id | null;
  programmeId?: Id | null;
  audienceId?: Id | null;
  personId?: Id | null;
  activityId?: Id | null;
  grantedBy: Id;
  lastDay: string | null;
};

export const insertGrant = async (tx: Tx, grant: NewGrant): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.access_grant')
    .values({
      id: grant.id,
      service_id: grant.serviceId,
      organisation_id: grant.organisationId,
      kind: grant.kind,
      to_organisation_id: grant.toOrganisationId ?? null,
      group_id: grant.groupId ?? null,
      programme_id: grant.programmeId ?? null,
      audience_id: grant.audienceId ?? null,
      person_id: grant.personId ?? null,
      activity_id: grant.activityId ?? null,
      granted_by: grant.grantedBy,
      last_day: grant.lastDay,
    })
    .execute();
};

/** Ends a grant, or takes that back with null. */
export const updateGrantEnded = async (tx: Tx, id: Id, endedBy: Id | null): Promise<void> => {
  await collaborationTables(tx)
    .updateTable('collaboration.access_grant')
    .set({ ended_by: endedBy, ended_at: endedBy === null ? null : new Date() })
    .where('id', '=', id)
    .execute();
};

export type AccessRequest = {
  id: Id;
  organisationId: Id;
  personId: Id;
  reason: string;
  status: RequestStatus;
  askedAt: Date;
  answer: string;
  answeredBy: Id | null;
  answeredAt: Date | null;
};

const requests = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.access_request')
    .select([
      'id',
      'organisation_id as organisationId',
      'person_id as personId',
      'reason',
      'status',
      'asked_at as askedAt',
      'answer',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
    ]);

/** Open ones first, then the newest. */
export const selectRequests = (tx: Tx, serviceId: Id, of: { organisationId: Id; personId: Id } | null): Promise<AccessRequest[]> => {
  const query = requests(tx).where('service_id', '=', serviceId).orderBy(sql`status <> 'asked'`).orderBy('asked_at', 'desc').limit(500);
  return of === null
    ? query.execute()
    : query.where('organisation_id', '=', of.organisationId).where('person_id', '=', of.personId).execute();
};

export const selectRequest = (tx: Tx, serviceId: Id, id: Id): Promise<AccessRequest | undefined> =>
  requests(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

/** For mails, which know the id. */
export const selectRequestById = (tx: Tx, id: Id): Promise<AccessRequest | undefined> =>
  requests(tx).where('id', '=', id).executeTakeFirst();

/** False when the person has one open already. */
export const insertRequest = async (
  tx: Tx,
  request: { id: Id; serviceId: Id; organisationId: Id; personId: Id; reason: string },
): Promise<boolean> => {
  const row = await collaborationTables(tx)
    .insertInto('collaboration.access_request')
    .values({
      id: request.id,
      service_id: request.serviceId,
      organisation_id: request.organisationId,
      person_id: request.personId,
      reason: request.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

/** False when it was answered or withdrawn in the meantime. */
export const updateRequest = async (
  tx: Tx,
  id: Id,
  {
    status,
    answer = '',
    answeredBy = null,
    grantId = null,
  }: { status: RequestStatus; answer?: string; answeredBy?: Id | null; grantId?: Id | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.access_request')
    .set({ status, answer, answered_by: answeredBy, answered_at: new Date(), grant_id: grantId })
    .where('id', '=', id)
    .where('status', '=', 'asked')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
