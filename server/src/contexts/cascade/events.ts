import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** A holder confirmed on the personal link that it has been read and passed on. Ask `tellHolderProof` for what that proves. */
export const passedOn = defineEvent('cascade.passedOn', z.object({ organisationId: z.uuid(), cascadeId: z.uuid(), holderId: z.uuid() }));

/** Everybody who was to pass it on to an audience has confirmed. `activityId` is the plan's activity, when there is one. */
export const audienceReached = defineEvent(
  'cascade.audienceReached',
  z.object({ organisationId: z.uuid(), cascadeId: z.uuid(), audienceId: z.uuid(), activityId: z.uuid().nullable() }),
);

/** A holder asked something on the personal link. */
export const questionAsked = defineEvent(
  'cascade.questionAsked',
  z.object({ organisationId: z.uuid(), cascadeId: z.uuid(), questionId: z.uuid() }),
);
