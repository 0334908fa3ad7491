import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

export const personInvited = defineEvent('identity.personInvited', z.object({ invitationId: z.uuid(), organisationId: z.uuid() }));
export const membershipChanged = defineEvent('identity.membershipChanged', z.object({ personId: z.uuid(), organisationId: z.uuid() }));
