import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** A page, or a new version of it, can be read by everybody. */
export const pagePublished = defineEvent(
  'publishing.pagePublished',
  z.object({ pageId: z.uuid(), organisationId: z.uuid(), sendOutId: z.uuid().nullable(), version: z.int() }),
);
