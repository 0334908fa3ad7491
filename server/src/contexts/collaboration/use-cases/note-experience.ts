import { nameThem, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { tidyTags } from '../domain/collection.ts';
import { words } from '../domain/words.ts';
import { insertNote, type NoteFilter, selectNote, selectNotes, updateNote, updateNoteRemoved, type WrittenNote } from '../storage/notes.ts';
import { audit } from './reach-room.ts';

/** What went well or badly, short, for whoever does something alike next. Everybody in the network may write one. */
export const writeNote = async (tx: Tx, actor: MemberActor, note: WrittenNote): Promise<{ id: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const id = newId();
  const { organisationId, personId: writtenBy } = actor;
  await insertNote(tx, { id, serviceId, organisationId, writtenBy }, { ...note, tags: tidyTags(note.tags) });
  await audit(tx, actor, 'noteWritten', 'experienceNote', id, { visibility: note.visibility });
  return { id };
};

export const changeNote = async (
  tx: Tx,
  actor: MemberActor,
  { noteId, revision, ...note }: WrittenNote & { noteId: Id; revision: number },
): Promise<{ revision: number }> => {
  const before = await selectNote(tx, actor.organisationId, noteId);
  if (before === undefined) throw new AppError('notFound');
  if (!(await updateNote(tx, noteId, revision, { ...note, tags: tidyTags(note.tags) })))
    throw new AppError('editConflict', {}, { extra: { theirs: { title: before.title, text: before.text, revision: before.revision } } });
  await audit(tx, actor, 'noteChanged', 'experienceNote', noteId);
  return { revision: revision + 1 };
};

export const setNoteRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { noteId, isRemoved }: { noteId: Id; isRemoved: boolean },
): Promise<void> => {
  if ((await selectNote(tx, actor.organisationId, noteId)) === undefined) throw new AppError('notFound');
  await updateNoteRemoved(tx, noteId, isRemoved ? new Date() : null);
  await audit(tx, actor, isRemoved ? 'noteRemoved' : 'noteRestored', 'experienceNote', noteId);
};

/** Own notes and those that others share, by word, tag or channel. */
export const listNotes = async (tx: Tx, actor: MemberActor, filter: NoteFilter) => {
  const { serviceId, organisationIds } = await reachNetwork(tx, actor);
  const notes = await selectNotes(tx, serviceId, actor.organisationId, filter);
  const names = await nameThem(
    tx,
    [...organisationIds, ...notes.map(({ organisationId }) => organisationId)],
    notes.map(({ writtenBy }) => writtenBy),
  );
  return {
    items: notes.map(({ organisationId, writtenBy, ...note }) => ({
      ...note,
      organisation: names.organisation(organisationId),
      writtenByName: names.person(writtenBy),
      mayChange: organisationId === actor.organisationId,
    })),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].toSorted((one, other) => one.localeCompare(other, 'sv')),
  };
};

/** For a meeting's agenda: what has been noted and shared since the network last met. */
export const experiencesForAgenda = async (tx: Tx, actor: MemberActor, { serviceId, from }: { serviceId: Id; from: Date }) => {
  const notes = (await selectNotes(tx, serviceId, actor.organisationId, { from })).filter(({ visibility }) => visibility === 'network');
  const names = await nameThem(
    tx,
    notes.map(({ organisationId }) => organisationId),
    [],
  );
  return notes.map(({ id, title, text, organisationId }) => ({
    kind: 'experience' as const,
    title: words[actor.locale].experience(title, names.organisation(organisationId).name),
    note: text.length > 300 ? `${text.slice(0, 299)}…` : text,
    subjectId: id,
  }));
};
