import { findPerson } from '#identity';
import { openMailbox, receiveLetter, type VerifiedDelivery } from '#mailbox';
import { demoOrganisations } from '../../src/app/demo/demo-people.ts';
import { processServices } from '../../src/platform/process-services.ts';
import type { Actor } from '../../src/vocabulary/actor.ts';
import { type Id, newId } from '../../src/vocabulary/id.ts';
import type { AppUnderTest } from '../app-under-test.ts';

export const hashOf = async (app: AppUnderTest, key: string): Promise<string> =>
  (await findPerson(app.database.read, app.personId(key)))?.personalNumberHash ?? '';

export const companyHash = (): string => processServices().cipher.lookupHash(demoOrganisations.segel.number);

export const actorOf = async (app: AppUnderTest, key: string): Promise<Actor> => ({
  personId: app.personId(key),
  name: key,
  organisationId: null,
  roles: [],
  assuranceLevel: 3,
  personalNumberHash: await hashOf(app, key),
  locale: 'sv',
});

export const openFor = async (app: AppUnderTest, key: string, kind: 'person' | 'organisation' = 'person'): Promise<Id> => {
  const actor = await actorOf(app, key);
  const { id } = await app.database.transaction((tx) =>
    openMailbox(tx, actor, { kind, organisationId: kind === 'person' ? null : app.organisations.segel }),
  );
  return id;
};

export const letterTo = (app: AppUnderTest, numberHash: string, letter: Partial<VerifiedDelivery> = {}): VerifiedDelivery => ({
  messageId: newId(),
  deliveryId: newId(),
  sender: {
    organisationId: app.organisations.storsjo,
    name: 'Storsjö kommun',
    organisationNumber: demoOrganisations.storsjo.number,
    colour: '#3a2f6b',
  },
  recipient: { kind: 'person', numberHash },
  subject: 'Ditt bidrag är beviljat: 14 500 kr',
  html: '<p>Hej! Bidraget betalas ut den <strong>27 november</strong>.</p>',
  text: 'Hej! Bidraget betalas ut den 27 november.',
  ...letter,
});

export const deliver = (app: AppUnderTest, letter: VerifiedDelivery) => app.database.transaction((tx) => receiveLetter(tx, null, letter));
