import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { identityTables } from './tables.ts';

export type Person = { id: Id; name: string; email: string | null; locale: Locale; personalNumberHash: string | null };
export type Member = { personId: Id; name: string; email: string | null; roles: Role[] };

const columns = ['id', 'name', 'email', 'locale', 'personal_number_hash as personalNumberHash'] as const;

export const selectPeople = async (tx: Tx, ids: readonly Id[]): Promise<Person[]> =>
  ids.length === 0 ? [] : identityTables(tx).selectFrom('identity.person').select(columns).where('id', 'in', ids).execute();

export const selectPersonByHash = (tx: Tx, hash: string): Promise<Person | undefined> =>
  identityTables(tx).selectFrom('identity.person').select(columns).where('personal_number_hash', '=', hash).executeTakeFirst();

/** The sealed number; undefined when the e-ID gave none. */
export const selectPersonalNumberSealed = async (tx: Tx, personId: Id): Promise<string | undefined> => {
  const row = await identityTables(tx)
    .selectFrom('identity.person')
    .select('personal_number_sealed')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.personal_number_sealed ?? undefined;
};

export const selectPersonBySubject = (tx: Tx, subject: string): Promise<Person | undefined> =>
  identityTables(tx).selectFrom('identity.person').select(columns).where('subject', '=', subject).executeTakeFirst();

export const insertPerson = async (
  tx: Tx,
  person: {
    id: Id;
    name: string;
    email: string | null;
    subject: string | null;
    personalNumberSealed: string | null;
    personalNumberHash: string | null;
    locale: Locale;
  },
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.person')
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      subject: person.subject,
      personal_number_sealed: person.personalNumberSealed,
      personal_number_hash: person.personalNumberHash,
      locale: person.locale,
    })
    .execute();
};

export const updatePerson = async (tx: Tx, id: Id, change: { name?: string; subject?: string; locale?: Locale }): Promise<void> => {
  await identityTables(tx).updateTable('identity.person').set(change).where('id', '=', id).execute();
};

export const selectMembers = (tx: Tx, organisationId: Id): Promise<Member[]> =>
  identityTables(tx)
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .where('membership.organisation_id', '=', organisationId)
    .select(['person.id as personId', 'person.name', 'person.email', 'membership.roles'])
    .orderBy('person.name')
    .execute();

export const selectMemberships = (tx: Tx, personId: Id) =>
  identityTables(tx)
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.organisation as organisation', 'organisation.id', 'membership.organisation_id')
    .where('membership.person_id', '=', personId)
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.slug',
      'organisation.kind',
      'organisation.brand_colour as brandColour',
      'membership.roles',
    ])
    .orderBy('organisation.name')
    .execute();

/** What has gone up in an organisation where the person works: she may read it, under the old name. */
export const selectArchives = async (tx: Tx, personId: Id) => {
  const rows = await identityTables(tx)
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.organisation as organisation', 'organisation.now_organisation_id', 'membership.organisation_id')
    .where('membership.person_id', '=', personId)
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.slug',
      'organisation.kind',
      'organisation.brand_colour as brandColour',
      'membership.organisation_id as archiveOf',
    ])
    .orderBy('organisation.name')
    .execute();
  return rows.map((row) => ({ ...row, roles: ['see'] satisfies Role[] as Role[] }));
};

export const upsertMembership = async (tx: Tx, personId: Id, organisationId: Id, roles: Role[]): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.membership')
    .values({ person_id: personId, organisation_id: organisationId, roles })
    .onConflict((conflict) => conflict.columns(['person_id', 'organisation_id']).doUpdateSet({ roles }))
    .execute();
};

export const deleteMembership = async (tx: Tx, personId: Id, organisationId: Id): Promise<boolean> => {
  const db = identityTables(tx);
  await db
    .updateTable('identity.session')
    .set({ organisation_id: null })
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('identity.membership')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

export const insertSignatory = async (tx: Tx, personId: Id, organisationId: Id): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.signatory')
    .values({ person_id: personId, organisation_id: organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const selectSignedFor = (tx: Tx, personId: Id) =>
  identityTables(tx)
    .selectFrom('identity.signatory as signatory')
    .innerJoin('identity.organisation as organisation', 'organisation.id', 'signatory.organisation_id')
    .where('signatory.person_id', '=', personId)
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.slug',
      'organisation.kind',
      'organisation.organisation_number as organisationNumber',
      'organisation.brand_colour as brandColour',
    ])
    .orderBy('organisation.name')
    .execute();
