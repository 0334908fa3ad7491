import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Reading } from '../domain/inflection/phrase.ts';
import type { Term, TermStatus } from '../domain/terms/term-entry.ts';
import { type LanguageTables, type LanguageVisibility, languageTables } from './tables.ts';

/** Whose rows may be seen: the organisation's own, and what its network shares. */
export type Reach = { organisationId: Id; networkIds: readonly Id[] };

export type StoredTerm = {
  id: Id;
  organisationId: Id;
  visibility: LanguageVisibility;
  term: string;
  status: TermStatus;
  preferId: Id | null;
  definition: string;
  agreedOn: CalendarDate | null;
  readings: Reading[];
  revision: number;
  retiredAt: Date | null;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'visibility',
  'term',
  'status',
  'prefer_id as preferId',
  'definition',
  'agreed_on as agreedOn',
  'readings',
  'revision',
  'retired_at as retiredAt',
] as const;

const isVisible =
  ({ organisationId, networkIds }: Reach) =>
  (where: ExpressionBuilder<LanguageTables, 'language.term'>): Expression<SqlBool> =>
    where.or([
      where('organisation_id', '=', organisationId),
      where.and([where('organisation_id', 'in', networkIds), where('visibility', '=', 'network')]),
    ]);

export type TermFilter = { search?: string; status?: TermStatus; retired: boolean; after?: string; limit: number };

/** A page of terms in alphabetical order (Swedish), after `after`, which is a term. */
export const selectTerms = (tx: Tx, reach: Reach, { search, status, retired, after, limit }: TermFilter): Promise<StoredTerm[]> => {
  let query = languageTables(tx)
    .selectFrom('language.term')
    .select(columns)
    .where(isVisible(reach))
    .where('retired_at', retired ? 'is not' : 'is', null)
    .orderBy(sql`lower(term), id`)
    .limit(limit);
  if (search !== undefined) query = query.where(sql<boolean>`strpos(lower(term || ' ' || definition), lower(${search})) > 0`);
  if (status !== undefined) query = query.where('status', '=', status);
  if (after !== undefined)
    query = query.where(sql<boolean>`(lower(term), id) > (select lower(term), id from language.term where id = ${after}::uuid)`);
  return query.execute();
};

export const selectTerm = (tx: Tx, reach: Reach, id: Id): Promise<StoredTerm | undefined> =>
  languageTables(tx).selectFrom('language.term').select(columns).where('id', '=', id).where(isVisible(reach)).executeTakeFirst();

/** The organisation's own term, locked for a change. */
export const lockTerm = (tx: Tx, organisationId: Id, id: Id): Promise<StoredTerm | undefined> =>
  languageTables(tx)
    .selectFrom('language.term')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();

/** A mark that changes whenever a check would: how many terms there are, and when one was last touched. */
export const selectTermsMark = async (tx: Tx, reach: Reach): Promise<string> => {
  const { count, changed } = await languageTables(tx)
    .selectFrom('language.term')
    .select([sql<number>`count(*)`.as('count'), sql<string | null>`max(changed_at)::text`.as('changed')])
    .where(isVisible(reach))
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow();
  return `${count} ${changed ?? ''}`;
};

/** Every term that a text of this organisation is checked against. */
export const selectTermsForCheck = async (tx: Tx, reach: Reach): Promise<Term[]> =>
  languageTables(tx)
    .selectFrom('language.term')
    .select(['id', 'term', 'status', 'prefer_id as preferId', 'definition', 'readings'])
    .where(isVisible(reach))
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute();

export const isTermTaken = async (tx: Tx, organisationId: Id, term: string, exceptId?: Id): Promise<boolean> => {
  let query = languageTables(tx)
    .selectFrom('language.term')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('term', '=', term)
    .where('retired_at', 'is', null);
  if (exceptId !== undefined) query = query.where('id', '<>', exceptId);
  return (await query.executeTakeFirst()) !== undefined;
};

export type NewTerm = Omit<StoredTerm, 'revision' | 'retiredAt'>;

/** Answers false when the organisation has the term already. */
export const insertTerm = async (tx: Tx, term: NewTerm): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await languageTables(tx)
    .insertInto('language.term')
    .values({
      id: term.id,
      organisation_id: term.organisationId,
      visibility: term.visibility,
      term: term.term,
      status: term.status,
      prefer_id: term.preferId,
      definition: term.definition,
      agreed_on: term.agreedOn,
      readings: JSON.stringify(term.readings),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export type TermChange = Partial<
  Pick<StoredTerm, 'visibility' | 'status' | 'preferId' | 'definition' | 'agreedOn' | 'readings' | 'retiredAt'>
>;

export const updateTerm = async (tx: Tx, organisationId: Id, id: Id, change: TermChange): Promise<number> => {
  const { revision } = await languageTables(tx)
    .updateTable('language.term')
    .set({
      ...(change.visibility === undefined ? {} : { visibility: change.visibility }),
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.preferId === undefined ? {} : { prefer_id: change.preferId }),
      ...(change.definition === undefined ? {} : { definition: change.definition }),
      ...(change.agreedOn === undefined ? {} : { agreed_on: change.agreedOn }),
      ...(change.readings === undefined ? {} : { readings: JSON.stringify(change.readings) }),
      ...(change.retiredAt === undefined ? {} : { retired_at: change.retiredAt }),
      revision: sql`revision + 1`,
      changed_at: sql`clock_timestamp()`,
    })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};
