import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/**
 * Somebody has opened the letter for the first time. Told once, only for letters whose sender asked for it,
 * and the reader is told beforehand that the sender will know.
 */
export const letterRead = defineEvent('mailbox.letterRead', z.object({ deliveryId: z.uuid(), at: z.iso.datetime() }));

/**
 * Letters have been stored, in the same transaction, in mailboxes with a confirmed address for notices, which start from here. About
 * other letters nothing is told.
 */
export const lettersArrived = defineEvent(
  'mailbox.lettersArrived',
  z.object({ letters: z.array(z.object({ letterId: z.uuid(), mailboxId: z.uuid() })) }),
);
