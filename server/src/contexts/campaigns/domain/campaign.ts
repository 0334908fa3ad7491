import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

export const phases = ['idea', 'planning', 'running', 'evaluated', 'ended'] as const;
export type Phase = (typeof phases)[number];

/**
 * The way somebody goes to be connected, and which step the campaign makes easier: hears of the service, understands what it gives,
 * gets what is needed, joins, uses it the first time, stays.
 */
export const joinSteps = ['hear', 'understand', 'prepare', 'join', 'start', 'stay'] as const;
export type JoinStep = (typeof joinSteps)[number];

/** What its owners write. */
export type CampaignWords = {
  title: string;
  purpose: string;
  occasionId: Id | null;
  joinStep: JoinStep | null;
  joinHelp: string;
  targetNumber: number | null;
  targetUnit: string;
  targetBy: string | null;
  audiences: string[];
  startsOn: string | null;
  endsOn: string | null;
  message: string;
  mainMessageId: Id | null;
  /** The year's number in the shared strategy that it works towards. */
  strategyTargetId: Id | null;
  visibility: 'own' | 'network';
};

export type Campaign = Omit<CampaignWords, 'targetBy' | 'startsOn' | 'endsOn'> & {
  id: Id;
  serviceId: Id;
  /** Leads it. */
  organisationId: Id;
  hostOrganisationId: Id;
  phase: Phase;
  targetBy: CalendarDate | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  /** When the editor-in-chief was told that it is being planned, and when she said that she had seen it. */
  toldAt: Date | null;
  seenAt: Date | null;
  startedOn: CalendarDate | null;
  /** Why it ended without an evaluation. */
  endReason: string;
  news: number;
  toldNews: number;
  revision: number;
  createdBy: Id;
  createdAt: Date;
  updatedBy: Id;
  updatedAt: Date;
  removedAt: Date | null;
};

const steps: Record<Phase, readonly Phase[]> = {
  idea: ['planning'],
  planning: ['running', 'ended', 'idea'],
  running: ['evaluated', 'ended', 'planning'],
  evaluated: ['running'],
  ended: ['planning'],
};

export const mayMove = (from: Phase, to: Phase): boolean => steps[from].includes(to);

/** Still to come or going on: what can clash with others. */
export const isLiving = (phase: Phase): boolean => phase === 'planning' || phase === 'running';

export const startNeeds = ['occasion', 'value', 'target', 'joinStep', 'days'] as const;
export type StartNeed = (typeof startNeeds)[number];

type Startable = Pick<Campaign, 'targetNumber' | 'targetUnit' | 'targetBy' | 'joinStep' | 'startsOn' | 'endsOn'>;

/** What is missing before it may start; empty when nothing is. */
export const missingBeforeStart = (campaign: Startable, occasion: { isJudged: boolean } | null): StartNeed[] => {
  const { targetNumber, targetUnit, targetBy, joinStep, startsOn, endsOn } = campaign;
  const missing: Record<StartNeed, boolean> = {
    occasion: occasion === null,
    value: occasion !== null && !occasion.isJudged,
    target: targetNumber === null || targetUnit === '' || targetBy === null,
    joinStep: joinStep === null,
    days: startsOn === null || endsOn === null,
  };
  return startNeeds.filter((need) => missing[need]);
};

const startNeedWords: Record<StartNeed, { sv: string; en: string }> = {
  occasion: { sv: 'välj tillfället', en: 'choose the occasion' },
  value: {
    sv: 'skriv på tillfället vem det hjälper och ungefär hur många',
    en: 'write on the occasion whom it helps and roughly how many',
  },
  target: { sv: 'skriv anslutningsmålet: antal, vad och till när', en: 'write the connection target: number, what and by when' },
  joinStep: { sv: 'välj vilket steg kampanjen gör lättare', en: 'choose which step the campaign makes easier' },
  days: { sv: 'skriv första och sista dag', en: 'write the first and last day' },
};

export const sayMissing = (missing: readonly StartNeed[], locale: 'sv' | 'en'): string =>
  missing.map((need) => startNeedWords[need][locale]).join('; ');

const dayMs = 86_400_000;
const utc = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one to the other, negative when `to` comes first. Counted in UTC, where every day has 24 hours. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => Math.round((utc(to) - utc(from)) / dayMs);

/** Days from when the editor-in-chief was told until it starts, or started; null when either is unknown. */
export const noticeDays = (
  toldOn: CalendarDate | null,
  { startedOn, startsOn }: Pick<Campaign, 'startedOn' | 'startsOn'>,
): number | null => {
  const start = startedOn ?? startsOn;
  return toldOn === null || start === null ? null : daysBetween(toldOn, start);
};
