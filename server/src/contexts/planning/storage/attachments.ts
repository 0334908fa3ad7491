import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { AttachmentKind, AttachmentVisibility } from '../domain/attachment.ts';
import { serviceTables } from './service-tables.ts';

export type Attachment = {
  id: Id;
  messageId: Id;
  programmeId: Id;
  organisationId: Id;
  kind: AttachmentKind;
  visibility: AttachmentVisibility;
  title: string;
  figure: string | null;
  templateId: Id | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  addedBy: Id;
  addedAt: Date;
  removedAt: Date | null;
};

const columns = [
  'id',
  'message_id as messageId',
  'programme_id as programmeId',
  'organisation_id as organisationId',
  'kind',
  'visibility',
  'title',
  'figure',
  'template_id as templateId',
  'file_name as fileName',
  'media_type as mediaType',
  'size_bytes as sizeBytes',
  'added_by as addedBy',
  'added_at as addedAt',
  'removed_at as removedAt',
] as const;

/** Living ones of these messages that an organisation may see: all of its own, and others' that are not theirs alone. */
export const selectAttachments = async (tx: Tx, organisationId: Id, messageIds: readonly Id[]): Promise<Attachment[]> => {
  if (messageIds.length === 0) return [];
  return serviceTables(tx)
    .selectFrom('planning.message_attachment')
    .select(columns)
    .where('message_id', 'in', messageIds)
    .where('removed_at', 'is', null)
    .where((row) => row.or([row('organisation_id', '=', organisationId), row('visibility', '<>', 'own')]))
    .orderBy('added_at')
    .orderBy('id')
    .execute();
};

export const selectAttachment = (tx: Tx, id: Id): Promise<Attachment | undefined> =>
  serviceTables(tx).selectFrom('planning.message_attachment').select(columns).where('id', '=', id).executeTakeFirst();

export const selectContent = async (tx: Tx, id: Id): Promise<Buffer | null> => {
  const row = await serviceTables(tx)
    .selectFrom('planning.message_attachment')
    .select('content_sealed as content')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.content ?? null;
};

export type NewAttachment = Omit<Attachment, 'id' | 'addedAt' | 'removedAt'> & { contentSealed: Buffer | null };

export const insertAttachment = async (tx: Tx, attachment: NewAttachment): Promise<Id> => {
  const id = newId();
  await serviceTables(tx)
    .insertInto('planning.message_attachment')
    .values({
      id,
      message_id: attachment.messageId,
      programme_id: attachment.programmeId,
      organisation_id: attachment.organisationId,
      kind: attachment.kind,
      visibility: attachment.visibility,
      title: attachment.title,
      figure: attachment.figure,
      template_id: attachment.templateId,
      file_name: attachment.fileName,
      media_type: attachment.mediaType,
      size_bytes: attachment.sizeBytes,
      content_sealed: attachment.contentSealed,
      added_by: attachment.addedBy,
    })
    .execute();
  return id;
};

type Change = { title: string; figure: string | null; visibility: AttachmentVisibility; removedAt: Date | null };

export const updateAttachment = async (tx: Tx, id: Id, { title, figure, visibility, removedAt }: Change): Promise<void> => {
  await serviceTables(tx)
    .updateTable('planning.message_attachment')
    .set({ title, figure, visibility, removed_at: removedAt })
    .where('id', '=', id)
    .execute();
};

/** How many organisations have filled a template in. */
export const countFilled = async (tx: Tx, templateId: Id): Promise<number> => {
  const rows = await serviceTables(tx)
    .selectFrom('planning.message_attachment')
    .select('organisation_id')
    .distinct()
    .where('template_id', '=', templateId)
    .where('removed_at', 'is', null)
    .execute();
  return rows.length;
};
