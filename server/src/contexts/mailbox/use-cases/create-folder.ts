import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { mostFolders } from '../domain/place.ts';
import { insertFolder, selectFolders } from '../storage/folders.ts';
import { checkFolderName } from './find-own-folder.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';

export const createFolder = async (tx: Tx, actor: Actor, command: { mailboxId: Id; name: string }): Promise<{ id: Id; name: string }> => {
  const mailbox = await findOwnMailbox(tx, actor, command.mailboxId);
  const name = await checkFolderName(tx, mailbox.id, command.name);
  if ((await selectFolders(tx, mailbox.id)).length >= mostFolders)
    throw new AppError('invalidInput', {
      summarySv: `en brevlåda kan ha högst ${mostFolders} mappar. Ta bort någon först.`,
      summaryEn: `a mailbox can have at most ${mostFolders} folders. Remove one first.`,
    });
  const id = newId();
  await insertFolder(tx, { id, mailboxId: mailbox.id, nameSealed: processServices().cipher.encrypt(name) });
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.folderCreated', subjectType: 'folder', subjectId: id });
  return { id, name };
};
