import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnedMailbox } from '../domain/mailbox.ts';
import { longestFolderName } from '../domain/place.ts';
import { type SealedFolder, selectFolder, selectFolders } from '../storage/folders.ts';
import { findOwnMailboxes } from './find-own-mailboxes.ts';

/** A folder in a mailbox that the actor may open, removed or not. Throws `notFound` for everybody else's. */
export const findOwnFolder = async (
  tx: Tx,
  actor: Actor,
  folderId: Id,
): Promise<{ folder: SealedFolder & { removedAt: Date | null }; mailbox: OwnedMailbox }> => {
  const folder = await selectFolder(tx, folderId);
  const mailbox = folder && (await findOwnMailboxes(tx, actor)).find(({ id }) => id === folder.mailboxId);
  if (folder === undefined || mailbox === undefined) throw new AppError('notFound');
  return { folder, mailbox };
};

const badName = (sv: string, en: string): AppError =>
  new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'name', sv, en }] });

/** The name to keep. Throws when it is empty, too long, or that of another folder in the mailbox. */
export const checkFolderName = async (tx: Tx, mailboxId: Id, name: string, except?: Id): Promise<string> => {
  const { cipher } = processServices();
  const wanted = name.replaceAll(/\s+/g, ' ').trim();
  if (wanted === '') throw badName('ge mappen ett namn.', 'give the folder a name.');
  if (wanted.length > longestFolderName)
    throw badName(`namnet får ha högst ${longestFolderName} tecken.`, `the name may have at most ${longestFolderName} characters.`);
  const others = (await selectFolders(tx, mailboxId)).filter(({ id }) => id !== except);
  const isTaken = others.some(({ nameSealed }) => cipher.decrypt(nameSealed).toLocaleLowerCase('sv') === wanted.toLocaleLowerCase('sv'));
  if (isTaken)
    throw new AppError(
      'alreadyExists',
      { what: wanted },
      { fields: [{ field: 'name', sv: 'Namnet är upptaget.', en: 'The name is taken.' }] },
    );
  return wanted;
};
