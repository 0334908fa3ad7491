import type { Database } from '../../../platform/database/database.ts';
import { decodeText } from '../../../platform/files/decode-text.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { holdsLink, type LinkOutcome } from '../domain/page-link.ts';
import { fetchPage } from '../files/fetch-page.ts';
import { type PageLink, selectLinksToCheck, updateLinkOutcome } from '../storage/page-links.ts';

/** In one night: more would be a crawl. What is left comes the next. */
const mostAtOnce = 500;

const lookAt = async ({ pageAddress, targetAddress }: PageLink, mayReadOwn: boolean): Promise<LinkOutcome> => {
  const page = await fetchPage(pageAddress, mayReadOwn ? new URL(processServices().publicUrl).origin : null);
  if (!page.ok) return 'unreachable';
  return holdsLink(decodeText(page.bytes).text, page.address, targetAddress) ? 'found' : 'missing';
};

/** Reads each page outside any transaction, one at a time, and notes whether it still leads on. */
export const checkPageLinks = async (
  database: Database,
  { linkId }: { linkId?: Id | undefined },
  { mayReadOwn }: { mayReadOwn: boolean },
): Promise<void> => {
  const links = await database.transaction((tx) => selectLinksToCheck(tx, linkId, mostAtOnce));
  for (const link of links) {
    const outcome = await lookAt(link, mayReadOwn);
    await database.transaction((tx) => updateLinkOutcome(tx, link.id, outcome, new Date()));
  }
};
