import type { HandOutGonePageProps, HandOutPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import { backToLinkPage, sendLinkPage } from '../../../platform/http/link-page.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { type Locale, localeOf } from '../../../vocabulary/locale.ts';
import { fetchHandedFile, fetchHandedPackage, type HandOutPage, receiveHandOut, showHandOut } from '../use-cases/open-hand-out.ts';
import { sendFile } from './send-file.ts';

export type HandOutPages = { handOut: (props: HandOutPageProps) => string; handOutGone: (props: HandOutGonePageProps) => string };

const params = z.object({ token: z.string().min(20).max(100) });
const query = z.object({ lang: z.string().max(5).optional(), klart: z.string().max(5).optional() });
const access = { open: 'a personal link to material that was handed out: the token is unguessable, and looking changes nothing' };
/** A whole workplace may share one address; forms are fewer than looks. */
const looksPerMinute = 300;
const formsPerMinute = 60;

const addressOf = (token: string, part: string, locale: Locale): string => `/material/${encodeURIComponent(token)}${part}?lang=${locale}`;

const propsOf = (
  { handOut, recipient, organisation, items }: HandOutPage,
  token: string,
  locale: Locale,
  isThanked: boolean,
): HandOutPageProps => ({
  locale,
  otherLanguageUrl: addressOf(token, '', locale === 'sv' ? 'en' : 'sv'),
  organisation: { name: organisation.name, slug: organisation.slug, brandColour: organisation.brandColour },
  personName: recipient.name,
  title: handOut.title,
  note: handOut.note,
  lastDay: handOut.lastDay,
  items: items.map(({ itemId, title, summary, text, url, fileName, sizeBytes }) => ({
    title,
    summary,
    text,
    url,
    file: fileName === null ? null : { url: addressOf(token, `/fil/${itemId}`, locale), name: fileName, sizeBytes: sizeBytes ?? 0 },
  })),
  packageUrl: addressOf(token, '/paket', locale),
  receiveUrl: addressOf(token, '/mottaget', locale),
  receivedAt: recipient.receivedAt?.toISOString() ?? null,
  isThanked: isThanked && recipient.receivedAt !== null,
});

export const handOutPages = (pages: HandOutPages): Route[] => {
  const gone = (locale: Locale): DeferredAnswer => sendLinkPage(pages.handOutGone({ locale }), 404);
  return [
    route({
      method: 'GET',
      path: '/material/:token',
      operation: 'showHandOut',
      summary: 'The material that was handed out; looking changes nothing',
      access,
      hidden: true,
      ratePerMinute: looksPerMinute,
      params,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang, klart } }) => {
        const locale = localeOf(lang);
        const page = await showHandOut(tx, token);
        return page === undefined ? gone(locale) : sendLinkPage(pages.handOut(propsOf(page, token, locale, klart === 'ja')), 200);
      },
    }),
    route({
      method: 'GET',
      path: '/material/:token/fil/:itemId',
      operation: 'fetchHandedFile',
      summary: 'A file of what was handed out, to keep',
      access,
      hidden: true,
      ratePerMinute: looksPerMinute,
      params: params.extend({ itemId: z.uuid() }),
      query,
      answer: z.any(),
      handle: async ({ tx, params: one, query: { lang } }) => {
        const file = await fetchHandedFile(tx, one);
        return file === undefined ? gone(localeOf(lang)) : sendFile(file);
      },
    }),
    route({
      method: 'GET',
      path: '/material/:token/paket',
      operation: 'fetchHandedPackage',
      summary: 'Everything that was handed out, as one zip',
      access,
      hidden: true,
      ratePerMinute: formsPerMinute,
      params,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const locale = localeOf(lang);
        const content = await fetchHandedPackage(tx, { token, locale });
        return content === undefined ? gone(locale) : sendFile({ fileName: 'material.zip', mediaType: 'application/zip', content });
      },
    }),
    route({
      method: 'POST',
      path: '/material/:token/mottaget',
      operation: 'receiveHandOut',
      summary: 'The person says that the material has arrived',
      access: { open: 'a form on a personal link; the token is unguessable and other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params,
      query,
      body: z.record(z.string(), z.unknown()).nullish(),
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const locale = localeOf(lang);
        if (!(await receiveHandOut(tx, { token }))) return gone(locale);
        return backToLinkPage(`${addressOf(token, '', locale)}&klart=ja#klart`);
      },
    }),
  ];
};
