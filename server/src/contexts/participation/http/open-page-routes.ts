import type { AmbassadorPageProps, ErrorPageProps, GroupPageProps, SignUpPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import { sendFile } from '#planning';
import { sendLinkPage } from '../../../platform/http/link-page.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { type Locale, localeOf } from '../../../vocabulary/locale.ts';
import { askAsGroup } from '../use-cases/ask-as-group.ts';
import { openAmbassadorKit } from '../use-cases/keep-ambassador-kit.ts';
import { openGroupDocument, openGroupPage } from '../use-cases/keep-group-page.ts';
import { giveBackPlace, openMeeting, openPlace, signUp } from '../use-cases/sign-up.ts';
import { ambassadorProps, groupPageProps, readAskForm, readSignUpForm, signUpProps } from './open-page-props.ts';

export type OpenPages = {
  group: (props: GroupPageProps) => string;
  signUp: (props: SignUpPageProps) => string;
  ambassador: (props: AmbassadorPageProps) => string;
  error: (props: ErrorPageProps) => string;
};

const query = z.object({ lang: z.string().max(5).optional() });
/** Beside the language, the address of an organisation that has gone up in this one. */
const movedQuery = query.extend({ fran: z.string().max(100).optional() });
const pageParams = z.object({ organisation: z.string().max(100), group: z.string().max(100) });
const tokenParams = z.object({ token: z.string().min(20).max(100) });
const formBody = z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish();

/** A whole workplace may share one address. */
const looksPerMinute = 300;
const formsPerMinute = 60;

const groupRoutes = (pages: OpenPages): Route[] => [
  route({
    method: 'GET',
    path: '/grupp/:organisation/:group',
    operation: 'openGroupPage',
    summary: 'A group’s own page: what it needs to know, whom to ask, what to read',
    access: { open: 'public: an organisation has published it for the group' },
    hidden: true,
    ratePerMinute: looksPerMinute,
    params: pageParams,
    query: movedQuery,
    answer: z.any(),
    handle: async ({ tx, params, query: { lang, fran: movedFrom } }) => {
      const locale = localeOf(lang);
      const opened = await openGroupPage(tx, { organisationSlug: params.organisation, slug: params.group, movedFrom });
      if (opened === undefined) return sendLinkPage(pages.error({ locale, status: 404 }), 404);
      return sendLinkPage(pages.group(groupPageProps(opened, locale)));
    },
  }),
  route({
    method: 'POST',
    path: '/grupp/:organisation/:group',
    operation: 'askAsGroup',
    summary: 'Ask a question on a group’s page; the answer comes on the same page',
    access: { open: 'a form on a page that an organisation has published; other sites’ forms are refused' },
    hidden: true,
    ratePerMinute: formsPerMinute,
    params: pageParams,
    query: movedQuery,
    body: formBody,
    answer: z.any(),
    handle: async ({ tx, params, query: { lang, fran: movedFrom }, body }) => {
      const locale = localeOf(lang);
      const place = { organisationSlug: params.organisation, slug: params.group, movedFrom };
      const done = await askAsGroup(tx, place, readAskForm(body));
      if (done === undefined) return sendLinkPage(pages.error({ locale, status: 404 }), 404);
      const status = { ask: 200, asked: 200, empty: 400, tooMany: 429 }[done.state];
      return sendLinkPage(pages.group(groupPageProps(done.opened, locale, done.state)), status);
    },
  }),
  route({
    method: 'GET',
    path: '/grupp/:organisation/:group/dokument/:attachment',
    operation: 'openGroupDocument',
    summary: 'A public document of a group’s page, to be saved',
    access: { open: 'public: an organisation has made the document public on a page that it has published' },
    hidden: true,
    ratePerMinute: looksPerMinute,
    params: pageParams.extend({ attachment: z.uuid() }),
    query: movedQuery,
    answer: z.any(),
    handle: async ({ tx, params, query: { fran: movedFrom } }) => {
      const place = { organisationSlug: params.organisation, slug: params.group, movedFrom, attachmentId: params.attachment };
      const file = await openGroupDocument(tx, place);
      return file === undefined ? sendLinkPage(pages.error({ locale: 'sv', status: 404 }), 404) : sendFile(file);
    },
  }),
];

const ambassadorRoute = (pages: OpenPages): Route =>
  route({
    method: 'GET',
    path: '/ambassador/:token',
    operation: 'openAmbassadorKit',
    summary: 'What employees can say about the service, to read and print',
    access: { open: 'a link that the organisation shares: the token is unguessable, and looking changes nothing' },
    hidden: true,
    ratePerMinute: looksPerMinute,
    params: tokenParams,
    query,
    answer: z.any(),
    handle: async ({ tx, params: { token }, query: { lang } }) => {
      const locale = localeOf(lang);
      const opened = await openAmbassadorKit(tx, token);
      return opened === undefined
        ? sendLinkPage(pages.error({ locale, status: 404 }), 404)
        : sendLinkPage(pages.ambassador(ambassadorProps(opened, token, locale)));
    },
  });

const meetingAccess = { open: 'a meeting that an organisation has opened for sign-up; looking changes nothing' };

const signUpRoutes = (pages: OpenPages): Route[] => {
  const nowhere = (locale: Locale): DeferredAnswer => sendLinkPage(pages.error({ locale, status: 404 }), 404);
  return [
    route({
      method: 'GET',
      path: '/anmalan/:token',
      operation: 'openSignUp',
      summary: 'A meeting and the form to sign up for it',
      access: meetingAccess,
      hidden: true,
      ratePerMinute: looksPerMinute,
      params: tokenParams,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const meeting = await openMeeting(tx, token);
        if (meeting === undefined) return nowhere(localeOf(lang));
        return sendLinkPage(
          pages.signUp(signUpProps(meeting, { token, locale: localeOf(lang), state: meeting.isOpen ? 'ask' : 'closed' })),
        );
      },
    }),
    route({
      method: 'POST',
      path: '/anmalan/:token',
      operation: 'signUp',
      summary: 'Take a place at the meeting',
      access: { open: 'a form to sign up for a meeting; other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params: tokenParams,
      query,
      body: formBody,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang }, body }) => {
        const locale = localeOf(lang);
        const form = readSignUpForm(body);
        if (form.fault !== null) {
          const meeting = await openMeeting(tx, token);
          if (meeting === undefined) return nowhere(locale);
          return sendLinkPage(pages.signUp(signUpProps(meeting, { token, locale, state: 'ask', form })), 400);
        }
        const done = await signUp(tx, { token, locale, ...form });
        if (done === undefined) return nowhere(locale);
        if (done.outcome === 'closed')
          return sendLinkPage(pages.signUp(signUpProps(done.meeting, { token, locale, state: 'closed' })), 409);
        return sendLinkPage(pages.signUp(signUpProps(done.meeting, { token, locale, state: 'done', form, placeToken: done.placeToken })));
      },
    }),
    route({
      method: 'GET',
      path: '/avanmalan/:token',
      operation: 'openPlace',
      summary: 'One’s own place at a meeting, and a button to give it back',
      access: { open: 'a personal link: the token is unguessable, and looking at it changes nothing' },
      hidden: true,
      ratePerMinute: looksPerMinute,
      params: tokenParams,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const meeting = await openPlace(tx, token);
        if (meeting === undefined) return nowhere(localeOf(lang));
        return sendLinkPage(pages.signUp(signUpProps(meeting, { token, locale: localeOf(lang), state: 'place' })));
      },
    }),
    route({
      method: 'POST',
      path: '/avanmalan/:token',
      operation: 'giveBackPlace',
      summary: 'Give the place back',
      access: { open: 'a form on a personal link; the token is unguessable and other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params: tokenParams,
      query,
      body: formBody,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const meeting = await giveBackPlace(tx, token);
        if (meeting === undefined) return nowhere(localeOf(lang));
        return sendLinkPage(pages.signUp(signUpProps(meeting, { token, locale: localeOf(lang), state: 'givenBack' })));
      },
    }),
  ];
};

/** Pages that need no account. */
export const openPageRoutes = (pages: OpenPages): Route[] => [...groupRoutes(pages), ambassadorRoute(pages), ...signUpRoutes(pages)];
