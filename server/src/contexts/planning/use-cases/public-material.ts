import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAttachments } from '../storage/attachments.ts';
import { fileOf } from './attach-to-message.ts';

const publicOf = async (tx: Tx, organisationId: Id, messageIds: readonly Id[]) =>
  (await selectAttachments(tx, organisationId, messageIds)).filter(
    ({ visibility, kind }) => visibility === 'public' && (kind === 'document' || kind === 'figure'),
  );

/** What is public of these messages: documents to save, and figures. */
export const listPublicMaterial = async (tx: Tx, organisationId: Id, messageIds: readonly Id[]) =>
  (await publicOf(tx, organisationId, messageIds)).map(({ id, title, figure, fileName, sizeBytes }) => ({
    id,
    title,
    figure,
    fileName,
    sizeBytes,
  }));

/** One of the documents, byte for byte; undefined when it is none of them. */
export const openPublicMaterial = async (tx: Tx, organisationId: Id, messageIds: readonly Id[], id: Id) => {
  const found = (await publicOf(tx, organisationId, messageIds)).find((one) => one.id === id && one.figure === null);
  return found === undefined ? undefined : fileOf(tx, found);
};
