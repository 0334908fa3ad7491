import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { MemberList } from '../domain/members/read-members.ts';
import { keepUpload, readUpload, type Upload } from './member-upload.ts';
import { matchMembers } from './save-members.ts';

export type MemberPreview = MemberList & { token: string; known: number };

/** Shows what an import would do. No recipient and no member is saved. */
export const previewMembers = async (tx: Tx, actor: MemberActor, upload: Upload): Promise<MemberPreview> => {
  const list = await readUpload(upload);
  const { matches } = await matchMembers(tx, actor, list.members);
  return { ...list, known: matches.length, token: await keepUpload(tx, actor, upload) };
};
