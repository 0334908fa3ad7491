import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type Section, withSoundLevels } from '../domain/section.ts';
import {
  insertRevision,
  replaceSections,
  selectKnownKeys,
  selectRevisions,
  selectSections,
  selectVersion,
  updateDiscarded,
  updateDraft,
} from '../storage/versions.ts';
import { compareSections } from './compare-versions.ts';
import { auditDocument, type ReachedVersion, reachDraft, reachVersion } from './reach-document.ts';
import { nameThem } from './reach-strategy.ts';
import { registerDocument } from './register-document.ts';

export type WrittenSection = Omit<Section, 'key'> & { key: Id | null };
type Words = { label: string; writtenBy: string; sections: readonly WrittenSection[] };
type Save = Words & { versionId: Id; revision: number; note: string };

/** A key that the document has had is the same section; any other is new, so that nobody reaches into another document. */
const withKeys = async (tx: Tx, documentId: Id, sections: readonly WrittenSection[]): Promise<Section[]> => {
  const known = await selectKnownKeys(tx, documentId);
  const used = new Set<Id>();
  const keyed = sections.map(({ key, ...section }) => {
    const isOwn = key !== null && known.has(key) && !used.has(key);
    const own = isOwn ? key : newId();
    used.add(own);
    return { ...section, key: own };
  });
  return withSoundLevels(keyed);
};

/** Two have the same draft open: the second is shown the first's words and, section by section, how hers differ from them. */
const refuse = async (tx: Tx, { document, version }: ReachedVersion, mine: readonly Section[]): Promise<never> => {
  const now = await selectVersion(tx, version.id);
  if (now === undefined || now.decidedAt !== null) throw new AppError('versionDecided');
  const theirs = (await selectSections(tx, [version.id])).map(({ versionId: _, ...section }) => section);
  const [last] = await selectRevisions(tx, version.id);
  const names = await nameThem(tx, [], [last?.savedBy ?? null]);
  throw new AppError(
    'editConflict',
    { title: document.title },
    {
      extra: {
        theirs: {
          label: now.label,
          writtenBy: now.writtenBy,
          revision: now.revision,
          savedBy: names.person(last?.savedBy ?? null),
          sections: theirs,
          comparison: compareSections(theirs, mine),
        },
      },
    },
  );
};

const keep = async (tx: Tx, actor: MemberActor, reached: ReachedVersion, saved: Save & { sections: Section[] }): Promise<number> => {
  const { document, version } = reached;
  const { label, writtenBy, sections, note, revision } = saved;
  if (!(await updateDraft(tx, version.id, revision, { label, written_by: writtenBy }))) await refuse(tx, reached, sections);
  await replaceSections(tx, version.id, sections);
  const { organisationId } = document;
  await insertRevision(tx, { versionId: version.id, organisationId, number: revision + 1, note, sections, savedBy: actor.personId });
  await registerDocument(tx, document, sections);
  await auditDocument(tx, actor, 'draftSaved', document.id, { revision: revision + 1, sections: sections.length });
  return revision + 1;
};

/** Saves the whole draft with a note of what was changed; every save can be gone back to. */
export const writeDraft = async (tx: Tx, actor: MemberActor, command: Save): Promise<{ revision: number }> => {
  const reached = await reachDraft(tx, actor, command.versionId);
  const sections = await withKeys(tx, reached.document.id, command.sections);
  return { revision: await keep(tx, actor, reached, { ...command, sections }) };
};

/** Goes back to an earlier save. It becomes the newest, so that the way back is open too. */
export const restoreRevision = async (
  tx: Tx,
  actor: MemberActor,
  { versionId, number, revision }: { versionId: Id; number: number; revision: number },
): Promise<{ revision: number }> => {
  const reached = await reachDraft(tx, actor, versionId);
  const earlier = (await selectRevisions(tx, versionId)).find((one) => one.number === number);
  if (earlier === undefined) throw new AppError('notFound');
  const { label, writtenBy } = reached.version;
  const { sections } = earlier;
  return { revision: await keep(tx, actor, reached, { versionId, label, writtenBy, sections, note: `↶ ${number}`, revision }) };
};

/** Who saved what of a version, newest first. */
export const listRevisions = async (tx: Tx, actor: MemberActor, { versionId }: { versionId: Id }) => {
  const { version } = await reachVersion(tx, actor, versionId);
  const revisions = await selectRevisions(tx, versionId);
  const names = await nameThem(
    tx,
    [],
    revisions.map(({ savedBy }) => savedBy),
  );
  return revisions.map(({ sections, savedBy, ...one }) => ({
    ...one,
    savedBy: names.person(savedBy),
    sections: sections.length,
    isCurrent: one.number === version.revision,
  }));
};

/** Throws a draft away, or takes it up again. */
export const setDraftDiscarded = async (
  tx: Tx,
  actor: MemberActor,
  { versionId, isDiscarded }: { versionId: Id; isDiscarded: boolean },
): Promise<void> => {
  const { document, version, versions } = await reachDraft(tx, actor, versionId);
  if ((version.discardedAt !== null) === isDiscarded) return;
  if (!isDiscarded && versions.some(({ decidedAt }) => decidedAt === null)) throw new AppError('draftExists');
  await updateDiscarded(tx, versionId, isDiscarded);
  await auditDocument(tx, actor, isDiscarded ? 'draftDiscarded' : 'draftTakenUp', document.id);
};
