import { z } from 'zod';
import { afterCommit, type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { isLocale } from '../../../vocabulary/locale.ts';
import { giveReceipt, type Receipt, showReceipt } from '../use-cases/give-receipt.ts';
import type { ReceiptPage } from './receipt-page.ts';

const params = z.object({ token: z.string().min(20).max(100) });
const query = z.object({ lang: z.string().max(5).optional() });
const access = { open: 'the link in a mail: "I have read this"; the token is unguessable and only opening it by POST counts' };

/** A whole workplace may share one address, so the limit is generous; guessing a token is hopeless anyway. */
const ratePerMinute = 600;

const answerWith = (
  render: ReceiptPage,
  receipt: Receipt | undefined,
  asked: { token: string; lang: string | undefined },
): DeferredAnswer => {
  const locale = asked.lang !== undefined && isLocale(asked.lang) ? asked.lang : (receipt?.locale ?? 'sv');
  const action = `/kvittens/${encodeURIComponent(asked.token)}${asked.lang === undefined ? '' : `?lang=${locale}`}`;
  return afterCommit(async (reply) =>
    reply
      .status(receipt === undefined ? 404 : 200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(await render({ receipt: receipt ?? null, locale, action })),
  );
};

export const receiptRoutes = (render: ReceiptPage): Route[] => [
  route({
    method: 'GET',
    path: '/kvittens/:token',
    operation: 'showReceipt',
    summary: 'Shows what the link is about; changes nothing',
    access,
    hidden: true,
    ratePerMinute,
    params,
    query,
    answer: z.any(),
    handle: async ({ tx, params: { token }, query: { lang } }) => answerWith(render, await showReceipt(tx, token), { token, lang }),
  }),
  route({
    method: 'POST',
    path: '/kvittens/:token',
    operation: 'giveReceipt',
    summary: 'Counts "I have read this", once',
    access,
    hidden: true,
    ratePerMinute,
    params,
    query,
    answer: z.any(),
    handle: async ({ tx, params: { token }, query: { lang } }) => answerWith(render, await giveReceipt(tx, token), { token, lang }),
  }),
];
