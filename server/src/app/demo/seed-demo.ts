import { createOrganisation, createPerson, findOrganisationBySlug, shareService, slugOf } from '#identity';
import type { Database } from '../../platform/database/database.ts';
import type { Id } from '../../vocabulary/id.ts';
import type { OrganisationNumber } from '../../vocabulary/organisation-number.ts';
import type { Role } from '../../vocabulary/role.ts';
import { type DemoOrganisationKey, demoOrganisations, demoPeople } from './demo-people.ts';

export type DemoOrganisations = Record<DemoOrganisationKey, Id>;

const entries = Object.entries as <K extends string, V>(object: Record<K, V>) => [K, V][];

const keys = Object.keys(demoOrganisations) as DemoOrganisationKey[];

/** The organisations, the service they share, and the people. */
export const seedPeople = (database: Database): Promise<DemoOrganisations> =>
  database.transaction(async (tx) => {
    const ids = {} as DemoOrganisations;
    for (const [key, { name, kind, number, colour }] of entries(demoOrganisations))
      ids[key] = await createOrganisation(tx, {
        name,
        kind,
        organisationNumber: number as string as OrganisationNumber,
        brandColour: colour,
      });
    await shareService(tx, { name: 'Bokning och bidrag', hostOrganisationId: ids.lansmyndigheten, memberIds: [ids.storsjo, ids.granvik] });
    for (const person of demoPeople)
      await createPerson(tx, {
        name: person.name,
        email: person.email,
        personalNumber: person.personalNumber,
        memberships: entries(person.roles as Record<DemoOrganisationKey, Role[]>).map(([key, roles]) => ({
          organisationId: ids[key],
          roles,
        })),
        signsFor: (person.signsFor ?? []).map((key) => ids[key]),
      });
    return ids;
  });

export const findDemoOrganisations = async (database: Database): Promise<DemoOrganisations> => {
  const found = await Promise.all(keys.map((key) => findOrganisationBySlug(database.read, slugOf(demoOrganisations[key].name))));
  return Object.fromEntries(keys.map((key, index) => [key, found[index]?.id ?? ''])) as DemoOrganisations;
};

/** Fills an empty installation; a second start finds it filled and leaves it as the user left it. */
export const seedDemo = async (database: Database): Promise<void> => {
  if ((await findOrganisationBySlug(database.read, slugOf(demoOrganisations.storsjo.name))) !== undefined) return;
  await seedPeople(database);
};
