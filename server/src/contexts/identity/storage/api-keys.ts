import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { ApiKeyKind, ApiKeyScope } from '../../../vocabulary/api-key.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ApiKey } from '../domain/api-key.ts';
import { identityTables } from './tables.ts';

export const insertApiKey = async (
  tx: Tx,
  key: {
    id: Id;
    organisationId: Id;
    name: string;
    kind: ApiKeyKind;
    scopes: readonly ApiKeyScope[];
    hint: string;
    keyHash: string;
    callbackSecretSealed: string;
    createdBy: Id;
    expiresOn: CalendarDate | null;
  },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.api_key')
    .values({
      id: key.id,
      organisation_id: key.organisationId,
      name: key.name,
      kind: key.kind,
      scopes: [...key.scopes],
      hint: key.hint,
      key_hash: key.keyHash,
      callback_secret_sealed: key.callbackSecretSealed,
      created_by: key.createdBy,
      expires_on: key.expiresOn,
    })
    .execute();
};

/** The key with its organisation and whoever made it; read on every call of a connected system, so one statement. */
export const selectApiKeyByHash = (tx: Tx, keyHash: string) =>
  identityTables(tx)
    .selectFrom('identity.api_key as key')
    .innerJoin('identity.person as person', 'person.id', 'key.created_by')
    .innerJoin('identity.organisation as organisation', 'organisation.id', 'key.organisation_id')
    .where('key.key_hash', '=', keyHash)
    .select([
      'key.id',
      'key.organisation_id as organisationId',
      'key.name',
      'key.kind',
      'key.scopes',
      'key.created_by as createdBy',
      'key.expires_on as expiresOn',
      'key.last_used_on as lastUsedOn',
      'key.revoked_at as revokedAt',
      'person.locale',
      'organisation.closing_since as closingSince',
    ])
    .executeTakeFirst();

/** At most one write a day and key. */
export const updateLastUsed = async (tx: Tx, id: Id, day: CalendarDate): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.api_key')
    .set({ last_used_on: day })
    .where('id', '=', id)
    .where(sql<boolean>`last_used_on is distinct from ${day}::date`)
    .execute();
};

/** Newest first, revoked ones too. */
export const selectApiKeys = (tx: Tx, organisationId: Id): Promise<ApiKey[]> =>
  identityTables(tx)
    .selectFrom('identity.api_key as key')
    .innerJoin('identity.person as person', 'person.id', 'key.created_by')
    .where('key.organisation_id', '=', organisationId)
    .select([
      'key.id',
      'key.name',
      'key.kind',
      'key.scopes',
      'key.hint',
      'person.name as createdByName',
      'key.created_at as createdAt',
      'key.expires_on as expiresOn',
      'key.last_used_on as lastUsedOn',
      'key.revoked_at as revokedAt',
      'key.revoked_because as revokedBecause',
    ])
    .orderBy('key.id', 'desc')
    .execute();

/** Answers false when there is no such key, or it has been revoked before. */
export const updateRevoked = async (tx: Tx, organisationId: Id, id: Id, revoked: { personId: Id; reason: string }): Promise<boolean> => {
  const { numUpdatedRows } = await identityTables(tx)
    .updateTable('identity.api_key')
    .set({ revoked_at: new Date(), revoked_by: revoked.personId, revoked_because: revoked.reason })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectCallbackSecret = async (tx: Tx, id: Id): Promise<string | undefined> => {
  const row = await identityTables(tx)
    .selectFrom('identity.api_key')
    .where('id', '=', id)
    .select('callback_secret_sealed as sealed')
    .executeTakeFirst();
  return row?.sealed;
};

/** Which of these people work for the organisation, by the look-up hashes of their personal numbers. */
export const selectColleaguesByHash = async (tx: Tx, organisationId: Id, hashes: readonly string[]): Promise<string[]> => {
  const rows = await identityTables(tx)
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .where('membership.organisation_id', '=', organisationId)
    .where(sql<boolean>`person.personal_number_hash = any(${[...hashes]}::text[])`)
    .select('person.personal_number_hash as hash')
    .execute();
  return rows.flatMap(({ hash }) => hash ?? []);
};
