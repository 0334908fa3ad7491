import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { readPersonalNumber } from '../../../vocabulary/personal-number.ts';
import { insertPerson, selectPersonByHash, selectPersonBySubject, updatePerson } from '../storage/people.ts';

/** What the issuer vouches for. The personal number is there only with a Swedish e-ID. */
export type Claims = { subject: string; name: string; personalNumber: string | undefined };

/**
 * Finds the person behind the claims: by personal number first (the same human whatever issuer), then by subject.
 * Somebody we have not met becomes a person without memberships: a citizen who may have a mailbox.
 */
export const recogniseOrAddPerson = async (tx: Tx, claims: Claims): Promise<Id> => {
  const { cipher } = processServices();
  const reading = claims.personalNumber === undefined ? undefined : readPersonalNumber(claims.personalNumber);
  const number = reading?.ok ? reading.value : undefined;
  const hash = number === undefined ? null : cipher.lookupHash(number);
  const known = hash === null ? await selectPersonBySubject(tx, claims.subject) : await selectPersonByHash(tx, hash);
  if (known !== undefined) {
    if (known.name !== claims.name) await updatePerson(tx, known.id, { name: claims.name });
    return known.id;
  }
  const id = newId();
  await insertPerson(tx, {
    id,
    name: claims.name,
    email: null,
    subject: hash === null ? claims.subject : null,
    personalNumberSealed: number === undefined ? null : cipher.encrypt(number),
    personalNumberHash: hash,
    locale: 'sv',
  });
  return id;
};
