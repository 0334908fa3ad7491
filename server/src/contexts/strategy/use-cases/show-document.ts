import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isToRewrite } from '../domain/assumption.ts';
import { statusOf, type VersionStatus, versionInForce } from '../domain/document.ts';
import { anchorsOf, blocksOf, numbersOf, type Section, type TextBlock } from '../domain/section.ts';
import { selectAssumptions, selectDependents } from '../storage/assumptions.ts';
import { type GoverningDocument, selectDocuments, selectFollowers } from '../storage/documents.ts';
import { type Mark, selectMarks } from '../storage/outside-events.ts';
import { selectSections, selectVersions, type Version } from '../storage/versions.ts';
import { reachDocument, today } from './reach-document.ts';
import { reachStrategy } from './reach-strategy.ts';

export type ShownVersion = Version & { status: VersionStatus };
export type ShownSection = Section & { number: string; anchor: string; blocks: TextBlock[] };

/** What one reads first: what holds today, else the newest that is decided, else the draft. */
export const shownVersion = (versions: readonly Version[], day: CalendarDate): Version | undefined =>
  versionInForce(versions, day) ?? versions.find(({ decidedAt }) => decidedAt !== null) ?? versions[0];

export const withStatus = (versions: readonly Version[], day: CalendarDate): ShownVersion[] =>
  versions.map((version) => ({ ...version, status: statusOf(version, versions, day) }));

/** Numbered, with a name to link to and its words as paragraphs and lists. */
export const layOut = (sections: readonly Section[]): ShownSection[] => {
  const numbers = numbersOf(sections.map(({ level }) => level));
  const anchors = anchorsOf(sections.map(({ heading }) => heading));
  return sections.map(({ key, level, heading, body }, at) => ({
    key,
    level,
    heading,
    body,
    number: numbers[at] ?? '',
    anchor: anchors[at] ?? '',
    blocks: blocksOf(body),
  }));
};

const inList = (document: GoverningDocument, versions: readonly Version[], marks: readonly Mark[], isFollowed: boolean) => {
  const day = today();
  const all = withStatus(versions, day);
  const shown = shownVersion(versions, day);
  const { id, kind, title, visibility } = document;
  return {
    id,
    kind,
    title,
    visibility,
    isFollowed,
    shown: all.find((version) => version.id === shown?.id) ?? null,
    hasDraft: all.some(({ status }) => status === 'draft'),
    coming: all.find(({ status }) => status === 'coming') ?? null,
    versions: all.filter(({ status }) => status !== 'draft').length,
    toReview: new Set(marks.filter((mark) => mark.documentId === id).map(({ key }) => key)).size,
  };
};

/** Every document of the shared service; what is only a draft is listed for those who write it. */
export const listDocuments = async (tx: Tx, actor: MemberActor) => {
  const strategy = await reachStrategy(tx, actor);
  const documents = await selectDocuments(tx, strategy.serviceId);
  const ids = documents.map(({ id }) => id);
  const versions = (await selectVersions(tx, ids)).filter(({ decidedAt }) => strategy.mayWrite || decidedAt !== null);
  const marks = await selectMarks(tx, ids);
  const followed = new Set(
    (await selectFollowers(tx, ids)).filter(({ personId }) => personId === actor.personId).map(({ documentId }) => documentId),
  );
  const items = documents
    .map((document) => ({ document, own: versions.filter(({ documentId }) => documentId === document.id) }))
    .filter(({ own }) => own.length > 0 || strategy.mayWrite)
    .map(({ document, own }) => inList(document, own, marks, followed.has(document.id)));
  return { serviceName: strategy.name, mayWrite: strategy.mayWrite, items };
};

/** Which assumptions each section rests on, and whether it must be rewritten since they changed. */
const restsOf = async (tx: Tx, serviceId: Id) => {
  const assumptions = await selectAssumptions(tx, serviceId);
  const dependents = await selectDependents(
    tx,
    assumptions.map(({ id }) => id),
  );
  return (key: Id) =>
    dependents
      .filter(({ kind, subjectId }) => kind === 'section' && subjectId === key)
      .flatMap((dependent) => {
        const assumption = assumptions.find(({ id }) => id === dependent.assumptionId);
        return assumption === undefined
          ? []
          : [{ assumptionId: assumption.id, text: assumption.text, isToRewrite: isToRewrite(dependent, assumption.edition) }];
      });
};

type Show = { documentId: Id; version?: number | undefined };

/** One version as it is read: numbered sections, what they rest on, and which of them wait for a review. */
export const showDocument = async (tx: Tx, actor: MemberActor, { documentId, version: number }: Show) => {
  const { document, versions, strategy } = await reachDocument(tx, actor, documentId);
  const all = withStatus(versions, today());
  const chosen = number === undefined ? shownVersion(versions, today()) : versions.find((version) => version.number === number);
  if (chosen === undefined && number !== undefined) throw new AppError('notFound');
  const sections = chosen === undefined ? [] : await selectSections(tx, [chosen.id]);
  const marks = await selectMarks(tx, [documentId]);
  const restsFor = await restsOf(tx, strategy.serviceId);
  const followers = await selectFollowers(tx, [documentId]);
  const host = await findOrganisation(tx, document.organisationId);
  return {
    ...document,
    serviceName: strategy.name,
    host: { id: document.organisationId, name: host?.name ?? '' },
    mayWrite: strategy.mayWrite,
    isFollowed: followers.some(({ personId }) => personId === actor.personId),
    followers: followers.length,
    versions: all,
    shown: all.find(({ id }) => id === chosen?.id) ?? null,
    sections: layOut(sections).map((section) => ({
      ...section,
      marks: marks.filter(({ key }) => key === section.key).map(({ eventId, title }) => ({ eventId, title })),
      restsOn: restsFor(section.key),
    })),
  };
};
