import { findOrganisations, findPeople, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AttachmentVisibility } from '../domain/attachment.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { type ReadAttachment, readAttachment } from '../files/read-attachment.ts';
import {
  type Attachment,
  countFilled,
  insertAttachment,
  selectAttachment,
  selectAttachments,
  selectContent,
  updateAttachment,
} from '../storage/attachments.ts';
import { reachMessage, reachPlannedMessage } from './reach-message.ts';

const mostPerMessage = 50;

/** Documents, figures and templates that one organisation may see, each with whose it is. */
export const listAttachments = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  await reachMessage(tx, actor, messageId);
  const attachments = await selectAttachments(tx, actor.organisationId, [messageId]);
  const organisations = await findOrganisations(tx, [...new Set(attachments.map(({ organisationId }) => organisationId))]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const people = await findPeople(tx, [
    ...new Set(attachments.filter((one) => one.organisationId === actor.organisationId).map((one) => one.addedBy)),
  ]);
  const items = [];
  for (const { organisationId, messageId: _message, programmeId: _programme, removedAt: _removed, addedBy, ...attachment } of attachments) {
    const isOwn = organisationId === actor.organisationId;
    items.push({
      ...attachment,
      organisation: { id: organisationId, name: names.get(organisationId) ?? '' },
      isOwn,
      addedBy: isOwn ? (people.find(({ id }) => id === addedBy)?.name ?? null) : null,
      filledBy: attachment.kind === 'template' && isOwn ? await countFilled(tx, attachment.id) : null,
    });
  }
  return { items };
};

const assertRoom = async (tx: Tx, actor: MemberActor, messageId: Id): Promise<void> => {
  const own = (await selectAttachments(tx, actor.organisationId, [messageId])).filter((one) => one.organisationId === actor.organisationId);
  if (own.length >= mostPerMessage)
    throw invalidField(
      'file',
      `Ett budskap har högst ${mostPerMessage} bilagor. Ta bort någon först.`,
      `A message has at most ${mostPerMessage} attachments. Take one away first.`,
    );
};

const record = (tx: Tx, actor: MemberActor, action: string, messageId: Id, details: Record<string, number | string> = {}) =>
  recordAudit(tx, actor, { action, subjectType: 'message', subjectId: messageId, details });

const sealed = ({ fileName, mediaType, bytes }: ReadAttachment) => ({
  fileName,
  mediaType,
  sizeBytes: bytes.length,
  contentSealed: processServices().cipher.encryptBytes(bytes),
});

const noFile = { fileName: null, mediaType: null, sizeBytes: null, contentSealed: null };

export type UploadedFile = { fileName: string; bytes: Buffer };
type NewDocument = { messageId: Id; kind: 'document' | 'template'; title: string; visibility: AttachmentVisibility; file: UploadedFile };

/** A document, or a template that every organisation fills in for itself. Without a title it goes by its file's name. */
export const attachDocument = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, kind, title, visibility, file }: NewDocument,
): Promise<{ id: Id }> => {
  const { programmeId } = await reachPlannedMessage(tx, actor, messageId);
  await assertRoom(tx, actor, messageId);
  const read = await readAttachment(file);
  const place = { messageId, programmeId, organisationId: actor.organisationId, addedBy: actor.personId };
  const about = { kind, visibility, title: title === '' ? read.fileName : title, figure: null, templateId: null };
  const id = await insertAttachment(tx, { ...place, ...about, ...sealed(read) });
  await record(tx, actor, 'planning.documentAttached', messageId, { kind, bytes: read.bytes.length });
  return { id };
};

type NewFigure = { messageId: Id; title: string; figure: string; visibility: AttachmentVisibility };

/** A figure such as what it costs: what it is, and the number with its unit. */
export const attachFigure = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, title, figure, visibility }: NewFigure,
): Promise<{ id: Id }> => {
  const { programmeId } = await reachPlannedMessage(tx, actor, messageId);
  await assertRoom(tx, actor, messageId);
  const place = { messageId, programmeId, organisationId: actor.organisationId, addedBy: actor.personId };
  const id = await insertAttachment(tx, { ...place, kind: 'figure', visibility, title, figure, templateId: null, ...noFile });
  await record(tx, actor, 'planning.figureAttached', messageId);
  return { id };
};

/** A living attachment that the organisation may see; to everybody else it does not exist. */
const reachAttachment = async (tx: Tx, actor: MemberActor, attachmentId: Id): Promise<Attachment> => {
  const attachment = await selectAttachment(tx, attachmentId);
  if (attachment === undefined || attachment.removedAt !== null) throw new AppError('notFound');
  if (attachment.organisationId !== actor.organisationId && attachment.visibility === 'own') throw new AppError('notFound');
  await reachMessage(tx, actor, attachment.messageId);
  return attachment;
};

/** A template of a plan that the organisation follows. */
export const reachTemplate = async (tx: Tx, actor: MemberActor, attachmentId: Id): Promise<Attachment> => {
  const template = await reachAttachment(tx, actor, attachmentId);
  if (template.kind !== 'template') throw new AppError('notFound');
  await reachPlannedMessage(tx, actor, template.messageId);
  return template;
};

/** The own organisation's filled-in template takes the place of the one before; only the organisation itself sees it. */
export const fillInTemplate = async (
  tx: Tx,
  actor: MemberActor,
  { attachmentId, file }: { attachmentId: Id; file: UploadedFile },
): Promise<{ id: Id }> => {
  const template = await reachTemplate(tx, actor, attachmentId);
  const read = await readAttachment(file);
  const { messageId, programmeId, title } = template;
  const earlier = (await selectAttachments(tx, actor.organisationId, [messageId])).filter(({ templateId }) => templateId === attachmentId);
  for (const one of earlier.filter(({ organisationId }) => organisationId === actor.organisationId))
    await updateAttachment(tx, one.id, { ...one, removedAt: new Date() });
  const place = { messageId, programmeId, organisationId: actor.organisationId, addedBy: actor.personId };
  const about = { kind: 'filled' as const, visibility: 'own' as const, title, figure: null, templateId: attachmentId };
  const id = await insertAttachment(tx, { ...place, ...about, ...sealed(read) });
  await record(tx, actor, 'planning.templateFilledIn', messageId, { bytes: read.bytes.length });
  return { id };
};

type Change = { attachmentId: Id; title?: string; figure?: string; visibility?: AttachmentVisibility; isRemoved?: boolean };

/** Only one's own. What is taken away can be put back. */
export const changeAttachment = async (tx: Tx, actor: MemberActor, change: Change): Promise<Record<string, never>> => {
  const before = await selectAttachment(tx, change.attachmentId);
  if (before === undefined || before.organisationId !== actor.organisationId) throw new AppError('notFound');
  await reachPlannedMessage(tx, actor, before.messageId);
  const { title = before.title, visibility = before.visibility, isRemoved = before.removedAt !== null } = change;
  if (before.kind === 'filled' && visibility !== 'own')
    throw invalidField('visibility', 'Det ni har fyllt i är bara ert.', 'What you have filled in is yours alone.');
  const figure = before.kind === 'figure' ? (change.figure ?? before.figure) : null;
  await updateAttachment(tx, before.id, { title, figure, visibility, removedAt: isRemoved ? (before.removedAt ?? new Date()) : null });
  await record(tx, actor, change.isRemoved === true ? 'planning.attachmentRemoved' : 'planning.attachmentChanged', before.messageId);
  return {};
};

/** The file, byte for byte as it came. */
export const fileOf = async (tx: Tx, { id, fileName, mediaType }: Attachment) => {
  const content = await selectContent(tx, id);
  if (content === null || fileName === null || mediaType === null) throw new AppError('notFound');
  return { fileName, mediaType, bytes: processServices().cipher.decryptBytes(content) };
};

export const downloadAttachment = async (tx: Tx, actor: MemberActor, { attachmentId }: { attachmentId: Id }) =>
  fileOf(tx, await reachAttachment(tx, actor, attachmentId));
