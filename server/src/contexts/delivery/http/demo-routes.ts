import { z } from 'zod';
import { afterCommit, type DeferredAnswer, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { selectDemoMail, selectDemoMails } from '../storage/demo-mails.ts';
import { demoStyles, renderMail, renderOutbox } from './demo-pages.ts';

const access = { open: 'demo mode only: invented people, and the listener is on loopback' };
const ofMail = z.object({ mailId: z.uuid() });
const listQuery = pageQuery.extend({ to: z.string().max(300).optional(), after: z.uuid().optional() });

/** The outbox' own pages may be framed by themselves and link out; they still run no script. */
const pagePolicy = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

const html = (text: string, policy: string): DeferredAnswer =>
  afterCommit((reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store').send(text),
  );

/** The demo's inbox for everybody: readable mails, and a list for tests. Added in demo mode only. */
export const demoRoutes: Route[] = [
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
    query: listQuery,
    answer: z.any(),
    handle: async ({ tx, query }) => {
      const mails = await selectDemoMails(tx, query);
      return html(renderOutbox(mails, query.to ?? '', mails.length < query.limit ? null : (mails.at(-1)?.id ?? null)), pagePolicy);
    },
  }),
  route({
    method: 'GET',
    path: '/demo/utkorg.css',
    operation: 'demoStyles',
    summary: 'Its style sheet',
    access,
    hidden: true,
    answer: z.any(),
    handle: async () => afterCommit((reply) => reply.type('text/css; charset=utf-8').send(demoStyles)),
  }),
  route({
    method: 'GET',
    path: '/demo/utkorg/:mailId',
    operation: 'showMail',
    summary: 'One mail',
    access,
    hidden: true,
    params: ofMail,
    answer: z.any(),
    handle: async ({ tx, params }) => {
      const mail = await selectDemoMail(tx, params.mailId);
      if (mail === undefined) throw new AppError('notFound');
      return html(renderMail(mail), pagePolicy);
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
