import type { Locale } from '../../../vocabulary/locale.ts';

/** What the items of a filled agenda say, in the language of whoever fills it. */
export const agendaWords = {
  sv: {
    contribution: (title: string, organisation: string) => `Bidrag: ${title} (${organisation})`,
    term: (term: string) => `Ändrat ord: ${term}`,
    preferred: 'Så skriver vi.',
    allowed: 'Går också bra.',
    avoid: 'Skriv inte så.',
    retired: 'Gäller inte längre.',
    vacancy: (organisation: string) => `${organisation} saknar utsedd kommunikatör`,
  },
  en: {
    contribution: (title: string, organisation: string) => `Contribution: ${title} (${organisation})`,
    term: (term: string) => `Changed word: ${term}`,
    preferred: 'This is what we write.',
    allowed: 'This is fine too.',
    avoid: 'Do not write this.',
    retired: 'No longer in force.',
    vacancy: (organisation: string) => `${organisation} has no appointed communicator`,
  },
} as const satisfies Record<Locale, unknown>;
