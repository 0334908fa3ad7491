import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

type Pair = { needId: Id; byNeedId: Id };

/** Cells that both have: the leaving organisation's, and the receiver's. */
export const selectSharedNeeds = async (tx: Tx, from: Id, to: Id): Promise<Pair[]> => {
  const { rows } = await sql<Pair>`
    select mine.id as "needId", theirs.id as "byNeedId" from planning.need as mine
    join planning.need as theirs on theirs.organisation_id = ${to} and theirs.audience_id = mine.audience_id and theirs.message_id = mine.message_id
    where mine.organisation_id = ${from}`.execute(tx);
  return rows;
};

/** What is planned answers for the receiver's cell from now on; what is done keeps answering for the one that it was done for. */
export const replaceNeedsOfPlanned = async (tx: Tx, pairs: readonly Pair[]): Promise<void> => {
  if (pairs.length === 0) return;
  const asked = sql`unnest(${pairs.map(({ needId }) => needId)}::uuid[], ${pairs.map(({ byNeedId }) => byNeedId)}::uuid[]) as pair (old_id, new_id)`;
  await sql`
    insert into planning.activity_need (activity_id, need_id, message_version)
    select link.activity_id, pair.new_id, link.message_version from ${asked} join planning.activity_need as link on link.need_id = pair.old_id
    join planning.activity on activity.id = link.activity_id and activity.state = 'planned' on conflict do nothing`.execute(tx);
  await sql`
    delete from planning.activity_need as link using ${asked}, planning.activity
    where link.need_id = pair.old_id and activity.id = link.activity_id and activity.state = 'planned'`.execute(tx);
};

/** Nobody follows a programme of her own: one of the two had adopted what the other owns. */
export const endOwnAdoptions = async (tx: Tx, from: Id, to: Id): Promise<void> => {
  await sql`
    delete from planning.programme_adoption as adoption using planning.programme
    where programme.id = adoption.programme_id and programme.organisation_id = ${from} and adoption.organisation_id = ${to}`.execute(tx);
  await sql`
    update planning.programme_adoption as adoption set ended_at = now() from planning.programme
    where programme.id = adoption.programme_id and programme.organisation_id = ${to} and adoption.organisation_id = ${from}
      and adoption.ended_at is null`.execute(tx);
};

/** Where cells have stayed as history, the programme that they are in can be opened in the archive. */
export const keepLeftCellsReadable = async (tx: Tx, from: Id): Promise<void> => {
  await sql`
    insert into planning.programme_adoption (programme_id, organisation_id, ended_at)
    select distinct need.programme_id, need.organisation_id, now() from planning.need where need.organisation_id = ${from}
    on conflict do nothing`.execute(tx);
};

/** Programmes of the receiver that the leaving one follows; by name. */
export const selectAdoptedFromReceiver = async (tx: Tx, from: Id, to: Id): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select programme.name from planning.programme join planning.programme_adoption as adoption on adoption.programme_id = programme.id
    where programme.organisation_id = ${to} and adoption.organisation_id = ${from} and adoption.ended_at is null order by 1`.execute(tx);
  return rows.map(({ name }) => name);
};

/** Every cell of either, for counting them anew. */
export const selectNeedsOfBoth = async (tx: Tx, from: Id, to: Id): Promise<{ id: Id; organisationId: Id; programmeId: Id }[]> => {
  const { rows } = await sql<{ id: Id; organisationId: Id; programmeId: Id }>`
    select id, organisation_id as "organisationId", programme_id as "programmeId" from planning.need
    where organisation_id in (${from}::uuid, ${to}::uuid) order by programme_id, id`.execute(tx);
  return rows;
};
