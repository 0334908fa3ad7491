import type { Tx } from '../../../platform/database/database.ts';
import { type Id, isId } from '../../../vocabulary/id.ts';
import type { CurrentPage } from '../domain/page.ts';
import { selectPages } from '../storage/pages.ts';

/** What the public may read, newest first. */
export const listNews = async (
  tx: Tx,
  _actor: null,
  { organisationId, limit, after }: { organisationId: Id; limit: number; after?: string },
): Promise<{ items: CurrentPage[]; next: string | null }> => {
  const items = await selectPages(tx, organisationId, { limit, shownOnly: true, ...(after !== undefined && isId(after) ? { after } : {}) });
  return { items, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
};
