import type { Locale } from '../../../vocabulary/locale.ts';
import { codeMinutes } from './notice.ts';

/** What waits in the mailbox. `senders` is empty unless the owner has chosen that senders may be named. */
export type NoticeContent = { fresh: number; waiting: number; senders: readonly string[] };

export type NoticeText = { subject: string; text: string };

// No link to a login page: whoever learns that we never send one sees through those who do.
const words = {
  sv: {
    fresh: (count: number) => (count === 1 ? 'Du har ett nytt brev' : `Du har ${count} nya brev`),
    waiting: (count: number) => (count === 1 ? 'Du har ett oläst brev som väntar' : `Du har ${count} olästa brev som väntar`),
    inMailbox: 'i din digitala brevlåda',
    from: 'Från',
    open: 'Öppna brevlådan som du brukar och logga in med e-legitimation. Vi skickar aldrig länkar till inloggning.',
    why: 'Du får det här för att adressen är vald för aviseringar. Det ändrar du i brevlådan.',
    codeSubject: 'Din kod till brevlådan',
    code: (code: string) =>
      `Din kod är ${code}. Den gäller i ${codeMinutes} minuter. Skriv den i brevlådan för att få aviseringar hit. Har du inte bett om den kan du strunta i det här.`,
  },
  en: {
    fresh: (count: number) => (count === 1 ? 'You have a new letter' : `You have ${count} new letters`),
    waiting: (count: number) => (count === 1 ? 'You have an unread letter waiting' : `You have ${count} unread letters waiting`),
    inMailbox: 'in your digital mailbox',
    from: 'From',
    open: 'Open the mailbox as you usually do and sign in with your e-ID. We never send links to a login.',
    why: 'You get this because the address was chosen for notices. You can change that in the mailbox.',
    codeSubject: 'Your code for the mailbox',
    code: (code: string) =>
      `Your code is ${code}. It works for ${codeMinutes} minutes. Type it in the mailbox to get notices here. If you did not ask for it, you need not do anything.`,
  },
} as const;

const mostNamed = 3;

const named = (senders: readonly string[], locale: Locale): string => {
  const { from } = words[locale];
  const unique = [...new Set(senders)].slice(0, mostNamed);
  if (unique.length === 0) return '';
  return `${from} ${new Intl.ListFormat(locale, { type: 'conjunction' }).format(unique)}.`;
};

const headline = ({ fresh, waiting }: NoticeContent, locale: Locale): string =>
  fresh > 0 ? words[locale].fresh(fresh) : words[locale].waiting(waiting);

/** An e-mail that says that there is post, and nothing of what it says. */
export const emailNotice = (content: NoticeContent, locale: Locale): NoticeText => {
  const { inMailbox, open, why } = words[locale];
  const subject = `${headline(content, locale)} ${inMailbox}`;
  const from = named(content.senders, locale);
  return { subject, text: [`${subject}.`, from, open, why].filter(Boolean).join('\n\n') };
};

/** At most 160 characters unless senders are named. */
export const smsNotice = (content: NoticeContent, locale: Locale): NoticeText => {
  const subject = `${headline(content, locale)} ${words[locale].inMailbox}`;
  return { subject, text: [`${subject}.`, named(content.senders, locale)].filter(Boolean).join(' ') };
};

export const codeText = (code: string, locale: Locale): NoticeText => ({
  subject: words[locale].codeSubject,
  text: words[locale].code(code),
});
