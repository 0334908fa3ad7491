import type { CascadePageProps } from '@budkavle/portal/props';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { LinkPage } from '../use-cases/open-link.ts';

export type Draft = Pick<CascadePageProps, 'notice' | 'people' | 'question' | 'receipt'>;

const mailLink = (subject: string, text: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** Longer ones are cut by some mail programs without a word; the page shows the text to copy instead. */
const longestMailLink = 1900;

export const addressOf = (token: string, part = '', locale?: Locale): string =>
  `/budkavle/${encodeURIComponent(token)}${part}${locale === undefined ? '' : `?lang=${locale}`}`;

const stateOf = ({ holder, isPaused }: LinkPage): CascadePageProps['state'] => {
  if (isPaused) return 'paused';
  if (holder.confirmedAt !== null) return 'confirmed';
  return holder.declinedAt === null ? 'open' : 'declined';
};

/** A form that was sent back keeps what was written in it. */
export const linkPageProps = (page: LinkPage, token: string, locale: Locale, draft: Partial<Draft>): CascadePageProps => {
  const { holder, cascade, organisation, kit } = page;
  const mail = mailLink(kit.mailSubject, kit.mailText);
  return {
    locale,
    mailLocale: holder.locale,
    otherLanguageUrl: addressOf(token, '', locale === 'sv' ? 'en' : 'sv'),
    organisation: { name: organisation.name, slug: organisation.slug, brandColour: organisation.brandColour },
    holderName: holder.name,
    title: cascade.title,
    intro: cascade.intro,
    contact: cascade.contact,
    addedByName: page.addedByName,
    lastDay: cascade.lastDay,
    today: calendarDateOf(new Date()),
    state: stateOf(page),
    maySendOn: cascade.status === 'running',
    receipt:
      draft.receipt ?? (holder.confirmedAt === null ? null : { how: holder.how, reached: holder.reached, passedOn: holder.passedOn }),
    kit: { ...kit, mailUrl: mail.length > longestMailLink ? null : mail },
    below: page.below,
    questions: page.questions.map(({ holderId, question, answer }) => ({ question, answer, isOwn: holderId === holder.id })),
    notice: draft.notice ?? null,
    people: draft.people ?? [],
    question: draft.question ?? '',
    urls: {
      confirm: addressOf(token, '/vidare', locale),
      people: addressOf(token, '/fler', locale),
      question: addressOf(token, '/fraga', locale),
      decline: addressOf(token, '/inte-for-mig', locale),
      language: addressOf(token, '/sprak', locale),
      slides: addressOf(token, '/bilder', locale),
      handout: addressOf(token, '/blad', locale),
    },
  };
};
