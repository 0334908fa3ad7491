import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LinkOutcome } from '../domain/page-link.ts';
import { languageTables } from './tables.ts';

export type PageLink = {
  id: Id;
  organisationId: Id;
  pageAddress: string;
  targetAddress: string;
  outcome: LinkOutcome | null;
  checkedAt: Date | null;
  lastFoundAt: Date | null;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'page_address as pageAddress',
  'target_address as targetAddress',
  'outcome',
  'checked_at as checkedAt',
  'last_found_at as lastFoundAt',
] as const;

/** Every organisation's in the network: whether a visitor is led on is what all of them have agreed to see. */
export const selectPageLinks = (tx: Tx, organisationIds: readonly Id[]): Promise<PageLink[]> =>
  languageTables(tx)
    .selectFrom('language.page_link')
    .select(columns)
    .where('organisation_id', 'in', organisationIds)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .limit(1000)
    .execute();

export const insertPageLink = async (
  tx: Tx,
  one: { id: Id; organisationId: Id; pageAddress: string; targetAddress: string; createdBy: Id },
): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.page_link')
    .values({
      id: one.id,
      organisation_id: one.organisationId,
      page_address: one.pageAddress,
      target_address: one.targetAddress,
      created_by: one.createdBy,
    })
    .execute();
};

export const selectPageLink = (tx: Tx, organisationId: Id, id: Id): Promise<PageLink | undefined> =>
  languageTables(tx)
    .selectFrom('language.page_link')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();

export const updatePageLinkRemoved = async (tx: Tx, id: Id, isRemoved: boolean): Promise<void> => {
  await languageTables(tx)
    .updateTable('language.page_link')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('id', '=', id)
    .execute();
};

/** The links to look at: one, or all that were not looked at in the last hours, whoever's they are. */
export const selectLinksToCheck = (tx: Tx, id: Id | undefined, limit: number): Promise<PageLink[]> => {
  const query = languageTables(tx).selectFrom('language.page_link').select(columns).where('removed_at', 'is', null);
  if (id !== undefined) return query.where('id', '=', id).execute();
  return query
    .where((where) => where.or([where('checked_at', 'is', null), where('checked_at', '<', sql<Date>`now() - interval '20 hours'`)]))
    .orderBy('checked_at', (order) => order.asc().nullsFirst())
    .limit(limit)
    .execute();
};

export const updateLinkOutcome = async (tx: Tx, id: Id, outcome: LinkOutcome, checkedAt: Date): Promise<void> => {
  await languageTables(tx)
    .updateTable('language.page_link')
    .set({ outcome, checked_at: checkedAt, ...(outcome === 'found' ? { last_found_at: checkedAt } : {}) })
    .where('id', '=', id)
    .execute();
};
