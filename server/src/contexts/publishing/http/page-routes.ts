import { z } from 'zod';
import { nothing, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { locales } from '../../../vocabulary/locale.ts';
import { describeFrontDoor } from '../use-cases/describe-front-door.ts';
import { findPage } from '../use-cases/find-page.ts';
import { listPages } from '../use-cases/list-pages.ts';
import { restorePage } from '../use-cases/restore-page.ts';
import { withdrawPage } from '../use-cases/withdraw-page.ts';

const params = z.object({ pageId: z.uuid() });

const listed = z.object({
  id: z.uuid(),
  title: z.string(),
  slug: z.string(),
  url: z.string(),
  version: z.int(),
  publishedAt: z.date(),
  updatedAt: z.date(),
  withdrawnAt: z.date().nullable(),
  sendOutId: z.uuid().nullable(),
});

const found = listed.extend({
  html: z.string().describe('Sanitised'),
  text: z.string(),
  language: z.enum(locales),
  versions: z.array(
    z.object({
      version: z.int(),
      title: z.string(),
      publishedAt: z.date(),
      publishedByName: z.string().nullable(),
      changeNote: z.string().nullable(),
      url: z.string(),
    }),
  ),
  visits: z.object({
    total: z.int(),
    days: z.array(z.object({ day: z.string(), visits: z.int() })),
    referrers: z.array(z.object({ host: z.string(), visits: z.int() })),
  }),
});

export const pageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/pages',
    operation: 'listPages',
    summary: 'The organisation’s public pages, newest first',
    access: { member: 'see' },
    query: pageQuery,
    answer: z.object({ items: z.array(listed.extend({ visits: z.int() })), next: z.string().nullable() }),
    handle: ({ tx, actor, query }) => listPages(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: '/v1/pages/:pageId',
    operation: 'findPage',
    summary: 'A public page with its versions and visits',
    access: { member: 'see' },
    params,
    answer: found,
    handle: ({ tx, actor, params: command }) => findPage(tx, actor, command),
  }),
  route({
    method: 'POST',
    path: '/v1/pages/:pageId/withdraw',
    operation: 'withdrawPage',
    summary: 'Takes a page away from the public',
    access: { member: 'send' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await withdrawPage(tx, actor, command);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/pages/:pageId/restore',
    operation: 'restorePage',
    summary: 'Shows a withdrawn page again',
    access: { member: 'send' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await restorePage(tx, actor, command);
      return {};
    },
  }),
  route({
    method: 'GET',
    path: '/v1/front-door',
    operation: 'describeFrontDoor',
    summary: 'Where the organisation’s public pages are, and what to paste into its own website',
    access: { member: 'see' },
    answer: z.object({
      url: z.string(),
      feedUrl: z.string(),
      embedUrl: z.string(),
      embedHtml: z.string().describe('A frame that keeps itself up to date'),
      linksHtml: z.string().describe('Plain links'),
    }),
    handle: ({ tx, actor }) => describeFrontDoor(tx, actor),
  }),
];
