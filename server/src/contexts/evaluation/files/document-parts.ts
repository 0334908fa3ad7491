import type { Block, PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import type { CountedNeeds, PlanFacts, ReportedActivity } from './plan-facts.ts';

const languages: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };

/** `3 december 2026`: a day is written out, since 3/12 means two things. */
export const longDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const number = (value: number, locale: Locale): string => value.toLocaleString(languages[locale]);

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** What somebody wrote in a field: its rows, and rows that begin with a dash as a list. */
export const textBlocks = (text: string): Block[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .reduce<Block[]>((blocks, row) => {
      const last = blocks.at(-1);
      if (!row.startsWith('- ')) return [...blocks, { kind: 'paragraph', text: row }];
      if (last?.kind === 'list') return [...blocks.slice(0, -1), { ...last, items: [...last.items, row.slice(2)] }];
      return [...blocks, { kind: 'list', items: [row.slice(2)] }];
    }, []);

export const printed = (facts: PlanFacts, kind: string, title: string, blocks: Block[]): PrintedDocument => {
  const { locale, organisation, programme, today } = facts;
  const day = longDay(today, locale);
  return {
    locale,
    title,
    byline: [organisation.name, programme.name, day].join(' · '),
    author: organisation.name,
    subject: kind,
    marking: '',
    colour: organisation.colour,
    blocks: [...blocks, { kind: 'note', text: documentWords[locale].drawn(day) }],
  };
};

const dayMs = 86_400_000;

export const addDays = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10) as CalendarDate;

export const uniqueAudiences = ({ needs }: ReportedActivity): string[] => [...new Set(needs.map(({ audienceName }) => audienceName))];

const countCells = ({ needs, planned, delivered, confirmed, late }: CountedNeeds): string[] =>
  [needs, planned, delivered, confirmed, late].map(String);

const countHeader = (words: DocumentWords): string[] => [words.needs, words.planned, words.delivered, words.confirmed, words.lateColumn];

/** The sentences that every document about the state of things begins with. */
export const standing = ({ counts, locale }: PlanFacts): Block => {
  const words = documentWords[locale];
  const { planned, needs, delivered, confirmed, late } = counts;
  return { kind: 'paragraph', text: [words.needsOf(planned, needs), words.reached(delivered, confirmed), words.late(late)].join(' ') };
};

export const tierTable = ({ byTier, locale }: PlanFacts): Block => {
  const words = documentWords[locale];
  const rows = byTier.map((row) => [row.tier === null ? words.noTier : String(row.tier), ...countCells(row)]);
  return { kind: 'table', caption: words.byTier, header: [words.tier, ...countHeader(words)], rows };
};

export const networkTable = ({ network, locale }: PlanFacts): Block => {
  const words = documentWords[locale];
  const rows = network.map((row) => [row.name, ...countCells(row)]);
  return {
    kind: 'table',
    caption: words.networkCaption,
    header: [words.organisation, ...countHeader(words)],
    rows,
    widths: [3, 1, 1, 1, 1, 1],
  };
};

const dayOf = ({ day, isAgreed, isDone, doneOn }: ReportedActivity, words: DocumentWords): string => {
  if (isDone) return doneOn ?? day ?? '';
  if (day === null) return words.noDay;
  return isAgreed ? day : `${day} (${words.notAgreed})`;
};

export const activityTable = (activities: readonly ReportedActivity[], caption: string, locale: Locale): Block => {
  const words = documentWords[locale];
  const rows = activities.map((activity) => [
    dayOf(activity, words),
    activity.title,
    words.kindNames[activity.type],
    uniqueAudiences(activity).join(', '),
    activity.responsible,
  ]);
  const header = [words.day, words.activity, words.kind, words.forWhom, words.responsible];
  return { kind: 'table', caption, header, rows, widths: [2, 4, 2, 4, 2] };
};

/** The gaps in order of urgency, at most `most` of them: a document that lists a hundred is read by nobody. */
export const gapBlocks = ({ gaps, locale }: PlanFacts, most: number): Block[] => {
  const words = documentWords[locale];
  if (gaps.length === 0) return [{ kind: 'paragraph', text: words.noGaps }];
  const shown = gaps.slice(0, most);
  const rows = shown.map(({ audienceName, messageTitle, needBy, reason }) => [
    audienceName,
    messageTitle,
    needBy ?? '–',
    words.reasons[reason],
  ]);
  const header = [words.audience, words.message, words.needBy, words.why];
  return [{ kind: 'table', caption: words.gapsCaption(shown.length, gaps.length), header, rows, widths: [3, 4, 1.6, 2.2] }];
};

/** What the coming activities take, told with how many of them the figures stand on. */
export const resourceBlocks = (coming: readonly ReportedActivity[], locale: Locale): Block[] => {
  const words = documentWords[locale];
  const timed = coming.filter(({ effortHours }) => effortHours !== null);
  const priced = coming.filter(({ costKronor }) => costKronor !== null);
  if (timed.length === 0 && priced.length === 0) return [{ kind: 'paragraph', text: words.noResources }];
  const hours = timed.reduce((sum, { effortHours }) => sum + (effortHours ?? 0), 0);
  const kronor = priced.reduce((sum, { costKronor }) => sum + (costKronor ?? 0), 0);
  const untimed = coming.length - timed.length;
  const items = [
    ...(timed.length > 0 ? [words.hours(number(hours, locale), timed.length)] : []),
    ...(priced.length > 0 ? [words.kronor(number(kronor, locale), priced.length)] : []),
    ...(untimed > 0 ? [words.unestimated(untimed)] : []),
  ];
  return [{ kind: 'list', items }];
};

/** Done between the day `weeks` weeks ago and today, latest first. */
export const doneLately = ({ activities, today }: PlanFacts, weeks: number): ReportedActivity[] => {
  const since = addDays(today, -7 * weeks);
  const done = activities.filter(({ isDone, doneOn }) => isDone && doneOn !== null && doneOn >= since);
  return done.toSorted((one, other) => (other.doneOn ?? '').localeCompare(one.doneOn ?? ''));
};

/** Not done, and on a day from today until `weeks` weeks ahead; what should have been done already comes too. */
export const coming = ({ activities, today }: PlanFacts, weeks: number): ReportedActivity[] => {
  const until = addDays(today, 7 * weeks);
  return activities.filter(({ isDone, day }) => !isDone && day !== null && day <= until);
};
