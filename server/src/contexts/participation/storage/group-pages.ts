import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { participationTables } from './tables.ts';

export type GroupPage = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  audienceId: Id;
  slug: string;
  introduction: string;
  contact: string;
  revision: number;
  publishedAt: Date;
  withdrawnAt: Date | null;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'programme_id as programmeId',
  'audience_id as audienceId',
  'slug',
  'introduction',
  'contact',
  'revision',
  'published_at as publishedAt',
  'withdrawn_at as withdrawnAt',
] as const;

export const selectGroupPage = (tx: Tx, organisationId: Id, audienceId: Id): Promise<GroupPage | undefined> =>
  participationTables(tx)
    .selectFrom('participation.group_page')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('audience_id', '=', audienceId)
    .executeTakeFirst();

/** By its public address; withdrawn ones are not there. */
export const selectOpenGroupPage = (tx: Tx, organisationId: Id, slug: string): Promise<GroupPage | undefined> =>
  participationTables(tx)
    .selectFrom('participation.group_page')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();

export const isSlugTaken = async (tx: Tx, organisationId: Id, slug: string): Promise<boolean> =>
  (await participationTables(tx)
    .selectFrom('participation.group_page')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .executeTakeFirst()) !== undefined;

type Written = Pick<GroupPage, 'introduction' | 'contact'>;

export const insertGroupPage = async (
  tx: Tx,
  page: Written & Pick<GroupPage, 'organisationId' | 'programmeId' | 'audienceId' | 'slug'>,
): Promise<void> => {
  await participationTables(tx)
    .insertInto('participation.group_page')
    .values({
      id: newId(),
      organisation_id: page.organisationId,
      programme_id: page.programmeId,
      audience_id: page.audienceId,
      slug: page.slug,
      introduction: page.introduction,
      contact: page.contact,
    })
    .execute();
};

/** Writes it and puts it up again when it was withdrawn. */
export const updateGroupPage = async (tx: Tx, id: Id, { introduction, contact }: Written): Promise<number> => {
  const { revision } = await participationTables(tx)
    .updateTable('participation.group_page')
    .set({ introduction, contact, withdrawn_at: null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const markGroupPageWithdrawn = async (tx: Tx, id: Id, withdrawnAt: Date): Promise<void> => {
  await participationTables(tx)
    .updateTable('participation.group_page')
    .set({ withdrawn_at: withdrawnAt, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
};
