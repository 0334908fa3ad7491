import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { identityTables } from './tables.ts';

export const insertInvitation = async (
  tx: Tx,
  invitation: { id: Id; organisationId: Id; email: string; roles: Role[]; tokenHash: string; invitedBy: Id; expiresAt: Date },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.invitation')
    .values({
      id: invitation.id,
      organisation_id: invitation.organisationId,
      email: invitation.email,
      roles: invitation.roles,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
    })
    .execute();
};

export const selectInvitations = (tx: Tx, organisationId: Id) =>
  identityTables(tx)
    .selectFrom('identity.invitation')
    .where('organisation_id', '=', organisationId)
    .select([
      'id',
      'email',
      'roles',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'accepted_at as acceptedAt',
      'withdrawn_at as withdrawnAt',
    ])
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();

/** Marks a living invitation as used and answers what it gives; undefined when it is not (or no longer) valid. */
export const acceptInvitation = (tx: Tx, tokenHash: string, personId: Id) =>
  identityTables(tx)
    .updateTable('identity.invitation')
    .set({ accepted_at: new Date(), accepted_by: personId })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'organisation_id as organisationId', 'roles', 'email'])
    .executeTakeFirst();

export const withdrawInvitation = async (tx: Tx, organisationId: Id, id: Id): Promise<boolean> => {
  const { numUpdatedRows } = await identityTables(tx)
    .updateTable('identity.invitation')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
