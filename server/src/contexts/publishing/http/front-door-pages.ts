import type { PortalPages } from '@budkavle/portal/props';
import { z } from 'zod';
import { findOrganisationBySlug, type Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { type DoorAudience, feedPath, frontDoorPath, newsPath } from '../domain/addresses.ts';
import { brandStylesheet } from '../domain/brand-colours.ts';
import { operatorLinks } from '../domain/operator.ts';
import { countVisit } from '../use-cases/count-visit.ts';
import { listNews } from '../use-cases/list-news.ts';
import { operatorsOf } from '../use-cases/list-operators.ts';
import { newsItem } from './news-item.ts';
import { audience, language, organisationParams, visitOf } from './public-query.ts';
import { showPage } from './show-page.ts';
import { withOrganisation } from './with-organisation.ts';

const other = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

const frontDoorProps = async (tx: Tx, organisation: Organisation, locale: Locale, forWhom: DoorAudience) => {
  const { slug } = organisation;
  const { items } = await listNews(tx, null, { organisationId: organisation.id, limit: 3 });
  return {
    locale,
    organisation,
    otherLanguageUrl: frontDoorPath(slug, other(locale), forWhom),
    audience: forWhom,
    privateUrl: frontDoorPath(slug, locale),
    companyUrl: frontDoorPath(slug, locale, 'company'),
    operators: operatorLinks(await operatorsOf(tx, organisation.id), forWhom, locale),
    news: items.map((page) => newsItem(slug, page)),
    newsUrl: newsPath(slug, locale),
    feedUrl: feedPath(slug),
  };
};

const doorQuery = z.object({ lang: language, for: audience });

const frontDoor = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug',
    operation: 'showFrontDoor',
    summary: 'An organisation’s front door: get a mailbox',
    access: { open: 'public: how citizens and companies get a digital mailbox' },
    hidden: true,
    params: organisationParams,
    query: doorQuery,
    answer: z.any(),
    handle: ({ tx, params, query: { lang = 'sv', for: forWhom }, request }) =>
      withOrganisation(tx, pages, { slug: params.slug, locale: lang }, async (organisation) => {
        await countVisit(tx, null, { ...visitOf(request), organisationId: organisation.id, pageId: null });
        return showPage(pages.frontDoor(await frontDoorProps(tx, organisation, lang, forWhom)));
      }),
  });

/** The one page of ours that other sites may frame: a list of links, no form, no script, nothing of the visitor's. */
const framePolicy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

const embed = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug/brevlada',
    operation: 'showEmbed',
    summary: 'The mailboxes as a fragment for other sites',
    access: { open: 'public: the same links as on the front door, to be framed on the authority’s own website' },
    hidden: true,
    params: organisationParams,
    query: doorQuery,
    answer: z.any(),
    handle: ({ tx, params, query: { lang = 'sv', for: forWhom } }) =>
      withOrganisation(tx, pages, { slug: params.slug, locale: lang }, async (organisation) => {
        const operators = operatorLinks(await operatorsOf(tx, organisation.id), forWhom, lang);
        return showPage(pages.embed({ locale: lang, organisation, operators }), 200, { 'content-security-policy': framePolicy });
      }),
  });

const brand: Route = route({
  method: 'GET',
  path: '/o/:slug/brand.css',
  operation: 'showBrand',
  summary: 'An organisation’s colours as a stylesheet',
  access: { open: 'public: the colours of the public pages' },
  hidden: true,
  params: organisationParams,
  query: z.object({ v: z.string().optional() }),
  answer: z.any(),
  handle: async ({ tx, params, query }) => {
    const organisation = await findOrganisationBySlug(tx, params.slug);
    // The colour is part of the address that our pages use, so that a new colour is a new file.
    const isExact = organisation !== undefined && query.v === organisation.brandColour.replace('#', '');
    const css = organisation === undefined ? '' : brandStylesheet(organisation.brandColour);
    return afterCommit((reply) =>
      reply
        .status(organisation === undefined ? 404 : 200)
        .header('cache-control', isExact ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
        .type('text/css; charset=utf-8')
        .send(css),
    );
  },
});

export const frontDoorPages = (pages: PortalPages): Route[] => [frontDoor(pages), embed(pages), brand];
