import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateFolder } from '../storage/folders.ts';
import { checkFolderName, findOwnFolder } from './find-own-folder.ts';
import { auditedAs } from './find-own-mailboxes.ts';

export const renameFolder = async (tx: Tx, actor: Actor, command: { folderId: Id; name: string }): Promise<{ name: string }> => {
  const { folder, mailbox } = await findOwnFolder(tx, actor, command.folderId);
  if (folder.removedAt !== null) throw new AppError('notFound');
  const name = await checkFolderName(tx, mailbox.id, command.name, folder.id);
  await updateFolder(tx, folder.id, { nameSealed: processServices().cipher.encrypt(name) });
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.folderRenamed', subjectType: 'folder', subjectId: folder.id });
  return { name };
};
