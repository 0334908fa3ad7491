import { createSendOut, importMembers, previewMembers, releaseSendOut } from '../../server/src/contexts/delivery/index.ts';
import { createOrganisation, createPerson } from '../../server/src/contexts/identity/index.ts';
import type { Database } from '../../server/src/platform/database/database.ts';
import type { MemberActor } from '../../server/src/vocabulary/actor.ts';
import { type Id, newId } from '../../server/src/vocabulary/id.ts';
import type { OrganisationNumber } from '../../server/src/vocabulary/organisation-number.ts';

export type Sender = { actor: MemberActor; release: (audienceId: Id) => Promise<Id>; audience: (members: number) => Promise<Id> };

const texts = [
  'Hej ((namn))!',
  'Från och med den första mars bokar du lokaler och söker bidrag på ett och samma ställe. Det gäller alla föreningar i kommunen.',
  'Du loggar in med e-legitimation. Det du redan har bokat flyttas över, så du behöver inte göra något.',
  'Har du frågor? Svara på det här mejlet eller ring kontaktcenter.',
];

/** An invented municipality that can fill audiences and release send-outs, through the product's own use cases. */
export const makeSender = async (database: Database): Promise<Sender> => {
  const actor = await database.transaction(async (tx): Promise<MemberActor> => {
    const organisationNumber = '2120000019' as OrganisationNumber;
    const organisationId = await createOrganisation(tx, { name: 'Storsjö kommun', kind: 'municipality', organisationNumber });
    const personId = await createPerson(tx, { name: 'Avsändare', memberships: [{ organisationId, roles: ['manage'] }] });
    return { personId, name: 'Avsändare', organisationId, roles: ['manage'], assuranceLevel: 3, personalNumberHash: null, locale: 'sv' };
  });
  const body = {
    type: 'doc' as const,
    content: texts.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
  };
  return {
    actor,
    audience: (members) =>
      database.transaction(async (tx) => {
        const audienceId = newId();
        const lines = Array.from({ length: members }, (_, index) => `Mottagare ${index};m${index}@exempel.se`);
        const bytes = Buffer.from(['Namn;E-post', ...lines].join('\n'));
        const { token } = await previewMembers(tx, actor, { fileName: 'lista.csv', bytes });
        await importMembers(tx, actor, { audienceId, token, skipErrors: false });
        return audienceId;
      }),
    release: (audienceId) =>
      database.transaction(async (tx) => {
        const draft = {
          programmeId: newId(),
          title: 'Prov',
          subject: 'Nya bokningen öppnar',
          body,
          needIds: [newId()],
          audienceIds: [audienceId],
        };
        const { id } = await createSendOut(tx, actor, { ...draft, channels: ['email'] });
        const { rows } = await database.pool.query<{ members: number }>(
          'select count(*) as members from delivery.audience_member where audience_id = $1',
          [audienceId],
        );
        await releaseSendOut(tx, actor, { sendOutId: id, revision: 1, expectedRecipients: rows[0]?.members ?? 0 });
        return id;
      }),
  };
};
