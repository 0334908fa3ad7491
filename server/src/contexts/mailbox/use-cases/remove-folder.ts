import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateFolder } from '../storage/folders.ts';
import { findOwnFolder } from './find-own-folder.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Takes the folder away; its letters lie in the inbox until it is taken back. No letter is deleted. */
export const removeFolder = async (tx: Tx, actor: Actor, { folderId }: { folderId: Id }): Promise<void> => {
  const { folder, mailbox } = await findOwnFolder(tx, actor, folderId);
  if (folder.removedAt !== null) return;
  await updateFolder(tx, folderId, { removedAt: new Date() });
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.folderRemoved', subjectType: 'folder', subjectId: folderId });
};
