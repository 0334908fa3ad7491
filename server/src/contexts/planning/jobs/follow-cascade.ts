import { audienceReached } from '#cascade';
import { defineListener } from '../../../platform/jobs/events.ts';
import { completeCascade } from '../use-cases/complete-cascade.ts';

/** The activity that a cascade has in the plan is done when the cascade has reached its audience. */
export const followCascade = defineListener(
  'planning.follow-cascade',
  audienceReached,
  async (tx, { organisationId, cascadeId, audienceId, activityId }) => {
    if (activityId !== null) await completeCascade(tx, { organisationId, cascadeId, audienceId, activityId });
  },
);
