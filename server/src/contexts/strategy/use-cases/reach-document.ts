import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type GoverningDocument, selectDocument } from '../storage/documents.ts';
import { selectVersion, selectVersions, type Version } from '../storage/versions.ts';
import { reachAsWriter, reachStrategy, type Strategy } from './reach-strategy.ts';

export type ReachedDocument = { document: GoverningDocument; versions: Version[]; strategy: Strategy };
export type ReachedVersion = ReachedDocument & { version: Version };

export const today = () => calendarDateOf(new Date());

/** What the network reads is decided; drafts are the host's own until then. */
const readable = (versions: readonly Version[], { mayWrite }: Strategy): Version[] =>
  versions.filter(({ decidedAt }) => mayWrite || decidedAt !== null);

/** For everybody of the shared service; a document of which nothing has been decided is there for its writers only. */
export const reachDocument = async (tx: Tx, actor: MemberActor, documentId: Id): Promise<ReachedDocument> => {
  const strategy = await reachStrategy(tx, actor);
  const document = await selectDocument(tx, strategy.serviceId, documentId);
  if (document === undefined || document.removedAt !== null) throw new AppError('notFound');
  const versions = readable(await selectVersions(tx, [documentId]), strategy);
  if (versions.length === 0 && !strategy.mayWrite) throw new AppError('notFound');
  return { document, versions, strategy };
};

/** For the host's writers, removed ones too. What the network may not read is not there for it. */
export const reachDocumentToWrite = async (tx: Tx, actor: MemberActor, documentId: Id): Promise<ReachedDocument> => {
  const strategy = await reachAsWriter(tx, actor);
  const document = await selectDocument(tx, strategy.serviceId, documentId);
  if (document === undefined) throw new AppError('notFound');
  return { document, versions: await selectVersions(tx, [documentId]), strategy };
};

const withVersion = async (tx: Tx, reached: ReachedDocument, versionId: Id): Promise<ReachedVersion> => {
  const version = reached.versions.find(({ id }) => id === versionId) ?? (await selectVersion(tx, versionId));
  if (version === undefined || version.documentId !== reached.document.id) throw new AppError('notFound');
  return { ...reached, version };
};

export const reachVersion = async (tx: Tx, actor: MemberActor, versionId: Id): Promise<ReachedVersion> => {
  const version = await selectVersion(tx, versionId);
  if (version === undefined) throw new AppError('notFound');
  const reached = await reachDocument(tx, actor, version.documentId);
  if (!reached.versions.some(({ id }) => id === versionId)) throw new AppError('notFound');
  return { ...reached, version };
};

/** A draft to write in; what has been decided is never changed, only replaced. */
export const reachDraft = async (tx: Tx, actor: MemberActor, versionId: Id): Promise<ReachedVersion> => {
  await reachAsWriter(tx, actor);
  const found = await selectVersion(tx, versionId);
  if (found === undefined) throw new AppError('notFound');
  const reached = await withVersion(tx, await reachDocumentToWrite(tx, actor, found.documentId), versionId);
  if (reached.version.decidedAt !== null) throw new AppError('versionDecided');
  return reached;
};

export const auditDocument = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number | string> = {}) =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'governingDocument', subjectId: id, details });
