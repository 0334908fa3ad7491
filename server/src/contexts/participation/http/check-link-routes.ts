import type { CheckPageProps, ErrorPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import { findOrganisation } from '#identity';
import { reachMessage } from '#planning';
import { sendLinkPage } from '../../../platform/http/link-page.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { localeOf } from '../../../vocabulary/locale.ts';
import { answerCheck } from '../use-cases/answer-check.ts';
import { openChecks } from '../use-cases/open-check.ts';
import { showCheck } from '../use-cases/show-check.ts';
import { checkPageProps, previewProps, readAnswers, readFormId } from './check-page-props.ts';
import { messageParams } from './schemas.ts';

export type CheckPages = { check: (props: CheckPageProps) => string; error: (props: ErrorPageProps) => string };

const params = z.object({ token: z.string().min(20).max(100) });
const query = z.object({ lang: z.string().max(5).optional(), nr: z.coerce.number().int().min(1).max(1000).default(1) });
const formBody = z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish();

/** A whole workplace may share one address. */
const looksPerMinute = 600;
const formsPerMinute = 300;

const gone = {
  sv: 'Länken gäller inte. Kontrollera att du fick med hela länken, eller be avsändaren om en ny.',
  en: 'The link is not valid. Check that you got the whole link, or ask the sender for a new one.',
};

export const checkLinkRoutes = (pages: CheckPages): Route[] => {
  const nowhere = (lang: string | undefined): DeferredAnswer =>
    sendLinkPage(pages.error({ locale: localeOf(lang), status: 404, message: gone[localeOf(lang)] }), 404);
  return [
    route({
      method: 'GET',
      path: '/kontrollfragor/:token',
      operation: 'openCheck',
      summary: 'Shows the questions; proves nothing about anybody',
      access: { open: 'a link to a few questions: the token is unguessable, and looking at it changes nothing' },
      hidden: true,
      ratePerMinute: looksPerMinute,
      params,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang, nr } }) => {
        const opened = await openChecks(tx, token);
        const at = nr - 1;
        const linked = opened?.checks[at];
        if (opened === undefined || linked === undefined) return nowhere(lang);
        const locale = localeOf(lang, opened.locale);
        return sendLinkPage(
          pages.check(checkPageProps(opened, linked, { token, at, locale }, { state: linked.isResting ? 'resting' : 'ask' })),
        );
      },
    }),
    route({
      method: 'POST',
      path: '/kontrollfragor/:token',
      operation: 'answerCheck',
      summary: 'Counts the answers, and tells what was right',
      access: { open: 'a form on a link to a few questions; the token is unguessable and other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params,
      query,
      body: formBody,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang, nr }, body }) => {
        const answers = readAnswers(body);
        const at = nr - 1;
        const answered = await answerCheck(tx, { token, at, formId: readFormId(body), answers });
        if (answered === undefined) return nowhere(lang);
        const { opened, linked, outcome, rightAnswers, isPassed } = answered;
        const asked = { token, at, locale: localeOf(lang, opened.locale), answers };
        const state = { counted: 'result', missing: 'ask', resting: 'resting' } as const;
        const told = { state: state[outcome], isIncomplete: outcome === 'missing', result: { rightAnswers, isPassed } };
        return sendLinkPage(pages.check(checkPageProps(opened, linked, asked, told)), outcome === 'missing' ? 400 : 200);
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/:messageId/check.html',
      operation: 'previewCheck',
      summary: 'The page as whoever answers sees it; nothing can be sent from it',
      access: { member: 'see' },
      hidden: true,
      params: messageParams,
      answer: z.any(),
      handle: async ({ tx, actor, params: { messageId } }) => {
        const { check } = await showCheck(tx, actor, { messageId });
        const organisation = await findOrganisation(tx, actor.organisationId);
        if (check === null || organisation === undefined) throw new AppError('notFound');
        const { title } = await reachMessage(tx, actor, messageId);
        return sendLinkPage(pages.check(previewProps(organisation, check, title, actor.locale)));
      },
    }),
  ];
};
