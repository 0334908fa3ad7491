import { z } from 'zod';
import { joinSteps, phases, startNeeds } from '../domain/campaign.ts';
import { outcomes } from '../domain/evaluation.ts';
import { occasionKinds } from '../domain/occasion.ts';
import { partyAnswers } from '../domain/party.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const shortText = written.max(200);
export const title = written.min(1).max(200);
export const longText = written.max(5000);
export const revision = z.number().int().min(1);
export const day = z.iso.date();
/** Whole kronor. */
export const kronor = z.number().int().min(0).max(2_000_000_000);
const count = z.number().int().min(1).max(1_000_000_000);

export const named = z.object({ id: z.uuid(), name: z.string() });
export const phase = z.enum(phases);
export const occasionKind = z.enum(occasionKinds);
export const moved = z.object({ phase, revision });
export const campaignParams = z.object({ campaignId: z.uuid() });

export const occasionWords = z.object({
  kind: occasionKind,
  title,
  startsOn: day,
  endsOn: day.nullable().default(null).describe('Null: a day, not a window'),
  benefit: longText.min(1).describe('What one gains'),
  helps: shortText.default('').describe('Whom it helps'),
  reach: count.nullable().default(null).describe('Roughly how many it helps'),
});

export const campaignWords = {
  title,
  purpose: longText,
  occasionId: z.uuid().nullable(),
  joinStep: z.enum(joinSteps).nullable().describe('Which step of being connected it makes easier'),
  joinHelp: longText.describe('How it makes the step easier'),
  targetNumber: count.nullable(),
  targetUnit: shortText.describe('Such as people or companies'),
  targetBy: day.nullable(),
  audiences: z.array(title).max(50),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  message: longText,
  mainMessageId: z.uuid().nullable(),
  strategyTargetId: z.uuid().nullable().describe('The year’s number in the shared strategy that it works towards'),
  visibility: z.enum(['own', 'network']).describe('own: an idea that its owners keep to themselves'),
};

const listedFacts = {
  id: z.uuid(),
  title: z.string(),
  phase,
  visibility: z.enum(['own', 'network']),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  targetNumber: z.number().nullable(),
  targetUnit: z.string(),
  targetBy: z.string().nullable(),
  toldAt: z.date().nullable().describe('When the editor-in-chief was told'),
  joinStep: z.enum(joinSteps).nullable(),
  isOwner: z.boolean(),
  isAsked: z.boolean().describe('The own organisation has been asked to own it too and has not answered'),
  noticeDays: z.number().nullable().describe('Whole days from telling the editor-in-chief to the start'),
};

export const listed = z.object({
  ...listedFacts,
  owners: z.array(named).describe('Whoever leads it first'),
  partners: z.array(z.string()),
  occasion: z.string().nullable(),
  isSeen: z.boolean(),
  openRemarks: z.number(),
});

const occasionFacts = {
  id: z.uuid(),
  kind: occasionKind,
  title: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  benefit: z.string(),
  helps: z.string(),
  reach: z.number().nullable(),
  isJudged: z.boolean().describe('Whom it helps and how many are written down'),
};

export const occasion = z.object({
  ...occasionFacts,
  revision,
  organisation: named,
  isOwn: z.boolean(),
  campaigns: z.array(z.object({ id: z.uuid(), title: z.string() })),
});

export const evaluationWords = z.object({
  outcome: z.enum(outcomes).describe('Did it reach its target'),
  reachedNumber: z.number().int().min(0).max(1_000_000_000).nullable().default(null),
  worked: longText.min(1),
  notWorked: longText.min(1),
  keep: longText.min(1),
  spentKronor: kronor.nullable().default(null),
  figures: z
    .array(z.object({ label: title, value: title }))
    .max(30)
    .default([]),
});

const shares = z.array(
  z.object({
    organisation: named,
    isOwn: z.boolean(),
    askedKronor: z.number(),
    pledgedKronor: z.number().nullable(),
    pledgedAt: z.date().nullable(),
    confirmedAt: z.date().nullable(),
  }),
);

const budget = z.object({
  lines: z.array(z.object({ title: z.string(), kronor: z.number(), payer: named.nullable().describe('Null: shared') })),
  shares,
  sum: z.object({
    total: z.number(),
    own: z.number(),
    shared: z.number(),
    asked: z.number(),
    pledged: z.number(),
    confirmed: z.number(),
    missing: z.number().describe('Shared costs that nobody has promised'),
    surplus: z.number(),
    unasked: z.number(),
  }),
  mayPledge: z.boolean(),
  mayConfirm: z.boolean(),
});

const strategyTarget = z.object({ id: z.uuid(), year: z.number(), goal: z.string(), measure: z.string(), audience: z.string() });

const activity = z.object({
  id: z.uuid(),
  title: z.string(),
  type: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  state: z.enum(['planned', 'done', 'cancelled']),
  isIdea: z.boolean(),
  audiences: z.array(z.string()),
  programmeId: z.uuid().nullable().describe('Of the own organisation’s activities only'),
  organisation: named,
  isOwn: z.boolean(),
});

export const shown = z.object({
  ...listedFacts,
  purpose: z.string(),
  occasionId: z.uuid().nullable(),
  joinHelp: z.string(),
  audiences: z.array(z.string()),
  message: z.string(),
  mainMessageId: z.uuid().nullable(),
  strategyTargetId: z.uuid().nullable(),
  seenAt: z.date().nullable(),
  startedOn: z.string().nullable(),
  endReason: z.string(),
  revision,
  createdAt: z.date(),
  updatedAt: z.date(),
  serviceName: z.string(),
  isRemoved: z.boolean(),
  isLead: z.boolean(),
  isEditor: z.boolean(),
  mayChange: z.boolean(),
  lead: named,
  parties: z.array(
    z.object({
      id: z.uuid(),
      organisation: named.nullable(),
      name: z.string(),
      does: z.string(),
      answer: z.enum(partyAnswers).nullable(),
      isPartner: z.boolean().describe('A partner of the network: takes part, never owns'),
    }),
  ),
  organisations: z.array(named).describe('The network’s, to choose from'),
  partners: z.array(named).describe('The network’s partners, to choose from; for owners'),
  occasion: z.object({ ...occasionFacts, isRemoved: z.boolean() }).nullable(),
  mainMessage: z.object({ id: z.uuid(), statement: z.string(), isInForce: z.boolean() }).nullable(),
  year: z.object({ year: z.number(), planId: z.uuid().nullable(), isPublished: z.boolean(), sharedPlanId: z.uuid().nullable() }),
  strategy: z.object({ target: strategyTarget.nullable(), targets: z.array(strategyTarget).describe('To choose from') }),
  toldTo: z.array(
    z.object({ name: z.string().nullable(), status: z.enum(['waiting', 'sending', 'handedOver', 'notDelivered', 'unknown']) }),
  ),
  missing: z.array(z.enum(startNeeds)).describe('What is missing before it may start'),
  changes: z.array(z.object({ from: phase, to: phase, reason: z.string(), changedAt: z.date(), changedByName: z.string().nullable() })),
  budget: budget.nullable().describe('For owners, those who are asked, and the editor-in-chief'),
  activities: z.array(activity),
  remarks: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      writtenAt: z.date(),
      writtenByName: z.string().nullable(),
      answer: z.string().nullable(),
      answeredAt: z.date().nullable(),
      answeredByName: z.string().nullable(),
    }),
  ),
  evaluation: z
    .object({
      outcome: z.enum(outcomes),
      reachedNumber: z.number().nullable(),
      worked: z.string(),
      notWorked: z.string(),
      keep: z.string(),
      spentKronor: z.number().nullable(),
      figures: z.array(z.object({ label: z.string(), value: z.string() })),
      writtenAt: z.date(),
      writtenByName: z.string().nullable(),
    })
    .nullable(),
});
