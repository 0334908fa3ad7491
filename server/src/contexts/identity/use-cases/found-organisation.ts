import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { OrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import { insertInvitation } from '../storage/invitations.ts';
import { createOrganisation } from './set-up-installation.ts';

const validDays = 14;

type NewOrganisation = { name: string; kind: OrganisationKind; organisationNumber: OrganisationNumber; managerEmail: string };

/**
 * The first step of a real installation: an organisation, and a link that makes whoever opens it (once, signed in with an
 * e-ID) its manager. The link is answered, not mailed: whoever runs the installation hands it over.
 */
export const foundOrganisation = async (tx: Tx, _actor: null, command: NewOrganisation): Promise<{ organisationId: Id; link: string }> => {
  const organisationId = await createOrganisation(tx, command);
  const token = newToken();
  await insertInvitation(tx, {
    id: newId(),
    organisationId,
    email: command.managerEmail,
    roles: ['manage'],
    tokenHash: hashToken(token),
    // Nobody has signed in yet: the organisation invites on its own behalf.
    invitedBy: organisationId,
    expiresAt: new Date(Date.now() + validDays * 86_400_000),
  });
  return { organisationId, link: `${processServices().publicUrl}/inbjudan/${token}` };
};
