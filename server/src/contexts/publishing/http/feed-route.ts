import type { PortalPages } from '@budkavle/portal/props';
import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { writeFeed } from '../use-cases/write-feed.ts';
import { organisationParams } from './public-query.ts';
import { withOrganisation } from './with-organisation.ts';

export const feedRoute = (pages: PortalPages): Route =>
  route({
    method: 'GET',
    path: '/o/:slug/atom.xml',
    operation: 'showFeed',
    summary: 'An organisation’s news as an Atom feed',
    access: { open: 'public: the news again, for readers and other websites' },
    hidden: true,
    params: organisationParams,
    answer: z.any(),
    handle: ({ tx, params }) =>
      withOrganisation(tx, pages, { slug: params.slug, locale: 'sv' }, async (organisation) => {
        const xml = await writeFeed(tx, null, { organisation });
        return afterCommit((reply) =>
          reply.header('cache-control', 'public, max-age=300').type('application/atom+xml; charset=utf-8').send(xml),
        );
      }),
  });
