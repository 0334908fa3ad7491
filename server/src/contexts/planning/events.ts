import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** Needs were added, changed, withdrawn or brought back. Ask for their present state with `needsOf`. At most 500 ids. */
export const needsChanged = defineEvent(
  'planning.needsChanged',
  z.object({ organisationId: z.uuid(), programmeId: z.uuid(), needIds: z.array(z.uuid()).max(500) }),
);

/** An activity was planned, changed, done, cancelled or reopened; `needIds` are those it answers for, and those it did before. */
export const activityChanged = defineEvent(
  'planning.activityChanged',
  z.object({ activityId: z.uuid(), organisationId: z.uuid(), programmeId: z.uuid(), needIds: z.array(z.uuid()) }),
);

/** A message got a new wording: what was delivered before is outdated. */
export const messageChanged = defineEvent(
  'planning.messageChanged',
  z.object({ messageId: z.uuid(), programmeId: z.uuid(), organisationId: z.uuid(), version: z.number().int() }),
);

/** Audiences were added, changed, deleted or restored. At most 500 ids. */
export const audienceChanged = defineEvent(
  'planning.audienceChanged',
  z.object({ organisationId: z.uuid(), programmeId: z.uuid(), audienceIds: z.array(z.uuid()).max(500) }),
);
