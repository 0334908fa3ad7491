import { z } from 'zod';
import { entryStatuses } from '../domain/entry-status.ts';
import { callbackStatuses, mostLetters } from '../domain/letters/letter.ts';

// Strict: a misspelt field would otherwise be a letter without its attachment.
export const letterInput = z.strictObject({
  reference: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe('Your own name for the letter, unique in your organisation; the same again sends nothing twice'),
  recipient: z
    .strictObject({ personalNumber: z.string().max(30).optional(), organisationNumber: z.string().max(30).optional() })
    .describe('One of them'),
  subject: z.string().max(255),
  body: z
    .strictObject({
      text: z.string().max(500_000).optional().describe('Plain text; a blank line begins a new paragraph'),
      html: z.string().max(1_000_000).optional().describe('What stands in a page’s body: headings, paragraphs, lists, tables and links'),
      document: z.record(z.string(), z.unknown()).optional().describe('As a send-out’s text, without placeholders'),
    })
    .describe('One of them'),
  contact: z
    .strictObject({
      text: z.string().max(1024).optional(),
      url: z.string().max(255).optional(),
      phone: z.string().max(255).optional(),
      email: z.string().max(256).optional(),
    })
    .describe('Whom the reader can turn to: at least url, phone or email'),
  attachments: z
    .array(z.strictObject({ fileName: z.string().max(200), content: z.string().max(2_900_000).describe('PDF, base64') }))
    .max(10)
    .optional(),
  language: z.enum(['sv', 'en']).optional(),
  answersFor: z.strictObject({ activityId: z.uuid() }).optional().describe('The activity in your plan that the letter is evidence for'),
  callbackUrl: z.string().max(2000).optional().describe('https address that is told when the letter has ended'),
  notBefore: z.iso.datetime({ offset: true }).optional().describe('The letter waits until then, at most 90 days'),
  simulate: z.enum(['delivered', 'notDelivered']).optional().describe('Test keys only: how the letter is to end'),
});

export const lettersInput = z.strictObject({ letters: z.array(letterInput).min(1).max(mostLetters) });

const status = z.enum(entryStatuses);

export const takenLetter = z.object({
  id: z.uuid(),
  reference: z.string(),
  status,
  isRepeated: z.boolean().describe('The same letter had been taken before; nothing was sent again'),
});

export const sentLetter = z.object({
  id: z.uuid(),
  reference: z.string(),
  status,
  statusText: z.string(),
  reason: z.string().nullable(),
  reasonText: z.string().nullable(),
  isTest: z.boolean(),
  recipientKind: z.enum(['person', 'organisation']),
  recipientMasked: z.string(),
  apiKeyId: z.uuid(),
  activityId: z.uuid().nullable(),
  notBefore: z.date().nullable(),
  createdAt: z.date(),
  concludedAt: z.date().nullable(),
  attempts: z.number().int(),
  callback: z
    .object({
      status: z.enum(callbackStatuses),
      attempts: z.number().int(),
      lastAnswer: z.string().nullable().describe('HTTP status, or why there was none'),
    })
    .nullable(),
});
