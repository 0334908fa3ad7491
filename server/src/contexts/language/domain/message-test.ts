import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Share, wilson } from './wilson.ts';

export const testSubjectKinds = ['mainMessage', 'message', 'brand', 'wording'] as const;
export type TestSubjectKind = (typeof testSubjectKinds)[number];

/** `comprehension`: each sees one wording, drawn by lot, and answers what it means. `choice`: each sees all and picks one. */
export const testMethods = ['comprehension', 'choice'] as const;
export type TestMethod = (typeof testMethods)[number];

/** `draft` is being written, `open` takes answers through its link, `closed` has its result. */
export const testStatuses = ['draft', 'open', 'closed'] as const;
export type TestStatus = (typeof testStatuses)[number];

export type TestVariant = { id: Id; wording: string; asked: number; hits: number };

export type MessageTest = {
  id: Id;
  organisationId: Id;
  visibility: 'own' | 'network';
  subjectKind: TestSubjectKind;
  subjectId: Id | null;
  subjectMark: string;
  title: string;
  method: TestMethod;
  audience: string;
  question: string;
  options: string[];
  rightOption: number | null;
  status: TestStatus;
  heldOn: CalendarDate | null;
  conclusion: string;
  revision: number;
  createdAt: Date;
  retiredAt: Date | null;
  variants: TestVariant[];
};

export type VariantResult = TestVariant & Share & { isAhead: boolean };
export type TestResult = { n: number; variants: VariantResult[]; isClear: boolean };

/** How many answered. In a choice everybody is asked about every variant. */
const answersOf = ({ method, variants }: Pick<MessageTest, 'method' | 'variants'>): number =>
  method === 'choice' ? Math.max(0, ...variants.map(({ asked }) => asked)) : variants.reduce((sum, { asked }) => sum + asked, 0);

/**
 * Shares with their intervals. One variant is ahead when its share is the greatest, and the result is clear when its interval lies
 * wholly above every other's: stricter than a test of the difference, and easy to see in a picture.
 */
export const resultOf = (test: Pick<MessageTest, 'method' | 'variants'>): TestResult => {
  const shares = test.variants.map((variant) => ({ ...variant, ...wilson(variant.hits, variant.asked) }));
  const best = Math.max(...shares.map(({ share }) => share ?? -1));
  const leaders = shares.filter(({ share }) => share !== null && share === best);
  const [leader] = leaders;
  const others = shares.filter((one) => one !== leader);
  const isClear = leaders.length === 1 && others.length > 0 && others.every(({ high }) => high !== null && (leader?.low ?? 0) > high);
  return { n: answersOf(test), variants: shares.map((one) => ({ ...one, isAhead: leaders.length === 1 && one === leader })), isClear };
};

/** People and words change: what was understood two years ago is to be asked again. */
const monthsFresh = 24;

export const testAges = ['untested', 'fresh', 'overdue', 'rewritten'] as const;
export type TestAge = (typeof testAges)[number];

const addMonths = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** Whether what was tested still holds: `mark` is what the subject says today. */
export const ageOf = (latest: Pick<MessageTest, 'heldOn' | 'subjectMark'> | undefined, mark: string, today: string): TestAge => {
  if (latest === undefined || latest.heldOn === null) return 'untested';
  if (latest.subjectMark !== mark) return 'rewritten';
  return addMonths(latest.heldOn, monthsFresh) < today ? 'overdue' : 'fresh';
};
