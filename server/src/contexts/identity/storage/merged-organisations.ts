import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { identityTables } from './tables.ts';

export type Party = { id: Id; name: string; slug: string; nowId: Id | null };

/** Both parties under their own names, locked in the order of their ids, so that two mergers in both directions cannot pass each other. */
export const lockParties = (tx: Tx, ids: readonly Id[]): Promise<Party[]> =>
  identityTables(tx)
    .selectFrom('identity.organisation')
    .where('id', 'in', ids)
    .select(['id', 'name', 'slug', 'now_organisation_id as nowId'])
    .orderBy('id')
    .forUpdate()
    .execute();

export const selectParties = async (tx: Tx, ids: readonly Id[]): Promise<Party[]> =>
  ids.length === 0
    ? []
    : identityTables(tx)
        .selectFrom('identity.organisation')
        .where('id', 'in', ids)
        .select(['id', 'name', 'slug', 'now_organisation_id as nowId'])
        .orderBy('name')
        .execute();

/** The living organisations of the services that this one hosts. */
export const selectHosted = (tx: Tx, hostOrganisationId: Id): Promise<Party[]> =>
  identityTables(tx)
    .selectFrom('identity.organisation')
    .where(
      sql<boolean>`now_organisation_id is null and id in (
        select member.organisation_id from identity.shared_service_member as member
        join identity.shared_service as service on service.id = member.service_id where service.host_organisation_id = ${hostOrganisationId})`,
    )
    .select(['id', 'name', 'slug', 'now_organisation_id as nowId'])
    .orderBy('name')
    .execute();

/** Whether this organisation hosts a service that the asker does not host. */
export const hostsForOthers = async (tx: Tx, organisationId: Id, askerId: Id): Promise<boolean> => {
  if (organisationId === askerId) return false;
  const row = await identityTables(tx)
    .selectFrom('identity.shared_service')
    .where('host_organisation_id', '=', organisationId)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
};

export const markClosing = async (tx: Tx, id: Id): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.organisation')
    .set({ closing_since: new Date() })
    .where('id', '=', id)
    .where('closing_since', 'is', null)
    .execute();
};

/** It is the other one now, and so is everything that had gone up in it before. */
export const markGone = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.organisation')
    .set({ now_organisation_id: to })
    .where((where) => where.or([where('id', '=', from), where('now_organisation_id', '=', from)]))
    .execute();
};

export const renameOrganisation = async (tx: Tx, id: Id, name: string): Promise<void> => {
  await identityTables(tx).updateTable('identity.organisation').set({ name, revision: sql`revision + 1` }).where('id', '=', id).execute();
};

/** The organisations that have gone up in any of these. */
export const selectAbsorbed = async (tx: Tx, ids: readonly Id[]): Promise<Id[]> => {
  if (ids.length === 0) return [];
  const rows = await identityTables(tx)
    .selectFrom('identity.organisation')
    .where('now_organisation_id', 'in', ids)
    .select('id')
    .orderBy('name')
    .execute();
  return rows.map(({ id }) => id);
};

/** Those of them that are going up in another, or have. */
export const selectClosed = async (tx: Tx, ids: readonly Id[]): Promise<Id[]> => {
  if (ids.length === 0) return [];
  const rows = await identityTables(tx)
    .selectFrom('identity.organisation')
    .where('id', 'in', ids)
    .where('closing_since', 'is not', null)
    .select('id')
    .execute();
  return rows.map(({ id }) => id);
};

/** Who it is now, and everything that has gone up in that one: all under whom its rows may stand. */
export const selectLineage = async (tx: Tx, id: Id): Promise<Id[]> => {
  const { rows } = await sql<{ id: Id }>`
    with called as (
      select one.id, coalesce(merge.to_organisation_id, one.now_organisation_id, one.id) as now_id
      from identity.organisation as one
      left join identity.organisation_merge as merge
        on merge.from_organisation_id = coalesce(one.now_organisation_id, one.id) and merge.state = 'merging'
    )
    select kin.id from called as asked join called as kin on kin.now_id = asked.now_id where asked.id = ${id}`.execute(tx);
  return rows.map((row) => row.id);
};

/** Somebody in both has in the receiving one everything that she had in either. */
export const joinRoles = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await sql`
    update identity.membership as theirs set roles = array(select distinct unnest(theirs.roles || mine.roles))
    from identity.membership as mine
    where mine.organisation_id = ${from} and theirs.organisation_id = ${to} and theirs.person_id = mine.person_id`.execute(tx);
};

/** Whoever may open the receiver's post may open what was sent to the one that has gone. */
export const shareSignatories = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await sql`
    insert into identity.signatory (person_id, organisation_id)
    select signer.person_id, gone.id from identity.signatory as signer
    join identity.organisation as gone on gone.id = ${from} or gone.now_organisation_id = ${from}
    where signer.organisation_id = ${to} on conflict do nothing`.execute(tx);
};
