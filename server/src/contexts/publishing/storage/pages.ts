import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CurrentPage, PageContent, PageVersion } from '../domain/page.ts';
import { publishingTables } from './tables.ts';

const currentPages = (tx: Tx, organisationId: Id) =>
  publishingTables(tx)
    .selectFrom('publishing.page as page')
    .innerJoin('publishing.page_version as content', (join) =>
      join.onRef('content.page_id', '=', 'page.id').onRef('content.version', '=', 'page.current_version'),
    )
    .where('page.organisation_id', '=', organisationId)
    .select([
      'page.id',
      'page.organisation_id as organisationId',
      'page.slug',
      'page.send_out_id as sendOutId',
      'page.current_version as currentVersion',
      'page.published_at as publishedAt',
      'page.updated_at as updatedAt',
      'page.withdrawn_at as withdrawnAt',
      'content.title',
      'content.html',
      'content.text',
      'content.language',
    ]);

/** One publication at a time per organisation, so that slugs and version numbers cannot collide. Held until the transaction ends. */
export const lockPublishing = async (tx: Tx, organisationId: Id): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('publishing.page'), hashtext(${organisationId}))`.execute(tx);
};

export const selectPage = (tx: Tx, organisationId: Id, pageId: Id): Promise<CurrentPage | undefined> =>
  currentPages(tx, organisationId).where('page.id', '=', pageId).executeTakeFirst();

export const selectPageOfSendOut = (tx: Tx, organisationId: Id, sendOutId: Id): Promise<CurrentPage | undefined> =>
  currentPages(tx, organisationId).where('page.send_out_id', '=', sendOutId).executeTakeFirst();

export const selectPageBySlug = (tx: Tx, organisationId: Id, slug: string): Promise<CurrentPage | undefined> =>
  currentPages(tx, organisationId).where('page.slug', '=', slug).executeTakeFirst();

/** Newest first; `after` is the id of the last one already seen. */
export const selectPages = (
  tx: Tx,
  organisationId: Id,
  { limit, after, shownOnly = false }: { limit: number; after?: Id; shownOnly?: boolean },
): Promise<CurrentPage[]> => {
  let query = currentPages(tx, organisationId).orderBy('page.id', 'desc').limit(limit);
  if (after !== undefined) query = query.where('page.id', '<', after);
  if (shownOnly) query = query.where('page.withdrawn_at', 'is', null);
  return query.execute();
};

/** Slugs of the organisation that begin like this one. */
export const selectSlugsLike = async (tx: Tx, organisationId: Id, slug: string): Promise<Set<string>> => {
  const rows = await publishingTables(tx)
    .selectFrom('publishing.page')
    .select('slug')
    .where('organisation_id', '=', organisationId)
    .where('slug', 'like', `${slug}%`)
    .execute();
  return new Set(rows.map((row) => row.slug));
};

export const insertPage = async (
  tx: Tx,
  page: { id: Id; organisationId: Id; slug: string; sendOutId: Id | null; at: Date },
): Promise<void> => {
  await publishingTables(tx)
    .insertInto('publishing.page')
    .values({
      id: page.id,
      organisation_id: page.organisationId,
      slug: page.slug,
      send_out_id: page.sendOutId,
      current_version: 1,
      published_at: page.at,
      updated_at: page.at,
    })
    .execute();
};

export const insertVersion = async (
  tx: Tx,
  pageId: Id,
  version: PageContent & { version: number; changeNote: string | null; publishedBy: Id; at: Date },
): Promise<void> => {
  await publishingTables(tx)
    .insertInto('publishing.page_version')
    .values({
      page_id: pageId,
      version: version.version,
      title: version.title,
      html: version.html,
      text: version.text,
      language: version.language,
      change_note: version.changeNote,
      published_by: version.publishedBy,
      published_at: version.at,
    })
    .execute();
};

/** Points the page at a new version; a page that was withdrawn shows again. */
export const updateCurrentVersion = async (tx: Tx, organisationId: Id, pageId: Id, version: number, at: Date): Promise<void> => {
  await publishingTables(tx)
    .updateTable('publishing.page')
    .set({ current_version: version, updated_at: at, withdrawn_at: null })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', pageId)
    .execute();
};

export const updateWithdrawn = async (tx: Tx, organisationId: Id, pageId: Id, withdrawnAt: Date | null): Promise<void> => {
  await publishingTables(tx)
    .updateTable('publishing.page')
    .set({ withdrawn_at: withdrawnAt })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', pageId)
    .execute();
};

/** Newest first. */
export const selectVersions = (tx: Tx, organisationId: Id, pageId: Id): Promise<PageVersion[]> =>
  publishingTables(tx)
    .selectFrom('publishing.page_version as content')
    .innerJoin('publishing.page as page', 'page.id', 'content.page_id')
    .where('page.organisation_id', '=', organisationId)
    .where('content.page_id', '=', pageId)
    .select([
      'content.version',
      'content.title',
      'content.html',
      'content.text',
      'content.language',
      'content.change_note as changeNote',
      'content.published_by as publishedBy',
      'content.published_at as publishedAt',
    ])
    .orderBy('content.version', 'desc')
    .execute();
