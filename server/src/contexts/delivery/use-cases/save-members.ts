import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type Candidate, candidateOf, type Match, matchRecipients, mergeRecipient } from '../domain/members/match-recipients.ts';
import type { Member } from '../domain/members/member.ts';
import { insertMembers } from '../storage/members.ts';
import { insertRecipients, type RecipientRow, selectKnownRecipients, updateRecipients } from '../storage/recipients.ts';

export type SavedMembers = { added: number; updated: number; unchanged: number };

const seal = ({ member, numberHash }: Candidate): string | null =>
  member.personalNumber === null || numberHash === null ? null : processServices().cipher.encrypt(member.personalNumber);

const newRow = (candidate: Candidate): RecipientRow => {
  const { member, numberHash, identityKey, emailKey } = candidate;
  const { name, email, mobile, organisationNumber, locale } = member;
  return {
    id: newId(),
    name,
    email,
    mobile,
    organisationNumber,
    locale: locale ?? 'sv',
    numberSealed: seal(candidate),
    numberHash,
    identityKey,
    emailKey,
  };
};

const changedRow = (match: Match): RecipientRow => ({ ...mergeRecipient(match), id: match.known.id, numberSealed: seal(match.candidate) });

/** Saves up to some thousands of members: new recipients are added, known ones completed, all of them put into the audience. */
export const saveMembers = async (tx: Tx, actor: MemberActor, audienceId: Id, members: readonly Member[]): Promise<SavedMembers> => {
  const { cipher } = processServices();
  const candidates = members.map((member) =>
    candidateOf(member, member.personalNumber === null ? null : cipher.lookupHash(member.personalNumber)),
  );
  const known = await selectKnownRecipients(tx, actor.organisationId, {
    identityKeys: candidates.map(({ identityKey }) => identityKey),
    emailKeys: candidates.flatMap(({ emailKey }) => emailKey ?? []),
  });
  const { newcomers, matches } = matchRecipients(candidates, known);
  const changed = matches.filter(({ isChanged }) => isChanged);
  await updateRecipients(tx, actor.organisationId, changed.map(changedRow));
  const newIds = await insertRecipients(tx, actor.organisationId, newcomers.map(newRow));
  const ids = [...new Set([...newIds, ...matches.map(({ known: { id } }) => id)])];
  const added = new Set(await insertMembers(tx, actor.organisationId, audienceId, ids));
  const updated = changed.filter(({ known: { id } }) => !added.has(id)).length;
  return { added: added.size, updated, unchanged: ids.length - added.size - updated };
};
