import { recordAudit } from '#identity';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteMemberPreview } from '../storage/member-previews.ts';
import { announceMembers } from './announce-members.ts';
import { findUpload, readUpload } from './member-upload.ts';
import { type SavedMembers, saveMembers } from './save-members.ts';

export type ImportCommand = { audienceId: Id; token: string; skipErrors: boolean };
export type ImportResult = SavedMembers & { skipped: number; merged: number };

/** Imports a previewed list into an audience: all of it or nothing. Bad rows stop it, unless they are to be skipped. */
export const importMembers = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, token, skipErrors }: ImportCommand,
): Promise<ImportResult> => {
  const list = await readUpload(await findUpload(tx, actor, token));
  const badRows = new Set(list.errors.map(({ row }) => row)).size;
  if (badRows > 0 && !skipErrors) throw new AppError('badRows', { count: badRows });
  const saved = await saveMembers(tx, actor, audienceId, list.members);
  await deleteMemberPreview(tx, actor.organisationId, hashToken(token));
  await announceMembers(tx, actor.organisationId, audienceId);
  const result = { ...saved, skipped: badRows, merged: list.duplicates.length };
  await recordAudit(tx, actor, { action: 'delivery.membersImported', subjectType: 'audience', subjectId: audienceId, details: result });
  return result;
};
