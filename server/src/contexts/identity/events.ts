import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/events.ts';

export const personInvited = defineEvent('identity.personInvited', z.object({ invitationId: z.uuid(), organisationId: z.uuid() }));
export const membershipChanged = defineEvent('identity.membershipChanged', z.object({ personId: z.uuid(), organisationId: z.uuid() }));

/** An organisation is going up in another: every context moves its own rows and answers with `noteMergeStep`. May come again. */
export const mergerBegun = defineEvent('identity.mergerBegun', z.object({ mergeId: z.uuid() }));

/** Every context has moved its rows: the one is now the other. */
export const organisationMerged = defineEvent(
  'identity.organisationMerged',
  z.object({ mergeId: z.uuid(), fromId: z.uuid(), toId: z.uuid() }),
);
