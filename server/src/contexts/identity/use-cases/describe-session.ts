import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { selectArchives, selectMemberships, selectSignedFor } from '../storage/people.ts';

/** What the pages need to know about the person who is signed in. */
export const describeSession = async (tx: Tx, actor: Actor) => {
  const memberships = await selectMemberships(tx, actor.personId);
  const organisations = [...memberships.map((one) => ({ ...one, archiveOf: null })), ...(await selectArchives(tx, actor.personId))];
  const hasMailbox = actor.assuranceLevel >= 3 && actor.personalNumberHash !== null;
  return {
    person: { id: actor.personId, name: actor.name, locale: actor.locale },
    assuranceLevel: actor.assuranceLevel,
    organisation: organisations.find(({ id }) => id === actor.organisationId) ?? null,
    organisations,
    signsFor: await selectSignedFor(tx, actor.personId),
    hasMailbox,
  };
};
