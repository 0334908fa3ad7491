import { type SendResult, sendOneMail } from '#delivery';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { NoticeChannel } from '../domain/notice.ts';
import type { NoticeText } from '../domain/notice-text.ts';

/**
 * Sends one text message. `id` is the same at every attempt. Throws when nobody knows whether it left.
 * `to` is a number in E.164 form.
 */
export type SmsGateway = { send: (message: { id: Id; to: string; text: string }) => Promise<SendResult> };

export type Notice = NoticeText & { id: Id; channel: NoticeChannel; to: string; locale: Locale };

/** Puts one notice on its way; null is a gateway that this installation does not have. */
export type NoticeSender = (notice: Notice) => Promise<SendResult>;

const names = { sv: 'Brevlådan', en: 'The mailbox' } as const;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlOf = (text: string, locale: Locale): string =>
  `<!doctype html><html lang="${locale}"><body>${text
    .split('\n\n')
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('')}</body></html>`;

const sendEmail = ({ id, to, locale, subject, text }: Notice): Promise<SendResult> =>
  sendOneMail({
    entryId: id,
    attempt: 1,
    sender: { organisationId: '', name: names[locale], organisationNumber: '', colour: '' },
    recipient: { name: '', locale, email: to, number: null },
    subject,
    html: htmlOf(text, locale),
    text,
  });

/** E-mail as delivery sends it, text messages through the gateway. */
export const createNoticeSender =
  (sms: SmsGateway | null): NoticeSender =>
  (notice) => {
    if (notice.channel === 'email') return sendEmail(notice);
    if (sms === null) return Promise.resolve({ kind: 'rejected', reason: 'noAddress' });
    return sms.send({ id: notice.id, to: notice.to, text: notice.text });
  };
