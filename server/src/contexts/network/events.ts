import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** A meeting of the network was held and its minutes published: the evidence that people of so many organisations were there. */
export const meetingHeld = defineEvent(
  'network.meetingHeld',
  z.object({
    meetingId: z.uuid(),
    organisationId: z.uuid(),
    serviceId: z.uuid(),
    invited: z.number().int(),
    attended: z.number().int(),
    organisations: z.number().int(),
  }),
);
