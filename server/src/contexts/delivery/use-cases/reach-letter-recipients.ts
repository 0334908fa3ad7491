import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { OrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import type { PersonalNumber } from '../../../vocabulary/personal-number.ts';
import type { LetterRecipient } from '../domain/letters/letter.ts';
import { identityKeyOf, type Member } from '../domain/members/member.ts';
import { insertRecipients, type RecipientRow, selectKnownRecipients } from '../storage/recipients.ts';

const memberOf = ({ kind, number }: LetterRecipient): Member => ({
  name: '',
  email: null,
  mobile: null,
  personalNumber: kind === 'person' ? (number as PersonalNumber) : null,
  organisationNumber: kind === 'organisation' ? (number as OrganisationNumber) : null,
  locale: null,
});

const rowOf = (recipient: LetterRecipient, identityKey: string): RecipientRow => {
  const { cipher } = processServices();
  const { name, email, mobile, organisationNumber, personalNumber } = memberOf(recipient);
  const numberSealed = personalNumber === null ? null : cipher.encrypt(personalNumber);
  const numberHash = personalNumber === null ? null : cipher.lookupHash(personalNumber);
  return { id: newId(), name, email, mobile, organisationNumber, locale: 'sv', numberSealed, numberHash, identityKey, emailKey: null };
};

const keyOf = (recipient: LetterRecipient): string =>
  identityKeyOf(memberOf(recipient), recipient.kind === 'person' ? processServices().cipher.lookupHash(recipient.number) : null);

/**
 * The organisation's recipients with these numbers, in order, added where they are new: somebody who is in an audience
 * and gets a letter is one and the same, so that the letter can be evidence.
 */
export const reachLetterRecipients = async (tx: Tx, organisationId: Id, recipients: readonly LetterRecipient[]): Promise<Id[]> => {
  const keys = recipients.map(keyOf);
  const find = async () => {
    const known = await selectKnownRecipients(tx, organisationId, { identityKeys: [...new Set(keys)], emailKeys: [] });
    return new Map(known.map(({ identityKey, id }) => [identityKey, id]));
  };
  const before = await find();
  const newcomers = new Map(recipients.map((recipient, index) => [keys[index] ?? '', recipient]));
  for (const key of before.keys()) newcomers.delete(key);
  const rows = [...newcomers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, recipient]) => rowOf(recipient, key));
  await insertRecipients(tx, organisationId, rows);
  const after = rows.length === 0 ? before : await find();
  return keys.map((key) => {
    const id = after.get(key);
    if (id === undefined) throw new Error('a recipient was added and is not there');
    return id;
  });
};
