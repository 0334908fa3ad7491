import { compareWords, type WordChange } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { pairSections, type SectionPair } from '../domain/compare-sections.ts';
import type { Section } from '../domain/section.ts';
import { selectSections } from '../storage/versions.ts';
import { reachDocument } from './reach-document.ts';

export type ComparedSection = {
  key: Id;
  kind: SectionPair['kind'];
  isMoved: boolean;
  numberBefore: string | null;
  numberAfter: string | null;
  level: number;
  /** Word by word; null where the texts are too unlike to be read that way. */
  heading: WordChange[] | null;
  body: WordChange[] | null;
};

/** Section by section in the new order, word by word within each. */
export const compareSections = (before: readonly Section[], after: readonly Section[]): ComparedSection[] =>
  pairSections(before, after).map(({ key, kind, isMoved, before: was, after: is }) => ({
    key,
    kind,
    isMoved,
    numberBefore: was?.number ?? null,
    numberAfter: is?.number ?? null,
    level: is?.level ?? was?.level ?? 1,
    heading: compareWords(was?.heading ?? '', is?.heading ?? ''),
    body: compareWords(was?.body ?? '', is?.body ?? ''),
  }));

type Compare = { documentId: Id; from: number; to: number };

/** Two versions by their numbers; either may be the draft for those who write it. */
export const compareVersions = async (tx: Tx, actor: MemberActor, { documentId, from, to }: Compare) => {
  const { document, versions } = await reachDocument(tx, actor, documentId);
  const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number));
  if (before === undefined || after === undefined) throw new AppError('notFound');
  const sections = await selectSections(tx, [before.id, after.id]);
  const of = (id: Id): Section[] => sections.filter(({ versionId }) => versionId === id);
  return {
    title: document.title,
    from: { number: before.number, label: before.label },
    to: { number: after.number, label: after.label, changeNote: after.changeNote },
    sections: compareSections(of(before.id), of(after.id)),
  };
};
