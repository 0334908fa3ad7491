import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateFolder } from '../storage/folders.ts';
import { checkFolderName, findOwnFolder } from './find-own-folder.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Takes a removed folder back with the letters that lay in it. Throws when another one has got its name meanwhile. */
export const restoreFolder = async (tx: Tx, actor: Actor, { folderId }: { folderId: Id }): Promise<void> => {
  const { folder, mailbox } = await findOwnFolder(tx, actor, folderId);
  if (folder.removedAt === null) return;
  await checkFolderName(tx, mailbox.id, processServices().cipher.decrypt(folder.nameSealed), folder.id);
  await updateFolder(tx, folderId, { removedAt: null });
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.folderRestored', subjectType: 'folder', subjectId: folderId });
};
