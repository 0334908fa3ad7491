import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

export const cascadeStatuses = ['draft', 'running', 'stopped', 'ended'] as const;
export type CascadeStatus = (typeof cascadeStatuses)[number];

export const holderKinds = ['person', 'audience'] as const;
export type HolderKind = (typeof holderKinds)[number];

/** How it was passed on. */
export const ways = ['meeting', 'mail', 'talk', 'intranet', 'other'] as const;
export type Way = (typeof ways)[number];

/** How the latest mail to a holder ended; null when none has been sent. */
export type MailStatus = 'waiting' | 'handedOver' | 'notDelivered' | 'unknown';

/** When a reminder is sent: days after the link, and days before the last day; never more than `limit` in all. */
export type Reminders = { days: number[]; before: number | null; limit: number };

/** A holder's link works this long after the cascade has ended or its last day has passed. */
export const graceDays = 30;

export type Holder = {
  id: Id;
  kind: HolderKind;
  name: string;
  email: string | null;
  mobile: string | null;
  role: string;
  audienceId: Id | null;
  addedBy: Id | null;
  /** What the holder reads: mails and the own page come in it. */
  locale: Locale;
  position: number;
  sentAt: Date | null;
  mailStatus: MailStatus | null;
  reminders: number;
  remindedOn: CalendarDate | null;
  confirmedAt: Date | null;
  how: Way | null;
  reached: number | null;
  passedOn: CalendarDate | null;
  declinedAt: Date | null;
};

/** `from` passes it on to `to`. */
export type Edge = { fromId: Id; toId: Id; position: number };
