import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** A term was added, changed, retired or restored: texts checked before may read differently now. */
export const termChanged = defineEvent(
  'language.termChanged',
  z.object({
    termId: z.uuid(),
    organisationId: z.uuid(),
    visibility: z.enum(['own', 'network']),
    change: z.enum(['added', 'changed', 'retired', 'restored']),
  }),
);
