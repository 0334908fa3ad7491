import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, isId } from '../../../vocabulary/id.ts';
import { pagePath } from '../domain/addresses.ts';
import { selectPages } from '../storage/pages.ts';
import { selectVisitTotals } from '../storage/visits.ts';

export type ListedPage = {
  id: Id;
  title: string;
  slug: string;
  url: string;
  version: number;
  publishedAt: Date;
  updatedAt: Date;
  withdrawnAt: Date | null;
  sendOutId: Id | null;
  visits: number;
};

/** The organisation's pages, withdrawn ones too, newest first. */
export const listPages = async (
  tx: Tx,
  actor: MemberActor,
  { limit, after }: { limit: number; after?: string },
): Promise<{ items: ListedPage[]; next: string | null }> => {
  const pages = await selectPages(tx, actor.organisationId, { limit, ...(after !== undefined && isId(after) ? { after } : {}) });
  const organisation = await findOrganisation(tx, actor.organisationId);
  const visits = await selectVisitTotals(
    tx,
    actor.organisationId,
    pages.map(({ id }) => id),
  );
  const items = pages.map(({ id, title, slug, currentVersion, publishedAt, updatedAt, withdrawnAt, sendOutId }) => ({
    id,
    title,
    slug,
    url: `${processServices().publicUrl}${pagePath(organisation?.slug ?? '', slug)}`,
    version: currentVersion,
    publishedAt,
    updatedAt,
    withdrawnAt,
    sendOutId,
    visits: visits.get(id) ?? 0,
  }));
  return { items, next: pages.length < limit ? null : (pages.at(-1)?.id ?? null) };
};
