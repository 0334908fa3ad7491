import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { candidateOf } from '../domain/members/match-recipients.ts';
import { matchRecipients } from '../domain/members/match-recipients.ts';
import type { MemberList } from '../domain/members/read-members.ts';
import { selectKnownRecipients } from '../storage/recipients.ts';
import { keepUpload, readUpload, type Upload } from './member-upload.ts';

export type MemberPreview = MemberList & { token: string; known: number };

const chunkSize = 5000;

/** How many of the list's members the organisation already has as recipients. */
const countKnown = async (tx: Tx, actor: MemberActor, list: MemberList): Promise<number> => {
  const { cipher } = processServices();
  let known = 0;
  for (let from = 0; from < list.members.length; from += chunkSize) {
    const candidates = list.members
      .slice(from, from + chunkSize)
      .map((member) => candidateOf(member, member.personalNumber === null ? null : cipher.lookupHash(member.personalNumber)));
    const found = await selectKnownRecipients(tx, actor.organisationId, {
      identityKeys: candidates.map(({ identityKey }) => identityKey),
      emailKeys: candidates.flatMap(({ emailKey }) => emailKey ?? []),
    });
    known += matchRecipients(candidates, found).matches.length;
  }
  return known;
};

/** Shows what an import would do. No recipient and no member is saved. */
export const previewMembers = async (tx: Tx, actor: MemberActor, upload: Upload): Promise<MemberPreview> => {
  const list = await readUpload(upload);
  const known = await countKnown(tx, actor, list);
  return { ...list, known, token: await keepUpload(tx, actor, upload) };
};
