import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Organisation } from '../domain/organisation.ts';
import { identityTables } from './tables.ts';

const columns = ['id', 'name', 'kind', 'organisation_number as organisationNumber', 'slug', 'brand_colour as brandColour'] as const;

/** One that has gone up in another is told with both names, wherever history is told: *Lilla kommun, numera Stora kommun*. */
const nameThenAndNow = sql<string>`organisation.name || coalesce(', numera ' || (
  select now.name from identity.organisation as now where now.id = organisation.now_organisation_id), '')`;

export const selectOrganisations = async (tx: Tx, ids: readonly Id[]): Promise<Organisation[]> =>
  ids.length === 0
    ? []
    : identityTables(tx)
        .selectFrom('identity.organisation as organisation')
        .select([
          'id',
          nameThenAndNow.as('name'),
          'kind',
          'organisation_number as organisationNumber',
          'slug',
          'brand_colour as brandColour',
        ])
        .where('id', 'in', ids)
        .orderBy('organisation.name')
        .execute();

/** The address of whoever has taken over the organisation that had this one; undefined when nobody has. */
export const selectSlugNow = async (tx: Tx, slug: string): Promise<string | undefined> => {
  const row = await identityTables(tx)
    .selectFrom('identity.organisation as organisation')
    .innerJoin('identity.organisation as now', 'now.id', 'organisation.now_organisation_id')
    .where('organisation.slug', '=', slug)
    .select('now.slug')
    .executeTakeFirst();
  return row?.slug;
};

export const selectOrganisationBySlug = (tx: Tx, slug: string): Promise<Organisation | undefined> =>
  identityTables(tx).selectFrom('identity.organisation').select(columns).where('slug', '=', slug).executeTakeFirst();

export const selectOrganisationByNumber = (tx: Tx, organisationNumber: string): Promise<Organisation | undefined> =>
  identityTables(tx)
    .selectFrom('identity.organisation')
    .select(columns)
    .where('organisation_number', '=', organisationNumber)
    .executeTakeFirst();

export const selectOrganisationsByNumber = (tx: Tx, organisationNumbers: readonly string[]): Promise<Organisation[]> =>
  organisationNumbers.length === 0
    ? Promise.resolve([])
    : identityTables(tx)
        .selectFrom('identity.organisation')
        .select(columns)
        .where('organisation_number', 'in', organisationNumbers)
        .orderBy('name')
        .execute();

/** Organisations that take part in the public portal: those somebody works for. */
export const selectPublicOrganisations = (tx: Tx): Promise<Organisation[]> =>
  identityTables(tx)
    .selectFrom('identity.organisation')
    .select(columns)
    .where('kind', 'in', ['authority', 'municipality'])
    .where('now_organisation_id', 'is', null)
    .orderBy('name')
    .execute();

export const insertOrganisation = async (tx: Tx, organisation: Organisation): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.organisation')
    .values({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      organisation_number: organisation.organisationNumber,
      slug: organisation.slug,
      brand_colour: organisation.brandColour,
    })
    .execute();
};

/** Answers false when somebody else changed the row since `revision`. */
export const updateOrganisation = async (
  tx: Tx,
  id: Id,
  change: { name: string; brandColour: string; revision: number },
): Promise<boolean> => {
  const { numUpdatedRows } = await identityTables(tx)
    .updateTable('identity.organisation')
    .set({ name: change.name, brand_colour: change.brandColour, revision: change.revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', change.revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectRevision = async (tx: Tx, id: Id): Promise<number> => {
  const row = await identityTables(tx).selectFrom('identity.organisation').select('revision').where('id', '=', id).executeTakeFirst();
  return row?.revision ?? 0;
};

/** Whose services an organisation reads: its own, or those of the one that it has gone up in. */
const whoItIsNow = (organisationId: Id) => sql<Id>`coalesce(
  (select organisation.now_organisation_id from identity.organisation where organisation.id = ${organisationId}), ${organisationId}::uuid)`;

/** The organisations that share a service with this one, itself included. */
export const selectNetwork = async (tx: Tx, organisationId: Id): Promise<Id[]> => {
  const rows = await identityTables(tx)
    .selectFrom('identity.shared_service_member as mine')
    .innerJoin('identity.shared_service_member as theirs', 'theirs.service_id', 'mine.service_id')
    .where('mine.organisation_id', '=', whoItIsNow(organisationId))
    .select('theirs.organisation_id as id')
    .distinct()
    .execute();
  return [...new Set([organisationId, ...rows.map(({ id }) => id)])];
};

export const insertSharedService = async (
  tx: Tx,
  service: { id: Id; name: string; hostOrganisationId: Id; memberIds: readonly Id[] },
): Promise<void> => {
  const db = identityTables(tx);
  await db
    .insertInto('identity.shared_service')
    .values({ id: service.id, name: service.name, host_organisation_id: service.hostOrganisationId })
    .execute();
  const members = [...new Set([service.hostOrganisationId, ...service.memberIds])];
  await db
    .insertInto('identity.shared_service_member')
    .values(members.map((id) => ({ service_id: service.id, organisation_id: id })))
    .execute();
};

export type SharedService = { id: Id; name: string; hostOrganisationId: Id; organisationIds: Id[] };

/** The services that this organisation shares with others, by name; the host is one of the organisations. */
export const selectSharedServices = async (tx: Tx, organisationId: Id): Promise<SharedService[]> => {
  const rows = await identityTables(tx)
    .selectFrom('identity.shared_service as service')
    .innerJoin('identity.shared_service_member as mine', 'mine.service_id', 'service.id')
    .innerJoin('identity.shared_service_member as member', 'member.service_id', 'service.id')
    .where('mine.organisation_id', '=', whoItIsNow(organisationId))
    .select(['service.id', 'service.name', 'service.host_organisation_id as hostOrganisationId', 'member.organisation_id as memberId'])
    .orderBy('service.name')
    .orderBy('service.id')
    .execute();
  const byService = Map.groupBy(rows, ({ id }) => id);
  return [...byService.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { id, name, hostOrganisationId } = first;
    return [{ id, name, hostOrganisationId, organisationIds: members.map(({ memberId }) => memberId) }];
  });
};
