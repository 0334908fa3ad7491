import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { candidateOf, mergeRecipient } from '../domain/members/match-recipients.ts';
import { type RawMember, readMember } from '../domain/members/read-member.ts';
import { selectKnownRecipients, selectRecipient, updateRecipients } from '../storage/recipients.ts';
import { faultsToError } from './add-member.ts';

/** Corrects a name or an address, so that what failed can be sent again. What is left out stays as it was. */
export const correctRecipient = async (
  tx: Tx,
  actor: MemberActor,
  { recipientId, raw }: { recipientId: Id; raw: RawMember },
): Promise<void> => {
  const known = await selectRecipient(tx, actor.organisationId, recipientId);
  if (known === undefined) throw new AppError('notFound');
  // Reading needs an address; the one that is there will do when another field is corrected.
  const { member, faults } = readMember({
    ...(known.email === null ? {} : { email: known.email }),
    ...(known.mobile === null ? {} : { mobile: known.mobile }),
    ...raw,
  });
  const faultsOfInput = faults.filter(({ value }) => value !== '');
  if (faultsOfInput.length > 0) throw faultsToError(faultsOfInput);
  const { cipher } = processServices();
  const candidate = candidateOf(member, member.personalNumber === null ? null : cipher.lookupHash(member.personalNumber));
  const merged = mergeRecipient({ candidate, known, isChanged: true });
  const others = await selectKnownRecipients(tx, actor.organisationId, { identityKeys: [merged.identityKey], emailKeys: [] });
  if (others.some(({ id }) => id !== recipientId))
    throw new AppError('alreadyExists', { whatSv: 'en mottagare med de uppgifterna', whatEn: 'a recipient with those details' });
  const numberSealed = member.personalNumber === null ? null : cipher.encrypt(member.personalNumber);
  await updateRecipients(tx, actor.organisationId, [{ ...merged, id: recipientId, numberSealed }]);
  await recordAudit(tx, actor, { action: 'delivery.recipientCorrected', subjectType: 'recipient', subjectId: recipientId });
};
