import type { PlanActivityCommand } from '#planning';

/** Days from now. Negative ones have been. */
export type DemoMilestone = { name: string; inDays: number | null };

export const demoMilestones: readonly DemoMilestone[] = [
  { name: 'Beslut i nämnden', inDays: 42 },
  { name: 'Driftstart', inDays: 120 },
  { name: 'Gamla systemet stängs', inDays: null },
];

type Planned = Pick<
  PlanActivityCommand,
  'title' | 'type' | 'details' | 'brief' | 'executor' | 'isExternal' | 'effortHours' | 'costKronor' | 'offset' | 'isIdea' | 'sender'
> & {
  audience: string | null;
  /** Counted from the milestone when there is one, from today otherwise. */
  milestone?: string;
  inDays?: number;
  lastsDays?: number;
  isConfirmed?: boolean;
};

/** What a plan looks like in real life: most of it in order, some of it incomplete, a few ideas. */
export const demoKinds: readonly Planned[] = [
  {
    audience: 'Övriga politiska nämnder och instanser',
    title: 'Föredrag i kommunstyrelsen',
    type: 'committee',
    details: { committee: 'Kommunstyrelsen', agendaItem: '§ 12', speaker: 'Karin Lindqvist' },
    milestone: 'Beslut i nämnden',
    offset: { amount: -2, unit: 'weeks' },
  },
  {
    audience: 'Chef IT-avdelning',
    title: 'Läget på IT-ledningens möte',
    type: 'managementMeeting',
    brief: 'Integrationerna är beställda. Vi behöver två veckors arbete i maj och ett beslut om inloggningen.',
    details: { minutesNeeded: 10 },
    milestone: 'Driftstart',
    offset: { amount: -10, unit: 'weeks' },
  },
  {
    audience: 'Handläggare för bidrag och bokning',
    title: 'Utbildning i bokning och bidrag',
    type: 'training',
    executor: 'Leverantören',
    isExternal: true,
    effortHours: 16,
    costKronor: 24_000,
    details: { participants: 12, material: 'Övningar och filmer' },
    milestone: 'Driftstart',
    offset: { amount: -15, unit: 'workingDays' },
    lastsDays: 2,
  },
  {
    audience: 'Leverantörer (exempelvis för passagesystem)',
    title: 'Dialog med leverantörerna',
    type: 'dialogue',
    details: { cadenceDays: 14 },
    inDays: 0,
  },
  {
    audience: 'Lärare/skolor/kulturskolor',
    title: 'Löpande information till skolorna',
    type: 'stream',
    details: { streamRule: 'any', outlets: ['Veckobrev', 'Intranät', 'E-post'].map((name) => ({ name, deliveredOn: null })) },
    milestone: 'Driftstart',
    offset: { amount: -6, unit: 'weeks' },
  },
  {
    audience: 'Civilsamhällets aktörer (föreningar etc.)',
    title: 'Föreningskväll i Folkets hus',
    type: 'event',
    details: { takesPart: 'Karin Lindqvist och kontaktcenter', material: 'Bilder, lathund, kaffe' },
    inDays: 24,
    isConfirmed: true,
  },
  {
    audience: 'Privatpersoner/allmänheten',
    title: 'Sidan Boka och sök bidrag',
    type: 'webPage',
    details: { url: 'https://storsjo.example/boka', pageOwner: 'Webbredaktionen' },
    milestone: 'Driftstart',
    offset: { amount: -4, unit: 'weeks' },
  },
  {
    audience: 'Journalister',
    title: 'Pressmeddelande när tjänsten öppnar',
    type: 'press',
    milestone: 'Driftstart',
    offset: { amount: 0, unit: 'days' },
  },
  { audience: null, title: 'Film om hur man loggar in', type: 'social', isIdea: true },
  { audience: null, title: 'Affisch i simhallen', type: 'other', isIdea: true },
];
