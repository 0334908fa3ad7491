import { createOrganisation, createPerson, findOrganisationBySlug, findPersonByHash, shareService, slugOf } from '#identity';
import type { Database, Tx } from '../../platform/database/database.ts';
import { processServices } from '../../platform/process-services.ts';
import type { Actor, MemberActor } from '../../vocabulary/actor.ts';
import type { Id } from '../../vocabulary/id.ts';
import type { OrganisationNumber } from '../../vocabulary/organisation-number.ts';
import type { Role } from '../../vocabulary/role.ts';
import { type DemoOrganisationKey, demoOrganisations, demoPeople } from './demo-people.ts';
import { seedCollaboration } from './seed-collaboration.ts';
import { seedLanguage } from './seed-language.ts';
import { seedNetwork } from './seed-network.ts';
import { seedProgramme } from './seed-programme.ts';
import { seedStrategy } from './seed-strategy.ts';
import { seedVoice } from './seed-voice.ts';

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

const actorFor = async (tx: Tx, key: string, organisationId: Id | null): Promise<Actor> => {
  const person = demoPeople.find((one) => one.key === key);
  const personalNumberHash = processServices().cipher.lookupHash(person?.personalNumber ?? '');
  const found = await findPersonByHash(tx, personalNumberHash);
  if (found === undefined) throw new Error(`no demo person ${key}`);
  return { personId: found.id, name: found.name, organisationId, roles: ['manage'], assuranceLevel: 3, personalNumberHash, locale: 'sv' };
};

const memberFor = async (tx: Tx, key: string, organisationId: Id): Promise<MemberActor> => ({
  ...(await actorFor(tx, key, organisationId)),
  organisationId,
});

/** Fills an empty installation and answers true; a second start finds it filled and leaves it as the user left it. */
export const seedDemo = async (database: Database): Promise<boolean> => {
  if ((await findOrganisationBySlug(database.read, slugOf(demoOrganisations.storsjo.name))) !== undefined) return false;
  const organisations = await seedPeople(database);
  await database.transaction(async (tx) => {
    const karin = await memberFor(tx, 'karin', organisations.storsjo);
    const olle = await memberFor(tx, 'olle', organisations.granvik);
    const astrid = await actorFor(tx, 'astrid', null);
    const maria: MemberActor = { ...(await memberFor(tx, 'maria', organisations.lansmyndigheten)), roles: ['manage', 'editor'] };
    await seedLanguage(tx, maria);
    await seedNetwork(tx, { karin, olle, maria, ahmedId: (await memberFor(tx, 'ahmed', organisations.storsjo)).personId });
    await seedCollaboration(tx, { karin, olle, maria });
    await seedVoice(tx, { karin, olle, maria });
    await seedStrategy(tx, { maria, karin });
    await seedProgramme(tx, organisations, { karin, olle, maria, astrid });
  });
  return true;
};
