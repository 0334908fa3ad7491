import type { AmbassadorPageProps, GroupPageProps, SignUpPageProps } from '@budkavle/portal/props';
import type { Organisation } from '#identity';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { OpenAmbassadorKit } from '../use-cases/keep-ambassador-kit.ts';
import { addressOfPage, type OpenGroupPage } from '../use-cases/keep-group-page.ts';
import type { OpenedMeeting } from '../use-cases/sign-up.ts';

const brandOf = ({ name, slug, brandColour }: Organisation) => ({ name, slug, brandColour });
const other = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');
const inLocale = (path: string, locale: Locale): string => `${path}?lang=${locale}`;

export type AskForm = { formId: Id; question: string };

export const groupPageProps = (
  { organisation, page, name, side, content }: OpenGroupPage,
  locale: Locale,
  asking: GroupPageProps['asking']['state'] = 'ask',
): GroupPageProps => {
  const address = addressOfPage(organisation.slug, page.slug);
  return {
    locale,
    otherLanguageUrl: inLocale(address, other(locale)),
    organisation: brandOf(organisation),
    homeUrl: `/o/${organisation.slug}`,
    name,
    isInternal: side === 'internal',
    introduction: page.introduction,
    contact: page.contact,
    messages: content.messages.map(({ title, summary }) => ({ title, text: summary })),
    questions: content.questions,
    figures: content.figures,
    documents: content.documents.map(({ id, title, fileName, sizeBytes }) => ({
      title,
      fileName: fileName ?? '',
      sizeBytes: sizeBytes ?? 0,
      url: `${address}/dokument/${id}`,
    })),
    meetings: content.meetings.map(({ url, ...meeting }) => ({ ...meeting, url: url === null ? null : inLocale(url, locale) })),
    asking: { state: asking, formId: newId(), actionUrl: inLocale(address, locale) },
    support: content.support.map(({ name: level, helpsWith, contact, hours }) => ({ name: level, helpsWith, contact, hours })),
  };
};

export const ambassadorProps = (
  { organisation, programmeName, kit }: OpenAmbassadorKit,
  token: string,
  locale: Locale,
): AmbassadorPageProps => ({
  locale,
  otherLanguageUrl: inLocale(`/ambassador/${encodeURIComponent(token)}`, other(locale)),
  organisation: brandOf(organisation),
  title: programmeName,
  sentences: kit.sentences,
  page: kit.page,
  answers: kit.answers,
});

type FormBody = Record<string, string | string[]> | null | undefined;
export type SignUpForm = { formId: Id; name: string; email: string | null; fault: 'name' | 'email' | null };

const textOf = (body: FormBody, field: string): string => {
  const value = body?.[field];
  return ((Array.isArray(value) ? value[0] : value) ?? '').replaceAll('\u0000', '').trim();
};

const formIdOf = (body: FormBody): Id => {
  const given = textOf(body, 'formId');
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : newId();
};

/** The form's own id makes the same form sent twice one question. */
export const readAskForm = (body: FormBody): AskForm => ({ formId: formIdOf(body), question: textOf(body, 'question') });

/** The form's own id makes the same form sent twice one place. */
export const readSignUpForm = (body: FormBody): SignUpForm => {
  const formId = formIdOf(body);
  const name = textOf(body, 'name').replaceAll(/\s+/gu, ' ').slice(0, 200);
  const email = textOf(body, 'email').slice(0, 254);
  if (name === '') return { formId, name, email, fault: 'name' };
  if (email !== '' && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u.test(email)) return { formId, name, email, fault: 'email' };
  return { formId, name, email: email === '' ? null : email, fault: null };
};

type Asked = { token: string; locale: Locale; state: SignUpPageProps['state']; form?: SignUpForm; placeToken?: string | null };

export const signUpProps = ({ organisation, activity, sheet, seatsLeft }: OpenedMeeting, asked: Asked): SignUpPageProps => {
  const { token, locale, state, form, placeToken } = asked;
  const isPlace = state === 'place' || state === 'givenBack';
  const address = `/${isPlace ? 'avanmalan' : 'anmalan'}/${encodeURIComponent(token)}`;
  return {
    locale,
    otherLanguageUrl: state === 'ask' || state === 'closed' || state === 'place' ? inLocale(address, other(locale)) : null,
    organisation: brandOf(organisation),
    title: activity.title,
    day: activity.confirmedDate ?? activity.plannedDate,
    time: activity.confirmedDate === null ? null : activity.confirmedTime,
    place: sheet.place,
    information: sheet.information,
    notes: sheet.areNotesPublic ? sheet.notes : '',
    seatsLeft,
    state,
    form: { formId: form?.formId ?? newId(), name: form?.name ?? '', email: form?.email ?? '' },
    fault: form?.fault ?? null,
    isConfirmed: state === 'done' && form !== undefined && form.email !== null,
    actionUrl: inLocale(address, locale),
    placeUrl: placeToken === undefined || placeToken === null ? null : inLocale(`/avanmalan/${encodeURIComponent(placeToken)}`, locale),
  };
};
