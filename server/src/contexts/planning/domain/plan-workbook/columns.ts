import type { Locale } from '../../../../vocabulary/locale.ts';
import type { ActivityStage } from '../activity.ts';
import type { ActivityType } from '../activity-type.ts';

/** The columns of the workbook's two sheets, in order; the row's id stands last. */
export const columnsOf = {
  activities: [
    'title',
    'type',
    'audiences',
    'messages',
    'plannedDate',
    'plannedUntil',
    'confirmedDate',
    'responsible',
    'sender',
    'executor',
    'state',
    'effortHours',
    'costKronor',
    'note',
  ],
  needs: ['audience', 'message', 'level', 'needBy', 'owner'],
} as const;

/** Those of the activities that a page of Word has room for. What it leaves out stays as it is in the plan. */
export const wordColumns = [
  'title',
  'type',
  'audiences',
  'messages',
  'plannedDate',
  'plannedUntil',
  'confirmedDate',
  'executor',
  'state',
] as const satisfies readonly (typeof columnsOf.activities)[number][];

export const workbookSheets = ['activities', 'needs'] as const;
export type WorkbookSheet = (typeof workbookSheets)[number];
export const workbookColumns = [...columnsOf.activities, ...columnsOf.needs] as const;
export type WorkbookColumn = (typeof workbookColumns)[number];

/**
 * A row's values as they are compared: days as YYYY-MM-DD, kinds and levels as their codes, numbers with a point, several names with
 * `; ` between. Empty is nothing.
 */
export type Cells = Partial<Record<WorkbookColumn, string>>;

type Words = Record<Locale, string>;

export const sheetNames: Record<WorkbookSheet | 'guide', Words> = {
  activities: { sv: 'Aktiviteter', en: 'Activities' },
  needs: { sv: 'Behov', en: 'Needs' },
  guide: { sv: 'Så fyller du i', en: 'How to fill it in' },
};

export const idLabel: Words = { sv: 'Rad-id (ändra inte)', en: 'Row id (do not change)' };

export const columnLabels: Record<WorkbookColumn, Words> = {
  title: { sv: 'Titel', en: 'Title' },
  type: { sv: 'Sort', en: 'Kind' },
  audiences: { sv: 'Målgrupper', en: 'Audiences' },
  messages: { sv: 'Budskap', en: 'Messages' },
  plannedDate: { sv: 'Planerad från', en: 'Planned from' },
  plannedUntil: { sv: 'Planerad till', en: 'Planned until' },
  confirmedDate: { sv: 'Bekräftat datum', en: 'Confirmed date' },
  responsible: { sv: 'Ansvarig (e-post)', en: 'Responsible (e-mail)' },
  sender: { sv: 'Avsändare', en: 'Sender' },
  executor: { sv: 'Utförare', en: 'Carried out by' },
  state: { sv: 'Läge', en: 'State' },
  effortHours: { sv: 'Timmar', en: 'Hours' },
  costKronor: { sv: 'Kostnad (kr)', en: 'Cost (SEK)' },
  note: { sv: 'Anteckning', en: 'Note' },
  audience: { sv: 'Målgrupp', en: 'Audience' },
  message: { sv: 'Budskap', en: 'Message' },
  level: { sv: 'Nivå', en: 'Level' },
  needBy: { sv: 'Senast', en: 'Need by' },
  owner: { sv: 'Ägare (e-post)', en: 'Owner (e-mail)' },
};

/** Headings of files that went out under an earlier word, and may come in yet. */
export const formerLabels: Partial<Record<WorkbookColumn, string>> = { audiences: 'Target groups', audience: 'Target group' };

const kinds: Record<ActivityType, Words> = {
  committee: { sv: 'Föredrag i nämnd', en: 'Committee or board' },
  managementMeeting: { sv: 'Punkt på ledningsmöte', en: 'Management meeting item' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  memo: { sv: 'PM', en: 'Memo' },
  training: { sv: 'Utbildning', en: 'Training' },
  dialogue: { sv: 'Löpande dialog', en: 'Standing dialogue' },
  stream: { sv: 'Löpande information', en: 'Recurring stream' },
  webPage: { sv: 'Webbsida', en: 'Web page' },
  email: { sv: 'E-post', en: 'E-mail' },
  digitalPost: { sv: 'Digital post', en: 'Digital post' },
  press: { sv: 'Press', en: 'Press' },
  social: { sv: 'Sociala medier', en: 'Social media' },
  event: { sv: 'Mässa, konferens eller annat evenemang', en: 'Event' },
  cascade: { sv: 'Budkavle', en: 'Cascade' },
  other: { sv: 'Annat, eget slag', en: 'Other' },
};

const stages: Record<ActivityStage, Words> = {
  idea: { sv: 'Idé', en: 'Idea' },
  planned: { sv: 'Planerad', en: 'Planned' },
  confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
  done: { sv: 'Genomförd', en: 'Done' },
  cancelled: { sv: 'Inställd', en: 'Cancelled' },
};

const levels = {
  know: { sv: 'Veta', en: 'Know of' },
  understand: { sv: 'Förstå', en: 'Understand' },
  canDo: { sv: 'Kunna', en: 'Can do' },
} as const;

/** The columns that hold one of a few words. */
export const codeWords: Partial<Record<WorkbookColumn, Record<string, Words>>> = { type: kinds, state: stages, level: levels };

/** The words that a column takes, for those who fill it in; a cascade is not started from a file. */
export const choosableWords = (column: WorkbookColumn, locale: Locale): string =>
  Object.entries(codeWords[column] ?? {})
    .filter(([code]) => code !== 'cascade')
    .map(([, words]) => words[locale])
    .join(', ');

export const dayColumns: ReadonlySet<WorkbookColumn> = new Set(['plannedDate', 'plannedUntil', 'confirmedDate', 'needBy']);
export const numberColumns: ReadonlySet<WorkbookColumn> = new Set(['effortHours', 'costKronor']);

/** A value as people read it. */
export const showCell = (column: WorkbookColumn, value: string, locale: Locale): string => {
  const word = codeWords[column]?.[value];
  if (word !== undefined) return word[locale];
  if (numberColumns.has(column) && locale === 'sv') return value.replace('.', ',');
  return value;
};
