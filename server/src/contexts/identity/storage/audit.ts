import { sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { identityTables } from './tables.ts';

export type AuditRow = {
  id: Id;
  at: Date;
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
};

export const insertAuditLine = async (
  tx: Tx,
  line: {
    id: Id;
    organisationId: Id | null;
    actorPersonId: Id | null;
    actorApiKeyId: Id | null;
    action: string;
    subjectType: string;
    subjectId: string;
    details: Record<string, unknown>;
  },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.audit_line')
    .values({
      id: line.id,
      organisation_id: line.organisationId,
      actor_person_id: line.actorPersonId,
      actor_api_key_id: line.actorApiKeyId,
      action: line.action,
      subject_type: line.subjectType,
      subject_id: line.subjectId,
      details: JSON.stringify(line.details),
    })
    .execute();
};

/** Of the organisation and of what has gone up in it, newest first; `search` matches the action, the subject's type or id, or the actor's name. */
export const selectAuditLines = (
  tx: Tx,
  organisationIds: readonly Id[],
  page: { search?: string; after?: string; limit: number },
): Promise<AuditRow[]> => {
  let query = identityTables(tx)
    .selectFrom('identity.audit_line as line')
    .leftJoin('identity.person as person', 'person.id', 'line.actor_person_id')
    .leftJoin('identity.api_key as key', 'key.id', 'line.actor_api_key_id')
    .where('line.organisation_id', 'in', organisationIds)
    .select([
      'line.id',
      'line.at',
      sql<string | null>`coalesce(person.name, 'API: ' || key.name)`.as('actorName'),
      'line.action',
      'line.subject_type as subjectType',
      'line.subject_id as subjectId',
      'line.details',
    ])
    .orderBy('line.id', 'desc')
    .limit(page.limit);
  if (page.after !== undefined) query = query.where('line.id', '<', page.after);
  if (page.search !== undefined && page.search !== '') {
    const like = containing(page.search);
    query = query.where(
      sql<boolean>`(line.action ilike ${like} or line.subject_type ilike ${like} or line.subject_id ilike ${like} or person.name ilike ${like} or key.name ilike ${like})`,
    );
  }
  return query.execute();
};
