import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectMemberships } from '../storage/people.ts';
import { insertSession } from '../storage/sessions.ts';
import { recordAudit } from './record-audit.ts';

/** Starts a session with a new token (a login never continues an older session) for the person's first organisation. */
export const startSession = async (
  tx: Tx,
  command: { personId: Id; assuranceLevel: number; hours: number; organisationId?: Id },
): Promise<{ token: string; csrfToken: string }> => {
  const memberships = await selectMemberships(tx, command.personId);
  const organisationId = command.organisationId ?? memberships[0]?.id ?? null;
  const token = newToken();
  const csrfToken = newToken();
  await insertSession(tx, {
    tokenHash: hashToken(token),
    personId: command.personId,
    organisationId,
    assuranceLevel: command.assuranceLevel,
    csrfToken,
    hours: command.hours,
  });
  await recordAudit(
    tx,
    { personId: command.personId, organisationId },
    {
      action: 'identity.signedIn',
      subjectType: 'person',
      subjectId: command.personId,
      details: { assuranceLevel: command.assuranceLevel },
    },
  );
  return { token, csrfToken };
};
