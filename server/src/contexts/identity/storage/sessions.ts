import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { identityTables } from './tables.ts';

export const insertSession = async (
  tx: Tx,
  session: { tokenHash: string; personId: Id; organisationId: Id | null; assuranceLevel: number; csrfToken: string; hours: number },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.session')
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      organisation_id: session.organisationId,
      assurance_level: session.assuranceLevel,
      csrf_token: session.csrfToken,
      expires_at: new Date(Date.now() + session.hours * 3_600_000),
    })
    .execute();
};

/** The living session with its person and the roles in the chosen organisation; read on every request, so one statement. */
export const selectSession = (tx: Tx, tokenHash: string) =>
  identityTables(tx)
    .selectFrom('identity.session as session')
    .innerJoin('identity.person as person', 'person.id', 'session.person_id')
    .leftJoin('identity.organisation as organisation', 'organisation.id', 'session.organisation_id')
    // What has gone up in another is an archive that the other's people may open.
    .leftJoin('identity.membership as membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'session.person_id')
        .on('membership.organisation_id', '=', sql<Id>`coalesce(organisation.now_organisation_id, organisation.id)`),
    )
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', sql<Date>`now()`)
    .select([
      'person.id as personId',
      'person.name',
      'person.locale',
      'person.personal_number_hash as personalNumberHash',
      sql<Id | null>`case when membership.person_id is not null then organisation.id end`.as('organisationId'),
      'membership.roles',
      'organisation.now_organisation_id as nowId',
      'organisation.closing_since as closingSince',
      sql<Id[]>`array(select gone.id from identity.organisation as gone where gone.now_organisation_id = session.organisation_id)`.as(
        'absorbedIds',
      ),
      'session.assurance_level as assuranceLevel',
      'session.csrf_token as csrfToken',
      'session.used_at as usedAt',
    ])
    .executeTakeFirst();

/** Moves the end of a session that is in use; at most once a minute, to spare writes. */
export const touchSession = async (tx: Tx, tokenHash: string, hours: number): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.session')
    .set({ used_at: new Date(), expires_at: new Date(Date.now() + hours * 3_600_000) })
    .where('token_hash', '=', tokenHash)
    .where('used_at', '<', new Date(Date.now() - 60_000))
    .execute();
};

export const updateSessionOrganisation = async (tx: Tx, tokenHash: string, organisationId: Id): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.session')
    .set({ organisation_id: organisationId })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const deleteSession = async (tx: Tx, tokenHash: string): Promise<void> => {
  await identityTables(tx).deleteFrom('identity.session').where('token_hash', '=', tokenHash).execute();
};

export const insertLoginAttempt = async (
  tx: Tx,
  attempt: { stateHash: string; nonce: string; codeVerifier: string; returnTo: string },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.login_attempt')
    .values({ state_hash: attempt.stateHash, nonce: attempt.nonce, code_verifier: attempt.codeVerifier, return_to: attempt.returnTo })
    .execute();
};

/** Takes the attempt out: a state can be used once, within ten minutes. */
export const takeLoginAttempt = async (tx: Tx, stateHash: string) =>
  identityTables(tx)
    .deleteFrom('identity.login_attempt')
    .where('state_hash', '=', stateHash)
    .where('created_at', '>', new Date(Date.now() - 600_000))
    .returning(['nonce', 'code_verifier as codeVerifier', 'return_to as returnTo'])
    .executeTakeFirst();

export const deleteExpired = async (tx: Tx): Promise<void> => {
  const db = identityTables(tx);
  await db.deleteFrom('identity.session').where('expires_at', '<', sql<Date>`now()`).execute();
  await db.deleteFrom('identity.login_attempt').where('created_at', '<', sql<Date>`now() - interval '1 hour'`).execute();
};
