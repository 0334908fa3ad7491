import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type DocumentKind, nextLabel, type Visibility } from '../domain/document.ts';
import type { Section } from '../domain/section.ts';
import {
  type GoverningDocument,
  insertDocument,
  insertFollower,
  selectDocument,
  updateDocument,
  updateDocumentRemoved,
} from '../storage/documents.ts';
import {
  insertRevision,
  insertVersion,
  replaceSections,
  selectHighestNumber,
  selectSections,
  selectVersions,
} from '../storage/versions.ts';
import { auditDocument, reachDocumentToWrite, today } from './reach-document.ts';
import { reachAsWriter } from './reach-strategy.ts';
import { forgetDocument, registerDocument } from './register-document.ts';
import { shownVersion } from './show-document.ts';

type NewDocument = { kind: DocumentKind; title: string; visibility: Visibility };

const addDraft = async (
  tx: Tx,
  actor: MemberActor,
  { document, label, sections, writtenBy }: { document: GoverningDocument; label: string; sections: readonly Section[]; writtenBy: string },
): Promise<Id> => {
  const id = newId();
  const number = (await selectHighestNumber(tx, document.id)) + 1;
  const { organisationId } = document;
  await insertVersion(tx, { id, documentId: document.id, organisationId, number, label, writtenBy, createdBy: actor.personId });
  await replaceSections(tx, id, sections);
  await insertRevision(tx, { versionId: id, organisationId, number: 1, note: '', sections, savedBy: actor.personId });
  return id;
};

/** A new document with an empty draft. Whoever begins it follows it. */
export const beginDocument = async (tx: Tx, actor: MemberActor, command: NewDocument): Promise<{ id: Id; versionId: Id }> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const id = newId();
  const { organisationId, personId } = actor;
  await insertDocument(tx, { id, serviceId, organisationId, ...command, createdBy: personId });
  const document: GoverningDocument = { id, serviceId, organisationId, ...command, revision: 1, removedAt: null };
  const versionId = await addDraft(tx, actor, { document, label: '1.0', sections: [], writtenBy: actor.name });
  await insertFollower(tx, id, { organisationId, personId });
  await auditDocument(tx, actor, 'documentBegun', id);
  return { id, versionId };
};

/** The next version, to begin with word for word what holds now. One draft at a time. */
export const beginDraft = async (tx: Tx, actor: MemberActor, { documentId }: { documentId: Id }): Promise<{ versionId: Id }> => {
  const { document, versions } = await reachDocumentToWrite(tx, actor, documentId);
  if (document.removedAt !== null) throw new AppError('notFound');
  if (versions.some(({ decidedAt }) => decidedAt === null)) throw new AppError('draftExists');
  const [newest] = versions;
  const sections = newest === undefined ? [] : await selectSections(tx, [newest.id]);
  const label = nextLabel(newest?.label, versions.length + 1);
  const words = sections.map(({ versionId: _, ...section }) => section);
  const versionId = await addDraft(tx, actor, { document, label, sections: words, writtenBy: newest?.writtenBy ?? actor.name });
  await auditDocument(tx, actor, 'draftBegun', documentId);
  return { versionId };
};

/** What it is called, what kind it is, and who may read it. */
export const changeDocument = async (
  tx: Tx,
  actor: MemberActor,
  { documentId, revision, ...change }: NewDocument & { documentId: Id; revision: number },
): Promise<{ revision: number }> => {
  const { document, strategy } = await reachDocumentToWrite(tx, actor, documentId);
  if (!(await updateDocument(tx, documentId, revision, change))) {
    const now = (await selectDocument(tx, strategy.serviceId, documentId)) ?? document;
    const { title, kind, visibility } = now;
    throw new AppError('editConflict', {}, { extra: { theirs: { title, kind, visibility, revision: now.revision } } });
  }
  await auditDocument(tx, actor, 'documentChanged', documentId, { visibility: change.visibility });
  return { revision: revision + 1 };
};

/** Takes a document away, or brings it back with all its versions. */
export const setDocumentRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { documentId, isRemoved }: { documentId: Id; isRemoved: boolean },
): Promise<void> => {
  const { document } = await reachDocumentToWrite(tx, actor, documentId);
  if ((document.removedAt !== null) === isRemoved) return;
  await updateDocumentRemoved(tx, documentId, isRemoved);
  const shown = shownVersion(await selectVersions(tx, [documentId]), today());
  if (isRemoved) await forgetDocument(tx, document);
  else if (shown !== undefined) await registerDocument(tx, document, await selectSections(tx, [shown.id]));
  await auditDocument(tx, actor, isRemoved ? 'documentRemoved' : 'documentRestored', documentId);
};
