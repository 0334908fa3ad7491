import type { Locale } from '../../../vocabulary/locale.ts';

/** What we write into other people's plans and agendas, in the language of whoever does it. */
export const words = {
  sv: {
    accessActivity: (audience: string) => `Tillgång till samarbetsrummet: ${audience}`,
    handOutActivity: (title: string) => `Utdelat: ${title}`,
    experience: (title: string, organisation: string) => `Erfarenhet: ${title} (${organisation})`,
    readMe: 'LÄS MIG.txt',
    readMeText: (title: string, note: string, organisation: string, names: readonly string[]) =>
      [title, '', note, note === '' ? '' : '', `Från ${organisation}.`, '', 'Innehåll:', ...names.map((name) => `- ${name}`), ''].join(
        '\r\n',
      ),
  },
  en: {
    accessActivity: (audience: string) => `Access to the collaboration room: ${audience}`,
    handOutActivity: (title: string) => `Handed out: ${title}`,
    experience: (title: string, organisation: string) => `Experience: ${title} (${organisation})`,
    readMe: 'READ ME.txt',
    readMeText: (title: string, note: string, organisation: string, names: readonly string[]) =>
      [title, '', note, note === '' ? '' : '', `From ${organisation}.`, '', 'Contents:', ...names.map((name) => `- ${name}`), ''].join(
        '\r\n',
      ),
  },
} as const satisfies Record<Locale, unknown>;
