import { z } from 'zod';
import { agendaKinds, meetingAnswers, meetingKinds } from '../domain/meeting.ts';
import { day, longText, named, revision, shortText, title } from './schemas.ts';

export const meetingParams = z.object({ meetingId: z.uuid() });
export const agendaParams = z.object({ agendaItemId: z.uuid() });
export const answer = z.enum(meetingAnswers);

export const plan = z.object({
  kind: z.enum(meetingKinds),
  title,
  heldOn: day,
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutesLong: z.number().int().min(5).max(1440),
  place: shortText.default(''),
});
// `partial` keeps defaults, and a place that is not mentioned must not be emptied.
export const planChange = plan.extend({ place: shortText }).partial().extend({ revision });

export const agendaItem = z.object({ title, note: longText });

const listed = plan.extend({
  id: z.uuid(),
  title: z.string(),
  place: z.string(),
  status: z.enum(['planned', 'held', 'cancelled']),
  counts: z.object({ invited: z.number(), coming: z.number(), notComing: z.number(), attended: z.number() }),
});

export const meetings = z.object({
  rule: z
    .object({
      lastHeldOn: day.nullable(),
      nextPlannedOn: day.nullable(),
      dueBy: day.nullable(),
      isOverdue: z.boolean(),
      proposedOn: day.nullable(),
    })
    .describe('How the network stands to at least one meeting a year'),
  items: z.array(listed),
  isEditor: z.boolean(),
});

export const decision = z.object({ text: longText.min(1), owner: shortText, dueOn: day.nullable() });

export const meeting = listed.extend({
  revision,
  invitations: z.number().describe('How many times invitations have gone out'),
  concludedAt: z.date().nullable(),
  serviceName: z.string(),
  host: named,
  isEditor: z.boolean(),
  agenda: z.array(z.object({ id: z.uuid(), kind: z.enum(agendaKinds), title: z.string(), note: z.string() })),
  people: z.array(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      organisation: named,
      answer: answer.nullable(),
      attended: z.boolean().nullable(),
      mailStatus: z.enum(['waiting', 'sending', 'handedOver', 'notDelivered', 'unknown']).nullable(),
    }),
  ),
  myAnswer: z
    .enum([...meetingAnswers, 'none'])
    .nullable()
    .describe('Null: not invited'),
  minutes: z.string().nullable().describe('Null until they are published'),
  decisions: z.array(decision.extend({ id: z.uuid() })),
});
