import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';
import { phases } from './domain/campaign.ts';

/** A campaign went from one phase to another, forwards or back. */
export const phaseChanged = defineEvent(
  'campaigns.phaseChanged',
  z.object({ campaignId: z.uuid(), organisationId: z.uuid(), serviceId: z.uuid(), from: z.enum(phases), to: z.enum(phases) }),
);
