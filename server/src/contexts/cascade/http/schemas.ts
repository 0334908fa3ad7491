import { z } from 'zod';
import { locales } from '../../../vocabulary/locale.ts';
import { cascadeStatuses, holderKinds, ways } from '../domain/cascade.ts';
import { holderStates } from '../domain/judge-chain.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const shortText = written.max(200);
export const title = written.min(1).max(200);
export const longText = written.max(5000);
export const veryLongText = written.max(20_000);
export const day = z.iso.date();
export const revision = z.number().int().min(1);
export const cascadeStatus = z.enum(cascadeStatuses);
export const holderKind = z.enum(holderKinds);
export const holderLocale = z.enum(locales).describe('What the person reads: mails and the personal page come in it');
export const way = z.enum(ways);

export const cascadeParams = z.object({ cascadeId: z.uuid() });
export const holderParams = z.object({ holderId: z.uuid() });
export const questionParams = z.object({ questionId: z.uuid() });

export const kit = z.object({
  talkingPoints: veryLongText,
  mailSubject: shortText,
  mailText: veryLongText,
  slides: z.array(z.object({ title: shortText, text: longText })).max(40),
  questions: z.array(z.object({ question: longText, answer: longText })).max(100),
  handout: veryLongText,
});

export const counts = z.object({
  people: z.number(),
  passedOn: z.number(),
  unknown: z.number(),
  waiting: z.number(),
  declined: z.number(),
  overdue: z.number(),
  stuck: z.number(),
  hops: z.number(),
  audiences: z.number(),
  audiencesReached: z.number(),
  singlePoints: z.number(),
  toldReached: z.number(),
  openQuestions: z.number(),
});

export const holder = z.object({
  id: z.uuid(),
  kind: holderKind,
  name: z.string(),
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  role: z.string(),
  audienceId: z.uuid().nullable().describe('The audience it stands for, or that the person is a member of'),
  addedBy: z.uuid().nullable().describe('The holder who named this one; null is staff'),
  locale: holderLocale,
  hop: z.number(),
  aboveIds: z.array(z.uuid()).describe('Who passes it on to this one; nobody means first in the chain'),
  state: z.enum(holderStates).describe('A link without a receipt is unknown, never done'),
  sentAt: z.date().nullable(),
  mailStatus: z.enum(['waiting', 'handedOver', 'notDelivered', 'unknown']).nullable(),
  reminders: z.number(),
  mayRemind: z.boolean(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  isStuck: z.boolean(),
  waitingBelow: z.number().describe('How many further down wait because it stopped here'),
  hangsOnId: z.uuid().nullable().describe('The only person who passes it on to this audience'),
  isDuplicate: z.boolean(),
  confirmedAt: z.date().nullable(),
  how: way.nullable(),
  reached: z.number().nullable(),
  passedOn: z.string().nullable(),
});

export const cascade = z.object({
  id: z.uuid(),
  programmeId: z.uuid(),
  title: z.string(),
  intro: z.string(),
  contact: z.string(),
  status: cascadeStatus,
  isRemoved: z.boolean(),
  lastDay: z.string().nullable(),
  answerDays: z.number(),
  reminderDays: z.array(z.number()),
  reminderBefore: z.number().nullable(),
  reminderLimit: z.number(),
  revision: z.number(),
  startedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  counts,
  targets: z.array(
    z.object({ audienceId: z.uuid(), audienceName: z.string(), activityId: z.uuid().nullable(), reachedAt: z.date().nullable() }),
  ),
  messages: z.array(z.object({ messageId: z.uuid(), version: z.number(), title: z.string() })),
  holders: z.array(holder),
});

export const question = z.object({
  id: z.uuid(),
  holderId: z.uuid(),
  holderName: z.string(),
  question: z.string(),
  askedAt: z.date(),
  answer: z.string().nullable(),
  answeredAt: z.date().nullable(),
  isPublished: z.boolean(),
});
