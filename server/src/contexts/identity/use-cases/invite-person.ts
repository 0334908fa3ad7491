import { z } from 'zod';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { locales } from '../../../vocabulary/locale.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { personInvited } from '../events.ts';
import { insertInvitation } from '../storage/invitations.ts';
import { recordAudit } from './record-audit.ts';

/** The work of sending the link; `jobs/mail-invitation.ts` does it. */
export const invitationMail = {
  name: 'identity.mail-invitation',
  schema: z.object({ invitationId: z.uuid(), organisationId: z.uuid(), sealed: z.string(), locale: z.enum(locales) }),
};

const validDays = 14;

/** Invites somebody by e-mail. The link is for one person, works once, and for fourteen days. */
export const invitePerson = async (tx: Tx, actor: MemberActor, command: { email: string; roles: Role[] }): Promise<Id> => {
  const email = readEmailAddress(command.email);
  if (email === undefined)
    throw new AppError(
      'invalidInput',
      { summarySv: 'e-postadressen är inte giltig.', summaryEn: 'the e-mail address is not valid.' },
      {
        fields: [{ field: 'email', sv: 'Skriv adressen som namn@exempel.se.', en: 'Write the address as name@example.com.' }],
      },
    );
  const id = newId();
  const token = newToken();
  const expiresAt = new Date(Date.now() + validDays * 86_400_000);
  await insertInvitation(tx, {
    id,
    organisationId: actor.organisationId,
    email,
    roles: command.roles,
    tokenHash: hashToken(token),
    invitedBy: actor.personId,
    expiresAt,
  });
  // The queue holds the link until it is mailed; sealed, since whoever has it can join.
  await enqueue(tx, invitationMail, {
    invitationId: id,
    organisationId: actor.organisationId,
    sealed: processServices().cipher.encrypt(JSON.stringify({ email, token })),
    locale: actor.locale,
  });
  await publish(tx, personInvited, { invitationId: id, organisationId: actor.organisationId });
  await recordAudit(tx, actor, { action: 'identity.personInvited', subjectType: 'invitation', subjectId: id });
  return id;
};
