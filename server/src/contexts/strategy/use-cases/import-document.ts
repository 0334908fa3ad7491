import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { readGoverningDocument } from '../files/read-governing-document.ts';
import { selectSections } from '../storage/versions.ts';
import { reachDraft } from './reach-document.ts';
import { writeDraft } from './write-draft.ts';

type Import = { versionId: Id; revision: number; bytes: Buffer };
type Imported = { revision: number; title: string | null; label: string | null; sections: number; words: number; skippedWords: number };

const introductions: Record<Locale, string> = { sv: 'Inledning', en: 'Introduction' };
const notes: Record<Locale, string> = { sv: 'Inläst från fil', en: 'Read from a file' };

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/**
 * A Word or text file as the draft's text: headings become sections. A section whose heading stood in the draft stays the same one, so
 * that versions can be compared. What was there before can be gone back to.
 */
export const importDocument = async (tx: Tx, actor: MemberActor, { versionId, revision, bytes }: Import): Promise<Imported> => {
  const { version } = await reachDraft(tx, actor, versionId);
  const read = await readGoverningDocument(bytes, introductions[actor.locale]);
  const before = await selectSections(tx, [versionId]);
  const keyOf = (heading: string): Id | null => before.find((section) => section.heading === heading)?.key ?? null;
  const sections = read.sections.map((section) => ({ ...section, key: keyOf(section.heading) }));
  const saved = await writeDraft(tx, actor, {
    versionId,
    revision,
    label: read.label ?? version.label,
    writtenBy: version.writtenBy,
    sections,
    note: notes[actor.locale],
  });
  const words = read.sections.reduce((sum, { heading, body }) => sum + wordsIn(heading) + wordsIn(body), 0);
  const { title, label, skippedWords } = read;
  return { ...saved, title, label, sections: sections.length, words, skippedWords };
};
