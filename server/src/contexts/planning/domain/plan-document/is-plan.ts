import type { Draft } from './draft.ts';
import { looksLikePeople } from './people.ts';

/** How much of the document turned out to be groups with messages. */
export type Evidence = { drafts: readonly Draft[]; sectionSeen: boolean; linesInAll: number };

const FEW_GROUPS_SHARE = 0.4;
const UNKNOWN_NAME_SHARE = 0.6;
const UNLABELLED_SHARE = 0.5;

/**
 * Is it a plan? Channels, labels and "samma som" under a group are what only a plan has.
 * Without them a list of lists could be anything, so then the names must be people and little else be said.
 */
export function isPlan({ drafts, sectionSeen, linesInAll }: Evidence): boolean {
  const told = drafts.filter(hasContent);
  if (told.length === 0) return false;
  if (told.some((draft) => draft.origin !== 'lines')) return true;
  const marked = told.filter((draft) => draft.channelTexts.length > 0 || draft.labelled || draft.sameAs.length > 0);
  const people = told.filter((draft) => looksLikePeople(draft.name)).length;
  const share = told.reduce((sum, draft) => sum + linesOf(draft), 0) / Math.max(1, linesInAll);
  if (marked.length >= 2 && (people > 0 || share >= FEW_GROUPS_SHARE)) return true;
  if (marked.length > 0) return share >= (people > 0 ? FEW_GROUPS_SHARE : UNKNOWN_NAME_SHARE);
  if (sectionSeen && people > 0 && share >= FEW_GROUPS_SHARE) return true;
  return people / told.length > 0.5 && share >= UNLABELLED_SHARE && !listsDutiesOrNames(told);
}

/** Lists under people's titles may also tell what they do or who they are: "leder arbetet", "Anna Ek". */
function listsDutiesOrNames(drafts: readonly Draft[]): boolean {
  const titles = drafts.flatMap((draft) => draft.items.map((item) => item.title));
  const duties = titles.filter((title) => /^\p{Ll}+r\s|^(?:att|to)\s/u.test(title)).length;
  const names = titles.filter((title) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+(?:$|[\s,(])/u.test(title)).length;
  return duties + names > titles.length / 2;
}

export function hasContent(draft: Draft): boolean {
  return draft.items.length > 0 || draft.sameAs.length > 0;
}

/** Why a document was refused, as the end of a sentence. */
export function refusalReason({ drafts, linesInAll }: Evidence): { sv: string; en: string } {
  if (linesInAll === 0) return { sv: 'den innehåller ingen text.', en: 'it contains no text.' };
  if (drafts.some(hasContent)) {
    return {
      sv: 'det finns listor, men de hör inte till målgrupper och saknar kanaler.',
      en: 'it has lists, but they do not belong to audiences and have no channels.',
    };
  }
  return {
    sv: 'inga målgrupper med budskap hittades. En strategi eller annan löpande text går inte att läsa in som plan.',
    en: 'no audiences with messages were found. A strategy or other running text cannot be imported as a plan.',
  };
}

function linesOf(draft: Draft): number {
  const channels = draft.channelNote === '' ? 0 : Math.max(1, draft.channelTexts.length);
  return 1 + draft.items.length + draft.sameAs.length + channels + draft.notes.length;
}
