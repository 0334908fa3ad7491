import type { NewsPageProps, PortalPages } from '@budkavle/portal/props';
import { z } from 'zod';
import type { Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { feedPath, frontDoorPath, newsPath, pagePath, versionPath } from '../domain/addresses.ts';
import { countVisit } from '../use-cases/count-visit.ts';
import { findPublicPage, type PublicPage } from '../use-cases/find-public-page.ts';
import { listNews } from '../use-cases/list-news.ts';
import { newsItem } from './news-item.ts';
import { after, language, movedFromName, organisationParams, pageParams, versionParams, visitOf } from './public-query.ts';
import { showPage } from './show-page.ts';
import { withOrganisation } from './with-organisation.ts';

const other = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

const placesOf = (slug: string, locale: Locale) => ({
  homeUrl: frontDoorPath(slug, locale),
  newsUrl: newsPath(slug, locale),
  feedUrl: feedPath(slug),
});

const newsList = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug/nyheter',
    operation: 'showNews',
    summary: 'An organisation’s news',
    access: { open: 'public: what the organisation has published for everybody' },
    hidden: true,
    params: organisationParams,
    query: z.object({ lang: language, after }),
    answer: z.any(),
    handle: ({ tx, params: { slug }, query: { lang = 'sv', after: seen } }) =>
      withOrganisation(tx, pages, { slug, locale: lang }, async (organisation) => {
        const { items, next } = await listNews(tx, null, { organisationId: organisation.id, limit: 20, after: seen });
        return showPage(
          pages.newsList({
            ...placesOf(slug, lang),
            locale: lang,
            otherLanguageUrl: newsPath(slug, other(lang), seen),
            organisation,
            items: items.map((page) => newsItem(slug, page)),
            olderUrl: next === null ? null : newsPath(slug, lang, next),
          }),
        );
      }),
  });

const versionsOf = (slug: string, { page, versions }: PublicPage, asked: Locale | null): NewsPageProps['versions'] =>
  versions.map(({ version, publishedAt, changeNote }) => ({
    version,
    publishedAt: publishedAt.toISOString(),
    changeNote,
    isCurrent: version === page.currentVersion,
    url: version === page.currentVersion ? pagePath(slug, page.slug, asked) : versionPath(slug, page.slug, version, asked),
  }));

const newsProps = (organisation: Organisation, found: PublicPage, asked: Locale | null): NewsPageProps => {
  const { page, shown, comparison } = found;
  const { slug } = organisation;
  const locale = asked ?? shown.language;
  return {
    ...placesOf(slug, locale),
    locale,
    otherLanguageUrl:
      comparison === null ? pagePath(slug, page.slug, other(locale)) : versionPath(slug, page.slug, shown.version, other(locale)),
    organisation,
    title: shown.title,
    safeHtml: shown.html,
    language: shown.language,
    version: shown.version,
    firstPublishedAt: page.publishedAt.toISOString(),
    publishedAt: shown.publishedAt.toISOString(),
    versions: versionsOf(slug, found, asked),
    older: comparison === null ? null : { currentUrl: pagePath(slug, page.slug, asked), ...comparison },
  };
};

const showNews = async (
  tx: Tx,
  pages: PortalPages,
  organisation: Organisation,
  {
    pageSlug,
    movedFrom,
    version,
    asked,
    visit,
  }: { pageSlug: string; movedFrom?: string; version?: number; asked: Locale | null; visit: ReturnType<typeof visitOf> },
): Promise<DeferredAnswer> => {
  const found = await findPublicPage(tx, null, { organisation, pageSlug, movedFrom, version });
  const places = placesOf(organisation.slug, asked ?? 'sv');
  if (found === undefined) return showPage(pages.error({ locale: asked ?? 'sv', status: 404, organisation, homeUrl: places.homeUrl }), 404);
  const { page } = found;
  const { withdrawnAt, language: locale, title } = page;
  if (withdrawnAt !== null)
    return showPage(
      pages.withdrawn({
        ...placesOf(organisation.slug, asked ?? locale),
        locale: asked ?? locale,
        organisation,
        title,
        withdrawnAt: withdrawnAt.toISOString(),
      }),
      410,
    );
  await countVisit(tx, null, { ...visit, organisationId: organisation.id, pageId: page.id });
  return showPage(pages.news(newsProps(organisation, found, asked)));
};

const newsPage = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug/nyheter/:page',
    operation: 'showNewsPage',
    summary: 'A published page',
    access: { open: 'public: published for everybody' },
    hidden: true,
    params: pageParams,
    query: z.object({ lang: language, fran: movedFromName }),
    answer: z.any(),
    handle: ({ tx, params, query: { lang = null, fran }, request }) =>
      withOrganisation(tx, pages, { slug: params.slug, locale: lang ?? 'sv' }, (organisation) =>
        showNews(tx, pages, organisation, { pageSlug: params.page, movedFrom: fran, asked: lang, visit: visitOf(request) }),
      ),
  });

const newsVersion = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug/nyheter/:page/versioner/:version',
    operation: 'showNewsVersion',
    summary: 'What a published page used to say',
    access: { open: 'public: what an authority has told everybody can be looked up afterwards' },
    hidden: true,
    params: versionParams,
    query: z.object({ lang: language, fran: movedFromName }),
    answer: z.any(),
    handle: ({ tx, params, query: { lang = null, fran }, request }) =>
      withOrganisation(tx, pages, { slug: params.slug, locale: lang ?? 'sv' }, (organisation) =>
        showNews(tx, pages, organisation, {
          pageSlug: params.page,
          movedFrom: fran,
          version: params.version,
          asked: lang,
          visit: visitOf(request),
        }),
      ),
  });

export const newsPages = (pages: PortalPages): Route[] => [newsList(pages), newsPage(pages), newsVersion(pages)];
