import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id } from '../../../vocabulary/id.ts';
import { membershipChanged } from '../events.ts';
import { acceptInvitation as markAccepted } from '../storage/invitations.ts';
import { selectMemberships, upsertMembership } from '../storage/people.ts';
import { updateSessionOrganisation } from '../storage/sessions.ts';
import { recordAudit } from './record-audit.ts';

/** The signed-in person joins; somebody who is a member already keeps what they had and gets what is new. */
export const acceptInvitation = async (tx: Tx, actor: Actor, command: { token: string; sessionTokenHash: string }): Promise<Id> => {
  const invitation = await markAccepted(tx, hashToken(command.token), actor.personId);
  if (invitation === undefined) throw new AppError('invitationNotValid');
  const { organisationId } = invitation;
  const held = (await selectMemberships(tx, actor.personId)).find(({ id }) => id === organisationId)?.roles ?? [];
  await upsertMembership(tx, actor.personId, organisationId, [...new Set([...held, ...invitation.roles])]);
  await updateSessionOrganisation(tx, command.sessionTokenHash, organisationId);
  await publish(tx, membershipChanged, { personId: actor.personId, organisationId });
  await recordAudit(
    tx,
    { ...actor, organisationId },
    { action: 'identity.invitationAccepted', subjectType: 'invitation', subjectId: invitation.id },
  );
  return organisationId;
};
