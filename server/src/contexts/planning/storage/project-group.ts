import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { serviceTables } from './service-tables.ts';

export type ProjectMember = { role: string; name: string; contact: string };

export const selectProjectGroup = (tx: Tx, organisationId: Id, programmeId: Id): Promise<ProjectMember[]> =>
  serviceTables(tx)
    .selectFrom('planning.project_member')
    .select(['role', 'name', 'contact'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('position')
    .execute();

export const replaceProjectGroup = async (
  tx: Tx,
  { organisationId, programmeId }: { organisationId: Id; programmeId: Id },
  members: readonly ProjectMember[],
): Promise<void> => {
  const db = serviceTables(tx);
  await db
    .deleteFrom('planning.project_member')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute();
  if (members.length === 0) return;
  await db
    .insertInto('planning.project_member')
    .values(
      members.map((member, position) => ({
        id: newId(),
        programme_id: programmeId,
        organisation_id: organisationId,
        ...member,
        position,
      })),
    )
    .execute();
};
