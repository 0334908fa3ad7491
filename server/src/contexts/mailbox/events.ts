import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/**
 * Somebody has opened the letter for the first time. Told once, only for letters whose sender asked for it,
 * and the reader is told beforehand that the sender will know.
 */
export const letterRead = defineEvent('mailbox.letterRead', z.object({ deliveryId: z.uuid(), at: z.iso.datetime() }));

/** A letter has been stored in a mailbox, in the same transaction. Whoever wants to be noticed is noticed from here. */
export const letterArrived = defineEvent('mailbox.letterArrived', z.object({ letterId: z.uuid(), mailboxId: z.uuid() }));
