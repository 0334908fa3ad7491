import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';
import { finalStatuses } from './domain/entry-status.ts';
import { ledgerChannels } from './domain/send-out.ts';

/** A send-out was released: its content is frozen and its ledger filled. */
export const sendOutReleased = defineEvent(
  'delivery.sendOutReleased',
  z.object({
    sendOutId: z.uuid(),
    organisationId: z.uuid(),
    programmeId: z.uuid(),
    needIds: z.array(z.uuid()),
    recipients: z.number().int(),
  }),
);

/** Rows of the ledger reached an end, at most 200 in one event; the same row may come again with a better end (a receipt). */
export const entriesConcluded = defineEvent(
  'delivery.entriesConcluded',
  z.object({
    organisationId: z.uuid(),
    sendOutId: z.uuid(),
    needIds: z.array(z.uuid()),
    entries: z
      .array(z.object({ entryId: z.uuid(), recipientId: z.uuid(), channel: z.enum(ledgerChannels), status: z.enum(finalStatuses) }))
      .max(200),
  }),
);

/** Letters of connected systems reached an end, at most 200 in one event; `activityId` is what a letter answers for in a plan. */
export const lettersConcluded = defineEvent(
  'delivery.lettersConcluded',
  z.object({
    organisationId: z.uuid(),
    letters: z
      .array(z.object({ letterId: z.uuid(), recipientId: z.uuid(), status: z.enum(finalStatuses), activityId: z.uuid().nullable() }))
      .max(200),
  }),
);

/** A recipient pressed "I have read this". */
export const receiptGiven = defineEvent(
  'delivery.receiptGiven',
  z.object({ organisationId: z.uuid(), sendOutId: z.uuid(), needIds: z.array(z.uuid()), entryId: z.uuid(), recipientId: z.uuid() }),
);

/** An audience's members changed; `members` is how many there are now. */
export const membersChanged = defineEvent(
  'delivery.membersChanged',
  z.object({ organisationId: z.uuid(), audienceId: z.uuid(), members: z.number().int() }),
);
