import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

/** Who came to an activity was written down, corrected or taken away. Ask for it with `tellAttendance`. */
export const attendanceNoted = defineEvent('participation.attendanceNoted', z.object({ organisationId: z.uuid(), activityId: z.uuid() }));

/** A member answered a check through a personal link. Ask for what it proved with `tellCheckProof`. */
export const checkAnswered = defineEvent(
  'participation.checkAnswered',
  z.object({ organisationId: z.uuid(), checkId: z.uuid(), recipientId: z.uuid() }),
);
