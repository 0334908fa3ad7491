import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectMembers } from '../storage/people.ts';

export const mergeOccasions = ['planned', 'cancelled', 'merged'] as const;

/** The work of telling one person; `jobs/mail-merge.ts` does it. */
export const mergeMail = {
  name: 'identity.mail-merge',
  schema: z.object({ mergeId: z.uuid(), personId: z.uuid(), occasion: z.enum(mergeOccasions) }),
};

type Command = { mergeId: Id; organisationIds: readonly Id[]; occasion: (typeof mergeOccasions)[number] };

/** A mail to everybody who works in them, once each. */
export const tellPeople = async (tx: Tx, { mergeId, organisationIds, occasion }: Command): Promise<void> => {
  const people = new Set<Id>();
  for (const organisationId of organisationIds)
    for (const { personId, email } of await selectMembers(tx, organisationId)) if (email !== null) people.add(personId);
  for (const personId of people) await enqueue(tx, mergeMail, { mergeId, personId, occasion });
};
