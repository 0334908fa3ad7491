export const noticeChannels = ['email', 'sms'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];
export type NoticeKind = 'arrival' | 'reminder';
/** `unknown`: it was handed over, and nobody knows whether it left. It is not sent again. */
export type NoticeOutcome = 'sent' | 'failed' | 'unknown' | 'skipped';

export type QuietHours = { from: number; until: number };

const zone = 'Europe/Stockholm';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', hour12: false });
const hourMs = 3_600_000;

const isQuietHour = (hour: number, { from, until }: QuietHours): boolean =>
  from <= until ? hour >= from && hour < until : hour >= from || hour < until;

/** The first moment at or after `now` outside the quiet hours, which are whole hours in Sweden. */
export const afterQuietHours = (now: Date, quiet: QuietHours | null): Date => {
  if (quiet === null || quiet.from === quiet.until) return now;
  let moment = now;
  for (let hours = 0; hours < 24 && isQuietHour(Number(clock.format(moment)) % 24, quiet); hours++)
    moment = new Date(Math.floor(moment.getTime() / hourMs + 1) * hourMs);
  return moment;
};

/** Six digits, good for a quarter of an hour and five tries. */
export const codeDigits = 6;
export const codeMinutes = 15;
export const codeTries = 5;
/** Codes that one mailbox may have sent in a day. */
export const mostCodesADay = 10;
export const mostAddresses = 6;
