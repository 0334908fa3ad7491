import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { KnownRecipient } from '../domain/members/match-recipients.ts';
import { deliveryTables } from './tables.ts';

export type RecipientRow = {
  id: Id;
  name: string;
  email: string | null;
  mobile: string | null;
  numberSealed: string | null;
  numberHash: string | null;
  organisationNumber: string | null;
  locale: Locale;
  identityKey: string;
  emailKey: string | null;
};

const columns = [
  'id',
  'name',
  'email',
  'mobile',
  'personal_number_hash as personalNumberHash',
  'organisation_number as organisationNumber',
  'locale',
  'identity_key as identityKey',
  'email_key as emailKey',
] as const;

/**
 * Those of the organisation's recipients that could be one of these. One question for a whole list: the keys are hashed
 * once and everybody is looked at once, however long the list is.
 */
export const selectKnownRecipients = (
  tx: Tx,
  organisationId: Id,
  keys: { identityKeys: readonly string[]; emailKeys: readonly string[] },
): Promise<KnownRecipient[]> =>
  deliveryTables(tx)
    .selectFrom('delivery.recipient')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`(identity_key = any(${keys.identityKeys}::text[]) or email_key = any(${keys.emailKeys}::text[]))`)
    .orderBy('id')
    .execute();

export const selectRecipient = (tx: Tx, organisationId: Id, id: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.recipient')
    .select([...columns, 'personal_number_sealed as numberSealed'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();

const listOf = <K extends keyof RecipientRow>(rows: readonly RecipientRow[], key: K): RecipientRow[K][] => rows.map((row) => row[key]);

const asTable = (rows: readonly RecipientRow[]) => sql`unnest(
  ${listOf(rows, 'id')}::uuid[], ${listOf(rows, 'name')}::text[], ${listOf(rows, 'email')}::text[], ${listOf(rows, 'mobile')}::text[],
  ${listOf(rows, 'numberSealed')}::text[], ${listOf(rows, 'numberHash')}::text[], ${listOf(rows, 'organisationNumber')}::text[],
  ${listOf(rows, 'locale')}::text[], ${listOf(rows, 'identityKey')}::text[], ${listOf(rows, 'emailKey')}::text[])
  as given (id, name, email, mobile, number_sealed, number_hash, organisation_number, locale, identity_key, email_key)`;

/** Adds thousands at once. Somebody who was added meanwhile by another import is kept; answers the ids that hold now. */
export const insertRecipients = async (tx: Tx, organisationId: Id, rows: readonly RecipientRow[]): Promise<Id[]> => {
  if (rows.length === 0) return [];
  const result = await sql<{ id: Id }>`
    insert into delivery.recipient (id, organisation_id, name, email, mobile, personal_number_sealed, personal_number_hash, organisation_number, locale, identity_key, email_key)
    select id, ${organisationId}, name, email, mobile, number_sealed, number_hash, organisation_number, locale, identity_key, email_key from ${asTable(rows)}
    on conflict (organisation_id, identity_key) do update set updated_at = now()
    returning id`.execute(tx);
  return result.rows.map(({ id }) => id);
};

/** Lays new values over known recipients; a sealed number is kept when no new one is given. */
export const updateRecipients = async (tx: Tx, organisationId: Id, rows: readonly RecipientRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    update delivery.recipient as recipient
    set name = given.name, email = given.email, mobile = given.mobile,
      personal_number_sealed = coalesce(given.number_sealed, recipient.personal_number_sealed), personal_number_hash = given.number_hash,
      organisation_number = given.organisation_number, locale = given.locale, identity_key = given.identity_key, email_key = given.email_key, updated_at = now()
    from ${asTable(rows)}
    where recipient.id = given.id and recipient.organisation_id = ${organisationId}`.execute(tx);
};
