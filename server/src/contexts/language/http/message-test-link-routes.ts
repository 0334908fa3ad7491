import type { ErrorPageProps, WordingTestPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import { sendLinkPage } from '../../../platform/http/link-page.ts';
import { type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { isId, newId } from '../../../vocabulary/id.ts';
import { type Locale, localeOf } from '../../../vocabulary/locale.ts';
import { answerMessageTest, drawVariants, type OpenedTest, openLinkedTest } from '../use-cases/answer-message-test.ts';

export type WordingTestPages = { wordingTest: (props: WordingTestPageProps) => string; error: (props: ErrorPageProps) => string };

const params = z.object({ token: z.string().min(20).max(100) });
const query = z.object({ lang: z.string().max(5).optional() });
const field = z.string().max(100).optional().catch(undefined);
const form = z.object({ formId: field, variant: field, option: field }).nullish();

/** A whole workplace may share one address. */
const looksPerMinute = 600;
const formsPerMinute = 300;

const gone = {
  sv: 'Länken gäller inte. Kontrollera att du fick med hela länken, eller be avsändaren om en ny.',
  en: 'The link is not valid. Check that you got the whole link, or ask the sender for a new one.',
};

/** `kept`: the wording that was shown before; whoever forgot to answer sees it again and no other. */
type Shown = Pick<WordingTestPageProps, 'state' | 'isIncomplete'> & { token: string; locale: Locale; kept?: string | undefined };

const drawn = ({ test }: OpenedTest, kept: string | undefined) => {
  const again = test.method === 'comprehension' ? test.variants.filter(({ id }) => id === kept) : [];
  return (again.length > 0 ? again : drawVariants(test)).map(({ id, wording }) => ({ id, wording }));
};

const brandOf = ({ name, slug, brandColour }: OpenedTest['organisation']) => ({ name, slug, brandColour });

/** The right answer is nowhere in the page. */
const propsOf = (opened: OpenedTest, { token, locale, kept, ...shown }: Shown): WordingTestPageProps => ({
  ...shown,
  locale,
  otherLanguageUrl: `/lydelser/${encodeURIComponent(token)}?lang=${locale === 'sv' ? 'en' : 'sv'}`,
  organisation: brandOf(opened.organisation),
  method: opened.test.method,
  question: opened.test.question,
  options: opened.test.options,
  variants: shown.state === 'ask' ? drawn(opened, kept) : [],
  formId: newId(),
  actionUrl: `/lydelser/${encodeURIComponent(token)}?lang=${locale}`,
});

const readOption = (text: string | undefined): number | undefined => (text !== undefined && /^\d$/.test(text) ? Number(text) : undefined);

export const messageTestLinkRoutes = (pages: WordingTestPages): Route[] => {
  const nowhere = (locale: Locale): DeferredAnswer => sendLinkPage(pages.error({ locale, status: 404, message: gone[locale] }), 404);
  return [
    route({
      method: 'GET',
      path: '/lydelser/:token',
      operation: 'openWordingTest',
      summary: 'Shows a wording drawn by lot and the question about it; changes nothing',
      access: { open: 'a link to one question about a wording: the token is unguessable, and looking at it changes nothing' },
      hidden: true,
      ratePerMinute: looksPerMinute,
      params,
      query,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang } }) => {
        const locale = localeOf(lang);
        const opened = await openLinkedTest(tx, token);
        if (opened === undefined) return nowhere(locale);
        const state = opened.test.status === 'open' ? 'ask' : 'closed';
        return sendLinkPage(pages.wordingTest(propsOf(opened, { token, locale, state, isIncomplete: false })));
      },
    }),
    route({
      method: 'POST',
      path: '/lydelser/:token',
      operation: 'answerWordingTest',
      summary: 'Counts one answer, and nobody’s name',
      access: { open: 'a form on a link to one question; the token is unguessable and other sites’ forms are refused' },
      hidden: true,
      ratePerMinute: formsPerMinute,
      params,
      query,
      body: form,
      answer: z.any(),
      handle: async ({ tx, params: { token }, query: { lang }, body }) => {
        const locale = localeOf(lang);
        const formId = body?.formId !== undefined && isId(body.formId) ? body.formId : undefined;
        const answered = await answerMessageTest(tx, { token, formId, variantId: body?.variant, option: readOption(body?.option) });
        if (answered === undefined) return nowhere(locale);
        const state = { counted: 'thanks', missing: 'ask', closed: 'closed' } as const;
        const isIncomplete = answered.outcome === 'missing';
        const page = pages.wordingTest(
          propsOf(answered, { token, locale, state: state[answered.outcome], isIncomplete, kept: body?.variant }),
        );
        return sendLinkPage(page, isIncomplete ? 400 : 200);
      },
    }),
  ];
};
