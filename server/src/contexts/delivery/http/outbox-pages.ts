import type { DemoMailPageProps, DemoOutboxPageProps, PortalPages } from '@budkavle/portal/props';
import type { Locale } from '../../../vocabulary/locale.ts';

/** The portal's pages as functions, for the demo only; `app/` loads them. */
export type OutboxPages = Pick<PortalPages, 'demoOutbox' | 'demoMail'>;

export type ShownMail = {
  id: string;
  receivedAt: Date;
  /** `"Storsjö kommun" <utskick@…>` or an address alone. */
  sender: string;
  recipient: string;
  subject: string;
  html: string | null;
  text: string | null;
};

const outboxPath = '/demo/utkorg';

const addressOf = (path: string, parameters: Record<string, string | undefined>): string => {
  const query = new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

const langOf = (locale: Locale): string | undefined => (locale === 'sv' ? undefined : locale);
const otherThan = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

/** Name and address of `"Name" <address>`; the address twice where there is no name. */
const partsOf = (sender: string): { fromName: string; fromAddress: string } => {
  const [, name = '', address] = /^(.*)<([^<>]+)>\s*$/.exec(sender) ?? [];
  const fromAddress = address ?? sender;
  return { fromName: name.trim().replaceAll(/^"|"$/g, '') || fromAddress, fromAddress };
};

type Listed = { mails: readonly ShownMail[]; search: string; total: number; olderThan: string | null; locale: Locale };

export const outboxProps = ({ mails, search, total, olderThan, locale }: Listed): DemoOutboxPageProps => ({
  locale,
  otherLanguageUrl: addressOf(outboxPath, { search, lang: langOf(otherThan(locale)) }),
  mails: mails.map(({ id, sender, recipient, subject, receivedAt }) => ({
    id,
    url: addressOf(`${outboxPath}/${id}`, { lang: langOf(locale) }),
    to: recipient,
    fromName: partsOf(sender).fromName,
    subject: subject === '' ? '–' : subject,
    receivedAt: receivedAt.toISOString(),
  })),
  search,
  total,
  olderUrl: olderThan === null ? null : addressOf(outboxPath, { search, after: olderThan, lang: langOf(locale) }),
});

export const mailProps = ({ id, sender, recipient, subject, receivedAt, text, html }: ShownMail, locale: Locale): DemoMailPageProps => ({
  locale,
  otherLanguageUrl: addressOf(`${outboxPath}/${id}`, { lang: langOf(otherThan(locale)) }),
  backUrl: addressOf(outboxPath, { lang: langOf(locale) }),
  ...partsOf(sender),
  to: recipient,
  subject: subject === '' ? '–' : subject,
  receivedAt: receivedAt.toISOString(),
  text: text ?? '',
  htmlUrl: html === null ? null : `${outboxPath}/${id}/html`,
});
