import { z } from 'zod';
import { afterCommit, type DeferredAnswer, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { countDemoMails, selectDemoMail, selectDemoMails } from '../storage/demo-mails.ts';
import { mailProps, type OutboxPages, outboxProps } from './outbox-pages.ts';

const access = { open: 'demo mode only: invented people, and the listener is on loopback' };
const ofMail = z.object({ mailId: z.uuid() });
const search = z.string().max(300).default('');
const lang = z.enum(['sv', 'en']).default('sv');
const listQuery = pageQuery.extend({ to: z.string().max(300).optional(), after: z.uuid().optional() });

/** A mail's own HTML runs no script and fetches nothing, in a frame of its own. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

const html = (text: string, policy?: string): DeferredAnswer =>
  afterCommit((reply) => {
    if (policy !== undefined) reply.header('content-security-policy', policy);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
  });

/** The demo's inbox for everybody: readable mails, and a list for tests. Added in demo mode only. */
export const demoRoutes = (pages: OutboxPages): Route[] => [
  route({
    method: 'GET',
    path: '/v1/demo/mails',
    operation: 'listDemoMails',
    summary: 'Mails in the demo’s outbox, newest first',
    access,
    hidden: true,
    query: listQuery,
    answer: z.any(),
    handle: async ({ tx, query }) => {
      const items = await selectDemoMails(tx, query);
      return { items, next: items.length < query.limit ? null : (items.at(-1)?.id ?? null) };
    },
  }),
  route({
    method: 'GET',
    path: '/demo/utkorg',
    operation: 'showOutbox',
    summary: 'The demo’s outbox',
    access,
    hidden: true,
    query: pageQuery.extend({ search, lang, after: z.uuid().optional() }),
    answer: z.any(),
    handle: async ({ tx, query }) => {
      const mails = await selectDemoMails(tx, query);
      const total = await countDemoMails(tx, query.search);
      const olderThan = mails.length < query.limit ? null : (mails.at(-1)?.id ?? null);
      return html(pages.demoOutbox(outboxProps({ mails, search: query.search, total, olderThan, locale: query.lang })));
    },
  }),
  route({
    method: 'GET',
    path: '/demo/utkorg/:mailId',
    operation: 'showMail',
    summary: 'One mail',
    access,
    hidden: true,
    params: ofMail,
    query: z.object({ lang }),
    answer: z.any(),
    handle: async ({ tx, params, query }) => {
      const mail = await selectDemoMail(tx, params.mailId);
      if (mail === undefined) throw new AppError('notFound');
      return html(pages.demoMail(mailProps(mail, query.lang)));
    },
  }),
  route({
    method: 'GET',
    path: '/demo/utkorg/:mailId/html',
    operation: 'showMailHtml',
    summary: 'A mail’s own HTML, fenced in',
    access,
    hidden: true,
    params: ofMail,
    answer: z.any(),
    handle: async ({ tx, params }) => {
      const mail = await selectDemoMail(tx, params.mailId);
      if (mail === undefined) throw new AppError('notFound');
      return html(mail.html ?? '', mailPolicy);
    },
  }),
];
