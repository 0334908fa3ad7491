import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** Somebody without an account pressed "Jag har tagit emot det här" on the link of a hand-out. Ask for what it proves with `tellHandOutProof`. */
export const handOutReceived = defineEvent(
  'collaboration.handOutReceived',
  z.object({ organisationId: z.uuid(), handOutId: z.uuid(), recipientId: z.uuid() }),
);
