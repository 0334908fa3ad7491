import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectPage } from '../storage/pages.ts';

/** What a public page says now, heading and all; undefined when it is not the organisation's or has been withdrawn. */
export const readPageWords = async (tx: Tx, organisationId: Id, pageId: Id): Promise<string | undefined> => {
  const page = await selectPage(tx, organisationId, pageId);
  return page === undefined || page.withdrawnAt !== null ? undefined : `${page.title}\n${page.text}`;
};
