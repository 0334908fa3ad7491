import ical from 'ical-generator';
import { toCsv } from '../../../platform/files/csv.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { JoinStep, Phase } from '../domain/campaign.ts';

export type WrittenCampaign = {
  id: Id;
  title: string;
  phase: Phase;
  owners: readonly { name: string }[];
  partners: readonly string[];
  occasion: string | null;
  joinStep: JoinStep | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  targetNumber: number | null;
  targetUnit: string;
  targetBy: CalendarDate | null;
  noticeDays: number | null;
};

const words = {
  sv: {
    head: [
      'Kampanj',
      'Läge',
      'Ägare',
      'Partner',
      'Tillfälle',
      'Gör lättare',
      'Från',
      'Till',
      'Mål',
      'Av vad',
      'Till när',
      'Varsel (dagar)',
    ],
    phase: { idea: 'Idé', planning: 'Planeras', running: 'Pågår', evaluated: 'Utvärderad', ended: 'Avslutad utan utvärdering' },
    step: {
      hear: 'Få höra',
      understand: 'Förstå nyttan',
      prepare: 'Skaffa det som behövs',
      join: 'Ansluta sig',
      start: 'Börja använda',
      stay: 'Fortsätta',
    },
    name: 'Kampanjer',
  },
  en: {
    head: [
      'Campaign',
      'Phase',
      'Owners',
      'Partners',
      'Occasion',
      'Makes easier',
      'From',
      'Until',
      'Target',
      'Of what',
      'By when',
      'Notice (days)',
    ],
    phase: { idea: 'Idea', planning: 'Being planned', running: 'Running', evaluated: 'Evaluated', ended: 'Ended without an evaluation' },
    step: {
      hear: 'Hear of it',
      understand: 'Understand the benefit',
      prepare: 'Get what is needed',
      join: 'Join',
      start: 'Begin to use it',
      stay: 'Go on',
    },
    name: 'Campaigns',
  },
} as const satisfies Record<
  Locale,
  { head: readonly string[]; phase: Record<Phase, string>; step: Record<JoinStep, string>; name: string }
>;

/** A row for each campaign, as Swedish Excel opens it. */
export const writeCampaignTable = (campaigns: readonly WrittenCampaign[], locale: Locale): string => {
  const { head, phase, step } = words[locale];
  return toCsv(
    head,
    campaigns.map((one) => [
      one.title,
      phase[one.phase],
      one.owners.map(({ name }) => name).join(', '),
      one.partners.join(', '),
      one.occasion ?? '',
      one.joinStep === null ? '' : step[one.joinStep],
      one.startsOn ?? '',
      one.endsOn ?? '',
      one.targetNumber ?? '',
      one.targetUnit,
      one.targetBy ?? '',
      one.noticeDays ?? '',
    ]),
  );
};

const dayMs = 86_400_000;
/** Midday in UTC is the same day in Sweden, and in whatever zone the server runs. */
const noon = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);

/** iCalendar (RFC 5545): each campaign that has days, whole days, with a UID that stays. */
export const writeCampaignCalendar = (campaigns: readonly WrittenCampaign[], host: string, locale: Locale): string => {
  const calendar = ical({ name: words[locale].name, prodId: { company: 'Budkavle', product: 'Budkavle', language: locale.toUpperCase() } });
  for (const { id, title, owners, startsOn, endsOn, phase } of campaigns) {
    if (startsOn === null) continue;
    calendar.createEvent({
      id: `${id}@${host}`,
      start: noon(startsOn),
      end: new Date(noon(endsOn ?? startsOn).getTime() + dayMs),
      allDay: true,
      summary: title,
      description: `${owners.map(({ name }) => name).join(', ')} · ${words[locale].phase[phase]}`,
    });
  }
  return calendar.toString();
};
