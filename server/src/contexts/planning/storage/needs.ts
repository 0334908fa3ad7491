import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { DerivedNeed, KeptNeed } from '../domain/needs.ts';
import type { WithdrawnBecause } from '../domain/structure.ts';
import { planningTables } from './tables.ts';

export type Need = KeptNeed & { programmeId: Id; needBy: CalendarDate | null; ownerPersonId: Id | null; share: number };

const columns = [
  'id',
  'programme_id as programmeId',
  'organisation_id as organisationId',
  'audience_id as audienceId',
  'message_id as messageId',
  'level',
  'template_level as templateLevel',
  'need_by as needBy',
  'owner_person_id as ownerPersonId',
  'share',
  'inherited_from as inheritedFrom',
  'withdrawn_because as withdrawnBecause',
] as const;

/** Every organisation's needs, withdrawn ones too: only for keeping them in step with the structure. */
export const selectNeedsOfEverybody = (tx: Tx, programmeId: Id): Promise<Need[]> =>
  planningTables(tx).selectFrom('planning.need').select(columns).where('programme_id', '=', programmeId).execute();

/** One organisation's needs in a programme that are not withdrawn. */
export const selectNeeds = (tx: Tx, organisationId: Id, programmeId: Id): Promise<Need[]> =>
  planningTables(tx)
    .selectFrom('planning.need')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();

export type NeedFilter = { needIds: readonly Id[] } | { audienceIds?: readonly Id[]; messageIds?: readonly Id[]; isWithdrawn?: boolean };

/** One organisation's needs by id (withdrawn ones too), or by audience and message (living ones, unless withdrawn ones are asked for). */
export const selectNeedsBy = async (tx: Tx, organisationId: Id, filter: NeedFilter): Promise<Need[]> => {
  const query = planningTables(tx).selectFrom('planning.need').select(columns).where('organisation_id', '=', organisationId).orderBy('id');
  if ('needIds' in filter) return filter.needIds.length === 0 ? [] : query.where('id', 'in', filter.needIds).execute();
  const { audienceIds, messageIds, isWithdrawn = false } = filter;
  if (audienceIds?.length === 0 || messageIds?.length === 0) return [];
  let some = query.where('withdrawn_at', isWithdrawn ? 'is not' : 'is', null);
  if (audienceIds !== undefined) some = some.where('audience_id', 'in', audienceIds);
  if (messageIds !== undefined) some = some.where('message_id', 'in', messageIds);
  return some.execute();
};

type NewNeed = DerivedNeed & { organisationId: Id; isOwnAddition?: boolean };

/** Answers the new needs' ids. A pair that somebody else has just added is passed over. */
export const insertNeeds = async (tx: Tx, programmeId: Id, needs: readonly NewNeed[]): Promise<{ id: Id; organisationId: Id }[]> => {
  const inserted: { id: Id; organisationId: Id }[] = [];
  // PostgreSQL takes at most 65,535 parameters in a statement.
  for (let start = 0; start < needs.length; start += 5000)
    inserted.push(...(await insertSome(tx, programmeId, needs.slice(start, start + 5000))));
  return inserted;
};

const insertSome = (tx: Tx, programmeId: Id, needs: readonly NewNeed[]): Promise<{ id: Id; organisationId: Id }[]> =>
  planningTables(tx)
    .insertInto('planning.need')
    .values(
      needs.map((need) => ({
        id: newId(),
        programme_id: programmeId,
        organisation_id: need.organisationId,
        audience_id: need.audienceId,
        message_id: need.messageId,
        level: need.level,
        template_level: need.isOwnAddition ? null : need.level,
        inherited_from: need.inheritedFrom,
      })),
    )
    .onConflict((conflict) => conflict.columns(['organisation_id', 'audience_id', 'message_id']).doNothing())
    .returning(['id', 'organisation_id as organisationId'])
    .execute();

/** Writes what `compareNeeds` found, in one statement. */
export const updateDerivedNeeds = async (tx: Tx, needs: readonly KeptNeed[]): Promise<void> => {
  if (needs.length === 0) return;
  const rows = needs.map(({ id, level, templateLevel, inheritedFrom, withdrawnBecause }) => ({
    id,
    level,
    templateLevel,
    inheritedFrom,
    withdrawnBecause,
  }));
  await sql`
    update planning.need as need
    set level = next.level, template_level = next."templateLevel", inherited_from = next."inheritedFrom", withdrawn_because = next."withdrawnBecause",
      withdrawn_at = case when next."withdrawnBecause" is null then null else coalesce(need.withdrawn_at, now()) end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as next (id uuid, level text, "templateLevel" text, "inheritedFrom" uuid, "withdrawnBecause" text)
    where need.id = next.id`.execute(tx);
};

export type NeedValues = { needId: Id; level: KnowledgeLevel; needBy: string | null; ownerPersonId: Id | null; share: number };

export const updateNeedValues = async (tx: Tx, organisationId: Id, values: readonly NeedValues[]): Promise<void> => {
  if (values.length === 0) return;
  await sql`
    update planning.need as need
    set level = next.level, need_by = next."needBy", owner_person_id = next."ownerPersonId", share = next.share
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
      as next ("needId" uuid, level text, "needBy" date, "ownerPersonId" uuid, share numeric)
    where need.id = next."needId" and need.organisation_id = ${organisationId}`.execute(tx);
};

export const markNeedWithdrawn = async (tx: Tx, organisationId: Id, needId: Id, because: WithdrawnBecause | null): Promise<void> => {
  await planningTables(tx)
    .updateTable('planning.need')
    .set({ withdrawn_because: because, withdrawn_at: because === null ? null : new Date() })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', needId)
    .execute();
};

/** An adopting organisation starts from the owner's dates and shares; from then on they are its own. */
export const copyNeedValues = async (tx: Tx, programmeId: Id, fromOrganisationId: Id, toOrganisationId: Id): Promise<void> => {
  await sql`
    update planning.need as mine set need_by = theirs.need_by, share = theirs.share, level = theirs.level
    from planning.need as theirs
    where mine.programme_id = ${programmeId} and mine.organisation_id = ${toOrganisationId}
      and theirs.organisation_id = ${fromOrganisationId} and theirs.audience_id = mine.audience_id and theirs.message_id = mine.message_id`.execute(
    tx,
  );
};
