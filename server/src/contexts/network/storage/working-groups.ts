import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { networkTables } from './tables.ts';

export type WorkingGroup = {
  id: Id;
  organisationId: Id;
  name: string;
  purpose: string;
  note: string;
  revision: number;
  createdAt: Date;
  endedAt: Date | null;
};
export type GroupMember = { groupId: Id; organisationId: Id; personId: Id };

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.working_group')
    .select([
      'id',
      'organisation_id as organisationId',
      'name',
      'purpose',
      'note',
      'revision',
      'created_at as createdAt',
      'ended_at as endedAt',
    ]);

/** Those at work first. */
export const selectGroups = (tx: Tx, serviceId: Id): Promise<WorkingGroup[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy(sql`ended_at is not null`).orderBy('created_at').limit(200).execute();

export const selectGroup = (tx: Tx, serviceId: Id, id: Id): Promise<WorkingGroup | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

/** For a calendar's secret address, which knows the group. */
export const selectGroupById = (tx: Tx, id: Id): Promise<WorkingGroup | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

export const selectGroupMembers = async (tx: Tx, groupIds: readonly Id[]): Promise<GroupMember[]> =>
  groupIds.length === 0
    ? []
    : networkTables(tx)
        .selectFrom('network.group_member')
        .where('group_id', 'in', groupIds)
        .select(['group_id as groupId', 'organisation_id as organisationId', 'person_id as personId'])
        .execute();

export const insertGroup = async (
  tx: Tx,
  group: { id: Id; serviceId: Id; organisationId: Id; name: string; purpose: string; createdBy: Id },
): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.working_group')
    .values({
      id: group.id,
      service_id: group.serviceId,
      organisation_id: group.organisationId,
      name: group.name,
      purpose: group.purpose,
      created_by: group.createdBy,
    })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateGroup = async (
  tx: Tx,
  id: Id,
  { revision, ...change }: { revision: number; name: string; purpose: string; note: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await networkTables(tx)
    .updateTable('network.working_group')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateGroupEnded = async (tx: Tx, id: Id, endedAt: Date | null): Promise<void> => {
  await networkTables(tx).updateTable('network.working_group').set({ ended_at: endedAt }).where('id', '=', id).execute();
};

export const replaceGroupMembers = async (tx: Tx, groupId: Id, members: readonly Omit<GroupMember, 'groupId'>[]): Promise<void> => {
  await networkTables(tx).deleteFrom('network.group_member').where('group_id', '=', groupId).execute();
  if (members.length === 0) return;
  await networkTables(tx)
    .insertInto('network.group_member')
    .values(members.map(({ organisationId, personId }) => ({ group_id: groupId, organisation_id: organisationId, person_id: personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const deleteFromGroups = async (tx: Tx, organisationId: Id, personId: Id): Promise<void> => {
  await networkTables(tx)
    .deleteFrom('network.group_member')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute();
};
