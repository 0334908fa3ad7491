import type { Locale } from '../../../vocabulary/locale.ts';

/** Shares in whole per cent of so many needs. */
export type Percentages = { needs: number; planned: number; delivered: number; confirmed: number };

const times = (now: number, then: number | undefined, was: string): string =>
  then === undefined ? `${now} %` : `${now} % (${was} ${then} %)`;

/** What a follow-up says on a meeting's agenda, in the language of whoever fills it. */
export const agendaWords = {
  sv: {
    title: (programme: string) => `Uppföljning: ${programme}`,
    note: (now: Percentages, then: Percentages | null, day: string, organisations: number) =>
      `Planerat ${times(now.planned, then?.planned, 'var')}, levererat ${times(now.delivered, then?.delivered, 'var')}, bekräftat ${times(now.confirmed, then?.confirmed, 'var')} av ${now.needs} behov i ${organisations} ${organisations === 1 ? 'organisation' : 'organisationer'}${then === null ? '' : `, jämfört med ${day}`}.`,
  },
  en: {
    title: (programme: string) => `Follow-up: ${programme}`,
    note: (now: Percentages, then: Percentages | null, day: string, organisations: number) =>
      `Planned ${times(now.planned, then?.planned, 'was')}, delivered ${times(now.delivered, then?.delivered, 'was')}, confirmed ${times(now.confirmed, then?.confirmed, 'was')} of ${now.needs} needs in ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}${then === null ? '' : `, compared with ${day}`}.`,
  },
} as const satisfies Record<Locale, unknown>;
