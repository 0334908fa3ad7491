import { findPerson } from '#identity';
import { openMailbox } from '#mailbox';
import { demoOrganisations } from '../../src/app/demo/demo-people.ts';
import type { ReceivedLetter } from '../../src/contexts/mailbox/domain/received-letter.ts';
import { readBody } from '../../src/contexts/mailbox/files/letter-body.ts';
import { sealLetter } from '../../src/contexts/mailbox/use-cases/seal-letter.ts';
import { storeOnce } from '../../src/contexts/mailbox/wire/reception.ts';
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

/** A letter as the wire hands it over once it has passed every check; the checks have tests of their own. */
export const letterTo = (numberHash: string, { html, ...letter }: Partial<ReceivedLetter> & { html?: string } = {}): ReceivedLetter => ({
  operation: 'deliverSecure',
  recipient: { kind: 'person', numberHash },
  sender: { number: `16${demoOrganisations.storsjo.number}`, name: 'Storsjö kommun' },
  dispatcherNumber: `16${demoOrganisations.lansmyndigheten.number}`,
  messageId: newId(),
  deliveryId: newId(),
  subject: 'Ditt bidrag är beviljat: 14 500 kr',
  body: readBody('text/html', Buffer.from(html ?? '<p>Hej! Bidraget betalas ut den <strong>27 november</strong>.</p>')),
  language: 'svSE',
  details: { support: { text: 'Frågor? Kontakta oss.' }, metadata: [] },
  attachments: [],
  signatures: null,
  request: Buffer.alloc(0),
  arrivedAt: new Date(),
  verifiedAt: new Date(),
  ...letter,
});

/** What the sender hears: the same for a repetition. Why a letter is not delivered is not told on the wire. */
export const deliver = async (app: AppUnderTest, letter: ReceivedLetter): Promise<{ delivered: boolean; transactionId?: Id }> => {
  const sealed = sealLetter(letter);
  const [answer] = await storeOnce(app.database, [sealed]);
  return answer?.delivered ? { delivered: true, transactionId: answer.transactionId } : { delivered: false };
};
