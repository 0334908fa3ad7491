import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import {
  type Candidate,
  candidateOf,
  type Match,
  type Matching,
  matchRecipients,
  mergeRecipient,
} from '../domain/members/match-recipients.ts';
import type { Member } from '../domain/members/member.ts';
import { insertMembers } from '../storage/members.ts';
import { insertRecipients, type RecipientRow, selectKnownRecipients, updateRecipients } from '../storage/recipients.ts';

export type SavedMembers = { added: number; updated: number; unchanged: number };

/** Rows in one statement: large enough to be quick, small enough to be parsed without a pause. */
const chunkSize = 5000;

const inChunks = async <T>(items: readonly T[], work: (chunk: readonly T[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < items.length; from += chunkSize) await work(items.slice(from, from + chunkSize));
};

const seal = ({ member, numberHash }: Candidate): string | null =>
  member.personalNumber === null || numberHash === null ? null : processServices().cipher.encrypt(member.personalNumber);

const newRow = (candidate: Candidate): RecipientRow => {
  const { member, numberHash, identityKey, emailKey } = candidate;
  const { name, email, mobile, organisationNumber, locale } = member;
  const numberSealed = seal(candidate);
  return { id: newId(), name, email, mobile, organisationNumber, locale: locale ?? 'sv', numberSealed, numberHash, identityKey, emailKey };
};

const changedRow = (match: Match): RecipientRow => ({
  ...mergeRecipient(match),
  id: match.known.id,
  numberSealed: seal(match.candidate),
});

/** Tells which members of a list the organisation already knows as recipients. */
export const matchMembers = async (tx: Tx, actor: MemberActor, members: readonly Member[]): Promise<Matching> => {
  const { cipher } = processServices();
  const candidates = members.map((member) =>
    candidateOf(member, member.personalNumber === null ? null : cipher.lookupHash(member.personalNumber)),
  );
  const known = await selectKnownRecipients(tx, actor.organisationId, {
    identityKeys: candidates.map(({ identityKey }) => identityKey),
    emailKeys: candidates.flatMap(({ emailKey }) => emailKey ?? []),
  });
  return matchRecipients(candidates, known);
};

/** Saves members: new recipients are added, known ones completed, all of them put into the audience. */
export const saveMembers = async (tx: Tx, actor: MemberActor, audienceId: Id, members: readonly Member[]): Promise<SavedMembers> => {
  const { organisationId } = actor;
  const { newcomers, matches } = await matchMembers(tx, actor, members);
  const changed = matches.filter(({ isChanged }) => isChanged);
  const ids = new Set(matches.map(({ known: { id } }) => id));
  const added = new Set<Id>();
  await inChunks(changed, (chunk) => updateRecipients(tx, organisationId, chunk.map(changedRow)));
  await inChunks(newcomers, async (chunk) => {
    for (const id of await insertRecipients(tx, organisationId, chunk.map(newRow))) ids.add(id);
  });
  await inChunks([...ids], async (chunk) => {
    for (const id of await insertMembers(tx, organisationId, audienceId, chunk)) added.add(id);
  });
  const updated = new Set(changed.map(({ known: { id } }) => id).filter((id) => !added.has(id))).size;
  return { added: added.size, updated, unchanged: ids.size - added.size - updated };
};
