import type { Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { CurrentPage, PageVersion } from '../domain/page.ts';
import { type Comparison, compareTexts } from '../files/compare-texts.ts';
import { selectPageBySlug, selectVersions } from '../storage/pages.ts';

export type PublicPage = {
  page: CurrentPage;
  shown: PageVersion;
  versions: PageVersion[];
  /** What separates the shown version from the current one; null when they are the same. */
  comparison: Comparison | null;
};

/** What the public may read at an address; undefined when there is no such page or version. A withdrawn page is found, and says so. */
export const findPublicPage = async (
  tx: Tx,
  _actor: null,
  { organisation, pageSlug, movedFrom, version }: { organisation: Organisation; pageSlug: string; movedFrom?: string; version?: number },
): Promise<PublicPage | undefined> => {
  // A page that came from another organisation may have had to change its address, when there was one like it: see the rules of mergers.
  const moved = movedFrom === undefined ? undefined : await selectPageBySlug(tx, organisation.id, `${pageSlug}-${movedFrom}`);
  const page = moved ?? (await selectPageBySlug(tx, organisation.id, pageSlug));
  if (page === undefined) return undefined;
  const versions = await selectVersions(tx, organisation.id, page.id);
  const shown = versions.find((one) => one.version === (version ?? page.currentVersion));
  if (shown === undefined) return undefined;
  const comparison = shown.version === page.currentVersion ? null : compareTexts(shown.text, page.text);
  return { page, shown, versions, comparison };
};
