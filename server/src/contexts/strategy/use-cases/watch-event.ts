import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { numbersOf } from '../domain/section.ts';
import { selectDocuments } from '../storage/documents.ts';
import {
  clearReviews,
  insertOutsideEvent,
  type OutsideEvent,
  replaceEventSections,
  selectEventSections,
  selectOutsideEvent,
  selectOutsideEvents,
  updateOutsideEvent,
  updateReview,
} from '../storage/outside-events.ts';
import { selectKnownKeys, selectSections, selectVersions } from '../storage/versions.ts';
import { reachDocumentToWrite, today } from './reach-document.ts';
import { nameThem, reachAsWriter, reachStrategy } from './reach-strategy.ts';
import { shownVersion } from './show-document.ts';

type Words = { title: string; note: string; owner: string; watchOn: string; sectionKeys: readonly Id[] };

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number> = {}): Promise<void> =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'outsideEvent', subjectId: id, details });

const reach = async (tx: Tx, actor: MemberActor, id: Id): Promise<OutsideEvent> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const event = await selectOutsideEvent(tx, serviceId, id);
  if (event === undefined) throw new AppError('notFound');
  return event;
};

/** Only sections of this very document. */
const assertSections = async (tx: Tx, documentId: Id, keys: readonly Id[]): Promise<void> => {
  const known = await selectKnownKeys(tx, documentId);
  if (keys.length === 0 || keys.some((key) => !known.has(key)))
    throw invalidField('sectionKeys', 'Välj minst ett avsnitt i dokumentet.', 'Choose at least one section of the document.');
};

const save = async (tx: Tx, event: OutsideEvent, revision: number, change: Parameters<typeof updateOutsideEvent>[3]): Promise<number> => {
  if (!(await updateOutsideEvent(tx, event.id, revision, change))) {
    const { title, note, owner, watchOn, status } = event;
    throw new AppError('editConflict', {}, { extra: { theirs: { title, note, owner, watchOn, status, revision: event.revision } } });
  }
  return revision + 1;
};

/** Something outside that may force a revision: who keeps an eye on it, until when, and which sections it would touch. */
export const watchEvent = async (tx: Tx, actor: MemberActor, command: Words & { documentId: Id }): Promise<{ id: Id }> => {
  const { document } = await reachDocumentToWrite(tx, actor, command.documentId);
  await assertSections(tx, document.id, command.sectionKeys);
  const id = newId();
  const { organisationId, personId } = actor;
  const { sectionKeys, ...words } = command;
  await insertOutsideEvent(tx, { id, serviceId: document.serviceId, organisationId, ...words, createdBy: personId });
  await replaceEventSections(tx, id, sectionKeys);
  await audit(tx, actor, 'eventWatched', id, { sections: sectionKeys.length });
  return { id };
};

export const changeEvent = async (
  tx: Tx,
  actor: MemberActor,
  { outsideEventId, revision, sectionKeys, watchOn, ...words }: Words & { outsideEventId: Id; revision: number },
): Promise<{ revision: number }> => {
  const event = await reach(tx, actor, outsideEventId);
  await assertSections(tx, event.documentId, sectionKeys);
  const saved = await save(tx, event, revision, { ...words, watch_on: watchOn });
  await replaceEventSections(tx, event.id, sectionKeys);
  await audit(tx, actor, 'eventChanged', event.id, { sections: sectionKeys.length });
  return { revision: saved };
};

type Judge = { outsideEventId: Id; revision: number; status: OutsideEvent['status']; outcome: string };

/**
 * It happened: its sections are marked for review. It will not happen: closed, and nothing is marked. Or it is watched again, which
 * undoes both.
 */
export const judgeEvent = async (
  tx: Tx,
  actor: MemberActor,
  { outsideEventId, revision, status, outcome }: Judge,
): Promise<{ revision: number; marked: number }> => {
  const event = await reach(tx, actor, outsideEventId);
  const saved = await save(tx, event, revision, { status, outcome, happened_at: status === 'happened' ? new Date() : null });
  if (status !== 'happened') await clearReviews(tx, event.id);
  const marked = status === 'happened' ? (await selectEventSections(tx, [event.id])).length : 0;
  const actions = { happened: 'eventHappened', closed: 'eventClosed', watched: 'eventWatchedAgain' } as const;
  await audit(tx, actor, actions[status], event.id, { marked });
  return { revision: saved, marked };
};

type Review = { outsideEventId: Id; sectionKey: Id; isReviewed: boolean; note: string };

/** A marked section has been looked over, whether it was changed or not; or that is taken back. */
export const reviewSection = async (
  tx: Tx,
  actor: MemberActor,
  { outsideEventId, sectionKey, isReviewed, note }: Review,
): Promise<void> => {
  const event = await reach(tx, actor, outsideEventId);
  if (event.status !== 'happened') throw new AppError('notFound');
  const review = isReviewed ? { reviewedBy: actor.personId, note } : null;
  if (!(await updateReview(tx, event.id, sectionKey, review))) throw new AppError('notFound');
  await audit(tx, actor, isReviewed ? 'sectionReviewed' : 'sectionReviewUndone', event.id);
};

/** What each section of each document is called now, in what one reads or else in the draft. */
const namesOfSections = async (tx: Tx, documentIds: readonly Id[]) => {
  const versions = await selectVersions(tx, documentIds);
  const newest = documentIds.flatMap((id) => {
    const own = versions.filter(({ documentId }) => documentId === id);
    return [shownVersion(own, today())?.id, own.find(({ decidedAt }) => decidedAt === null)?.id];
  });
  const ids = newest.filter((id) => id !== undefined);
  const sections = await selectSections(tx, ids);
  const names = new Map<Id, { number: string; heading: string }>();
  for (const versionId of ids.toReversed()) {
    const own = sections.filter((section) => section.versionId === versionId);
    const numbers = numbersOf(own.map(({ level }) => level));
    for (const [at, { key, heading }] of own.entries()) names.set(key, { number: numbers[at] ?? '', heading });
  }
  return names;
};

/** Every outside event with the sections it touches: what is overdue, what has happened, and what is still to be looked over. */
export const listEvents = async (tx: Tx, actor: MemberActor) => {
  const strategy = await reachStrategy(tx, actor);
  const documents = await selectDocuments(tx, strategy.serviceId);
  const readable = new Map(documents.map((document) => [document.id, document]));
  const events = (await selectOutsideEvents(tx, strategy.serviceId)).filter(({ documentId }) => readable.has(documentId));
  const touched = await selectEventSections(
    tx,
    events.map(({ id }) => id),
  );
  const sections = await namesOfSections(tx, [...new Set(events.map(({ documentId }) => documentId))]);
  const names = await nameThem(
    tx,
    [],
    touched.map(({ reviewedBy }) => reviewedBy),
  );
  const day = today();
  const items = events.map(({ organisationId: _, ...event }) => ({
    ...event,
    documentTitle: readable.get(event.documentId)?.title ?? '',
    isOverdue: event.status === 'watched' && event.watchOn < day,
    sections: touched
      .filter(({ eventId }) => eventId === event.id)
      .map(({ key, reviewedAt, reviewedBy, reviewNote }) => ({
        key,
        number: sections.get(key)?.number ?? '',
        heading: sections.get(key)?.heading ?? '',
        reviewedAt,
        reviewedByName: names.person(reviewedBy),
        reviewNote,
      }))
      .toSorted((one, other) => one.number.localeCompare(other.number, 'sv', { numeric: true })),
  }));
  const toReview = items
    .filter(({ status }) => status === 'happened')
    .flatMap((event) => event.sections.filter(({ reviewedAt }) => reviewedAt === null));
  return { mayWrite: strategy.mayWrite, overdue: items.filter(({ isOverdue }) => isOverdue).length, toReview: toReview.length, items };
};
