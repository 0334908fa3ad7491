import type { CascadeGonePageProps, CascadePageProps, CascadeSheetPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { backToLinkPage, sendLinkPage } from '../../../platform/http/link-page.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { localeOf } from '../../../vocabulary/locale.ts';
import { askQuestion } from '../use-cases/ask-question.ts';
import { chooseLanguage } from '../use-cases/choose-language.ts';
import { confirmPassedOn } from '../use-cases/confirm-passed-on.ts';
import { decline } from '../use-cases/decline.ts';
import { showLink, type TextsFor } from '../use-cases/open-link.ts';
import { passToPeople } from '../use-cases/pass-to-people.ts';
import { formBody, readIsForMe, readLocale, readPeople, readQuestion, readReceipt } from './link-forms.ts';
import { addressOf, type Draft, linkPageProps } from './link-page-props.ts';

export type LinkPages = {
  cascade: (props: CascadePageProps) => string;
  cascadeSheet: (props: CascadeSheetPageProps) => string;
  cascadeGone: (props: CascadeGonePageProps) => string;
};

type Asked = { token: string; lang: string | undefined };

const params = z.object({ token: z.string().min(20).max(100) });
const query = z.object({
  lang: z.string().max(5).optional(),
  klart: z.string().max(20).optional(),
  antal: z.coerce.number().int().optional(),
});
const access = { open: 'a holder’s personal link: the token is unguessable, and looking at it changes nothing' };

/** A whole workplace may share one address; forms are fewer than looks. */
const looksPerMinute = 300;
const formsPerMinute = 60;

const notices = ['vidare', 'fler', 'fraga', 'inte', 'ater', 'sprak'] as const;
const noticeOf = (klart: string | undefined, antal: number | undefined): CascadePageProps['notice'] => {
  const kind = notices.find((one) => one === klart);
  return kind === undefined ? null : { kind, count: antal ?? 0 };
};

export const linkRoutes = (pages: LinkPages, textsFor: TextsFor): Route[] => {
  const gone = ({ lang }: Asked): DeferredAnswer => sendLinkPage(pages.cascadeGone({ locale: localeOf(lang) }), 404);

  const answer = async (tx: Tx, asked: Asked, draft: Partial<Draft>, status = 200): Promise<DeferredAnswer> => {
    const page = await showLink(tx, asked.token, textsFor);
    if (page === undefined) return gone(asked);
    return sendLinkPage(pages.cascade(linkPageProps(page, asked.token, localeOf(asked.lang, page.holder.locale), draft)), status);
  };

  /** Back to the page by GET, so that a reload sends nothing twice. */
  const back = ({ token, lang }: Asked, done: (typeof notices)[number], count = 0): DeferredAnswer =>
    backToLinkPage(`${addressOf(token, '', localeOf(lang))}&klart=${done}${count > 0 ? `&antal=${count}` : ''}#klart`);

  const look = (
    path: string,
    operation: string,
    summary: string,
    show: (tx: Tx, asked: Asked, klart: CascadePageProps['notice']) => Promise<DeferredAnswer>,
  ) =>
    route({
      method: 'GET',
      path,
      operation,
      summary,
      access,
      hidden: true,
      ratePerMinute: looksPerMinute,
      params,
      query,
      answer: z.any(),
      handle: ({ tx, params: { token }, query: { lang, klart, antal } }) => show(tx, { token, lang }, noticeOf(klart, antal)),
    });

  const sheet = (kind: CascadeSheetPageProps['kind']) => async (tx: Tx, asked: Asked) => {
    const page = await showLink(tx, asked.token, textsFor);
    if (page === undefined) return gone(asked);
    const { organisation, kit, cascade, holder } = page;
    const { name, slug, brandColour } = organisation;
    const locale = localeOf(asked.lang, holder.locale);
    const backUrl = addressOf(asked.token, '', locale);
    return sendLinkPage(
      pages.cascadeSheet({
        locale,
        organisation: { name, slug, brandColour },
        title: cascade.title,
        kind,
        slides: kit.slides,
        handout: kit.handout,
        backUrl,
      }),
      200,
    );
  };

  const form = (
    path: string,
    operation: string,
    summary: string,
    act: (tx: Tx, asked: Asked, body: z.output<typeof formBody>) => Promise<DeferredAnswer>,
  ) =>
    route({
      method: 'POST',
      path,
      operation,
      summary,
      access: { open: 'a form on a holder’s personal link; the token is unguessable and other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params,
      query,
      body: formBody,
      answer: z.any(),
      handle: ({ tx, params: { token }, query: { lang }, body }) => act(tx, { token, lang }, body),
    });

  return [
    look('/budkavle/:token', 'showLink', 'The holder’s page: the kit and three things to do; changes nothing', (tx, asked, notice) =>
      answer(tx, asked, { notice }),
    ),
    look('/budkavle/:token/bilder', 'showSlides', 'The slides, to show or print', sheet('slides')),
    look('/budkavle/:token/blad', 'showHandout', 'The handout, to print', sheet('handout')),
    form('/budkavle/:token/vidare', 'confirmPassedOn', 'I have read it and passed it on', async (tx, asked, body) => {
      const receipt = readReceipt(body, calendarDateOf(new Date()));
      if (typeof receipt === 'string') return answer(tx, asked, { notice: { kind: receipt, count: 0 } }, 400);
      const outcome = await confirmPassedOn(tx, { token: asked.token, ...receipt });
      if (outcome === 'gone') return gone(asked);
      return outcome === 'paused' ? answer(tx, asked, {}, 409) : back(asked, 'vidare');
    }),
    form('/budkavle/:token/fler', 'passToPeople', 'On to more people, by name', async (tx, asked, body) => {
      const people = readPeople(body);
      const outcome = await passToPeople(tx, { token: asked.token, people });
      if (outcome.kind === 'gone') return gone(asked);
      if (outcome.kind === 'done') return back(asked, 'fler', outcome.added);
      const faults = outcome.kind === 'faults' ? outcome.faults : [];
      return answer(
        tx,
        asked,
        {
          notice: { kind: outcome.kind, count: faults.length },
          people: people.map((person, row) => ({ ...person, faults: faults.filter((fault) => fault.row === row).map(({ kind }) => kind) })),
        },
        400,
      );
    }),
    form('/budkavle/:token/fraga', 'askQuestion', 'Ask those who sent it', async (tx, asked, body) => {
      const question = readQuestion(body);
      if (question === '') return answer(tx, asked, { notice: { kind: 'noQuestion', count: 0 } }, 400);
      const outcome = await askQuestion(tx, { token: asked.token, question });
      if (outcome === 'gone') return gone(asked);
      return typeof outcome === 'object' ? back(asked, 'fraga') : answer(tx, asked, { question, notice: { kind: outcome, count: 0 } }, 400);
    }),
    form('/budkavle/:token/inte-for-mig', 'decline', 'This is not for me, or it is after all', async (tx, asked, body) => {
      const isForMe = readIsForMe(body);
      const outcome = await decline(tx, { token: asked.token, isForMe });
      if (outcome === 'gone') return gone(asked);
      return outcome === 'paused' ? answer(tx, asked, {}, 409) : back(asked, isForMe ? 'ater' : 'inte');
    }),
    form('/budkavle/:token/sprak', 'chooseHolderLanguage', 'Write to me in this language from now on', async (tx, { token }, body) => {
      const locale = readLocale(body);
      const outcome = await chooseLanguage(tx, { token, locale });
      return outcome === 'gone' ? gone({ token, lang: locale }) : back({ token, lang: locale }, 'sprak');
    }),
  ];
};
