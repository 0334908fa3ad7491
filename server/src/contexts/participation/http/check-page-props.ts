import type { CheckPageProps } from '@budkavle/portal/props';
import type { Organisation } from '#identity';
import { newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { CheckAnswers, CheckQuestion } from '../domain/check.ts';
import type { LinkedCheck, OpenedChecks } from '../use-cases/open-check.ts';

type FormBody = Record<string, string | string[]> | null | undefined;

const textOf = (body: FormBody, field: string): string => {
  const value = body?.[field];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/** The chosen places, by question; what is no number is no answer. */
export const readAnswers = (body: FormBody): CheckAnswers =>
  Object.fromEntries(
    Object.keys(body ?? {})
      .filter((field) => field.startsWith('q-') && /^\d$/.test(textOf(body, field)))
      .map((field) => [field.slice(2), Number(textOf(body, field))]),
  );

export const readFormId = (body: FormBody): string | undefined => {
  const formId = textOf(body, 'formId');
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(formId) ? formId : undefined;
};

export const addressOf = (token: string, at: number, locale: Locale): string =>
  `/kontrollfragor/${encodeURIComponent(token)}?nr=${at + 1}&lang=${locale}`;

const shown = (questions: readonly CheckQuestion[], answers: CheckAnswers, isTold: boolean): CheckPageProps['questions'] =>
  questions.map(({ id, text, options, right, explanation }) => ({
    id,
    text,
    options,
    chosen: options[answers[id] ?? -1] === undefined ? null : (answers[id] ?? null),
    right: isTold ? right : null,
    explanation: isTold ? explanation : '',
  }));

type Asked = { token: string; at: number; locale: Locale; answers?: CheckAnswers };
type Told = { state: CheckPageProps['state']; isIncomplete?: boolean; result?: CheckPageProps['result'] };

/** The right answers are left out of the page until they have been given. */
export const checkPageProps = (
  { organisation, recipientId, checks }: OpenedChecks,
  { check, title, earlier }: LinkedCheck,
  { token, at, locale, answers = {} }: Asked,
  { state, isIncomplete = false, result = null }: Told,
): CheckPageProps => ({
  locale,
  // A result belongs to the form that was sent: in the other language one answers anew.
  otherLanguageUrl: addressOf(token, at, locale === 'sv' ? 'en' : 'sv'),
  organisation: brandOf(organisation),
  title,
  state,
  isPersonal: recipientId !== null,
  isPreview: false,
  questions: shown(check.questions, answers, state === 'result'),
  isIncomplete,
  passMark: check.passMark,
  result,
  earlier,
  formId: newId(),
  actionUrl: addressOf(token, at, locale),
  others: checks.flatMap((other, place) =>
    place === at ? [] : [{ title: other.title, url: addressOf(token, place, locale), isPassed: other.earlier?.isPassed === true }],
  ),
});

const brandOf = ({ name, slug, brandColour }: Organisation) => ({ name, slug, brandColour });

export const previewProps = (
  organisation: Organisation,
  { questions, passMark }: { questions: readonly CheckQuestion[]; passMark: number },
  title: string,
  locale: Locale,
): CheckPageProps => ({
  locale,
  otherLanguageUrl: null,
  organisation: brandOf(organisation),
  title,
  state: 'ask',
  isPersonal: true,
  isPreview: true,
  questions: shown(questions, {}, false),
  isIncomplete: false,
  passMark,
  result: null,
  earlier: null,
  formId: '',
  actionUrl: '',
  others: [],
});
