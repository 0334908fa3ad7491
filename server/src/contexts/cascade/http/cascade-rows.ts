import type { Locale } from '../../../vocabulary/locale.ts';
import type { JudgedHolder } from '../domain/judge-chain.ts';

const words = {
  sv: {
    header: [
      'Steg',
      'Namn',
      'Roll',
      'E-post',
      'Språk',
      'Får det av',
      'Läge',
      'Försenad',
      'Länk skickad',
      'Fört vidare',
      'Hur',
      'Antal nådda',
      'Påminnelser',
    ],
    state: { waiting: 'inte i tur', unknown: 'okänt', passedOn: 'fört vidare', declined: 'inte för mig', partly: 'delvis' },
    how: { meeting: 'möte', mail: 'mejl', talk: 'samtal', intranet: 'intranät', other: 'annat' },
    language: { sv: 'svenska', en: 'engelska' },
    yes: 'ja',
  },
  en: {
    header: [
      'Hop',
      'Name',
      'Role',
      'E-mail',
      'Language',
      'Gets it from',
      'State',
      'Overdue',
      'Link sent',
      'Passed on',
      'How',
      'Reached',
      'Reminders',
    ],
    state: { waiting: 'not their turn', unknown: 'unknown', passedOn: 'passed on', declined: 'not for me', partly: 'partly' },
    how: { meeting: 'meeting', mail: 'mail', talk: 'conversation', intranet: 'intranet', other: 'other' },
    language: { sv: 'Swedish', en: 'English' },
    yes: 'yes',
  },
} as const;

/** The chain as a table, a row per holder. */
export const cascadeRows = (
  { holders }: { holders: readonly JudgedHolder[] },
  locale: Locale,
): { header: readonly string[]; rows: (string | number)[][] } => {
  const { header, state, how, language, yes } = words[locale];
  const names = new Map(holders.map(({ id, name }) => [id, name]));
  return {
    header,
    rows: holders.map((holder) => [
      holder.hop,
      holder.name,
      holder.role,
      holder.email ?? '',
      holder.kind === 'person' ? language[holder.locale] : '',
      holder.aboveIds.map((id) => names.get(id) ?? '').join(', '),
      state[holder.state],
      holder.isOverdue ? yes : '',
      holder.sentAt?.toISOString().slice(0, 10) ?? '',
      holder.passedOn ?? '',
      holder.how === null ? '' : how[holder.how],
      holder.reached ?? '',
      holder.reminders,
    ]),
  };
};
