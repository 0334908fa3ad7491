import { findOrganisation, findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { pagePath, versionPath } from '../domain/addresses.ts';
import type { CurrentPage, PageVersion } from '../domain/page.ts';
import { selectPage, selectVersions } from '../storage/pages.ts';
import { selectVisits, type VisitRow } from '../storage/visits.ts';

export type FoundPage = Omit<CurrentPage, 'organisationId' | 'currentVersion'> & {
  url: string;
  version: number;
  versions: (Pick<PageVersion, 'version' | 'title' | 'publishedAt' | 'changeNote'> & { publishedByName: string | null; url: string })[];
  visits: { total: number; days: { day: CalendarDate; visits: number }[]; referrers: { host: string; visits: number }[] };
};

const sumBy = <K>(rows: readonly VisitRow[], keyOf: (row: VisitRow) => K): [K, number][] => [
  ...rows.reduce((sums, row) => sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.visits), new Map<K, number>()),
];

const describeVisits = (rows: readonly VisitRow[]): FoundPage['visits'] => ({
  total: rows.reduce((sum, { visits }) => sum + visits, 0),
  days: sumBy(rows, ({ day }) => day).map(([day, visits]) => ({ day, visits })),
  referrers: sumBy(rows, ({ referrerHost }) => referrerHost)
    .map(([host, visits]) => ({ host, visits }))
    .toSorted((one, other) => other.visits - one.visits || one.host.localeCompare(other.host)),
});

const describeVersions = async (
  tx: Tx,
  versions: readonly PageVersion[],
  urlOf: (version: number) => string,
): Promise<FoundPage['versions']> => {
  const people = await findPeople(tx, [...new Set(versions.map(({ publishedBy }) => publishedBy))]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return versions.map(({ version, title, publishedAt, changeNote, publishedBy }) => ({
    version,
    title,
    publishedAt,
    changeNote,
    publishedByName: names.get(publishedBy) ?? null,
    url: urlOf(version),
  }));
};

/** One of the organisation's pages with every version and its visits. */
export const findPage = async (tx: Tx, actor: MemberActor, { pageId }: { pageId: Id }): Promise<FoundPage> => {
  const page = await selectPage(tx, actor.organisationId, pageId);
  if (page === undefined) throw new AppError('notFound');
  const slug = (await findOrganisation(tx, actor.organisationId))?.slug ?? '';
  const { publicUrl } = processServices();
  const { organisationId: _, currentVersion, ...facts } = page;
  return {
    ...facts,
    version: currentVersion,
    url: `${publicUrl}${pagePath(slug, page.slug)}`,
    versions: await describeVersions(
      tx,
      await selectVersions(tx, actor.organisationId, pageId),
      (version) => `${publicUrl}${versionPath(slug, page.slug, version)}`,
    ),
    visits: describeVisits(await selectVisits(tx, actor.organisationId, { pageId })),
  };
};
