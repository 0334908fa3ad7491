import type { PortalPages } from '@budkavle/portal/props';
import { z } from 'zod';
import { listPublicOrganisations } from '#identity';
import { type Route, route } from '../../../platform/http/route.ts';
import { frontDoorPath } from '../domain/addresses.ts';
import { language } from './public-query.ts';
import { showPage } from './show-page.ts';

export const startPage = (pages: Pick<PortalPages, 'start'>): Route[] => [
  route({
    method: 'GET',
    path: '/',
    operation: 'showStart',
    summary: 'The installation’s start page',
    access: { open: 'public: tells what this is and where each organisation’s own page is' },
    hidden: true,
    query: z.object({ lang: language }),
    answer: z.any(),
    handle: async ({ tx, query: { lang = 'sv' } }) => {
      const organisations = await listPublicOrganisations(tx);
      const items = organisations.map(({ name, slug, kind }) => ({ name, kind, url: frontDoorPath(slug, lang) }));
      return showPage(
        pages.start({
          locale: lang,
          otherLanguageUrl: lang === 'sv' ? '/?lang=en' : '/',
          organisations: items,
          loginUrl: '/login?return=/app/',
        }),
      );
    },
  }),
];
