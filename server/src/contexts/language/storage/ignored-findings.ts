import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { FindingKind } from '../domain/finding-kind.ts';
import { languageTables } from './tables.ts';

export type IgnoredFinding = { id: Id; finding: FindingKind; found: string; place: string; termId: Id | null };

export const selectIgnored = (tx: Tx, organisationId: Id, textId: Id): Promise<IgnoredFinding[]> =>
  languageTables(tx)
    .selectFrom('language.ignored_finding')
    .select(['id', 'finding', 'found', 'place', 'term_id as termId'])
    .where('organisation_id', '=', organisationId)
    .where('text_id', '=', textId)
    .orderBy('ignored_at')
    .limit(1000)
    .execute();

/** Answers the id of the one that is there; ignoring twice is ignoring once. */
export const insertIgnored = async (
  tx: Tx,
  ignored: IgnoredFinding & { organisationId: Id; textId: Id; ignoredBy: Id },
): Promise<{ id: Id; isNew: boolean }> => {
  const { id, organisationId, textId, finding, found, place, termId, ignoredBy } = ignored;
  const row = await languageTables(tx)
    .insertInto('language.ignored_finding')
    .values({ id, organisation_id: organisationId, text_id: textId, finding, found, place, term_id: termId, ignored_by: ignoredBy })
    .onConflict((conflict) =>
      conflict.columns(['text_id', 'finding', 'found', 'place']).doUpdateSet({ term_id: sql<Id | null>`excluded.term_id` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, isNew: row.id === id };
};

/** Answers the text it belonged to; undefined when the organisation has no such finding. */
export const deleteIgnored = async (tx: Tx, organisationId: Id, id: Id): Promise<Id | undefined> => {
  const row = await languageTables(tx)
    .deleteFrom('language.ignored_finding')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('text_id as textId')
    .executeTakeFirst();
  return row?.textId;
};

export type IgnoredInText = { textId: Id; title: string; address: string; finding: FindingKind; found: string; ignoredAt: Date };

/** What the organisation has ignored, newest first. */
export const selectIgnoredOf = (tx: Tx, organisationId: Id, limit: number): Promise<IgnoredInText[]> =>
  languageTables(tx)
    .selectFrom('language.ignored_finding as ignored')
    .innerJoin('language.registered_text as text', 'text.text_id', 'ignored.text_id')
    .select(['text.text_id as textId', 'text.title', 'text.address', 'ignored.finding', 'ignored.found', 'ignored.ignored_at as ignoredAt'])
    .where('ignored.organisation_id', '=', organisationId)
    .orderBy('ignored.ignored_at', 'desc')
    .limit(limit)
    .execute();

export type IgnoredByOrganisation = { organisationId: Id; finding: FindingKind; found: string; texts: number; times: number };

/** What each organisation has ignored, counted; `found` in small letters. */
export const countIgnored = (tx: Tx, organisationIds: readonly Id[], limit: number): Promise<IgnoredByOrganisation[]> =>
  languageTables(tx)
    .selectFrom('language.ignored_finding')
    .select([
      'organisation_id as organisationId',
      'finding',
      sql<string>`case when finding in ('term', 'officialese') then lower(found) else '' end`.as('found'),
      sql<number>`count(distinct text_id)::int`.as('texts'),
      sql<number>`count(*)::int`.as('times'),
    ])
    .where('organisation_id', 'in', organisationIds)
    .groupBy((by) => [by.ref('organisation_id'), by.ref('finding'), sql`3`])
    .orderBy(sql`count(*)`, 'desc')
    .limit(limit)
    .execute();
