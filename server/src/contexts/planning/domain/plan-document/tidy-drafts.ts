import type { Draft } from './draft.ts';
import { hasContent } from './is-plan.ts';
import type { Outline } from './outline-state.ts';
import { looksLikePeople } from './people.ts';
import type { IgnoredLine } from './plan.ts';
import { type Problem, problem } from './problem.ts';

type Tidied = { drafts: Draft[]; problems: Problem[]; ignored: IgnoredLine[] };

/** Second look with the whole document known: strays out, the same group twice made one, tiers filled in. */
export function tidyDrafts(outline: Outline): Tidied {
  const { kept, strays } = withoutStrays(outline.drafts);
  const { drafts, problems } = mergeRepeated(kept);
  // Once the document uses tiers, what stands before the first tier line is tier 1.
  if (outline.tierSeen) for (const draft of drafts) draft.tier ??= 1;
  problems.push(...strays.map((draft) => problem('listPassedOver', draft.name, { line: draft.line })));
  const ignored = [...outline.ignored, ...strays.flatMap(linesOf)].toSorted((one, other) => one.line - other.line);
  return { drafts, problems, ignored };
}

/**
 * A bulleted heading such as "Våra fokusområden:" among groups that are marked up alike and have channels:
 * it differs in both, and its name is not people, so it is no group.
 */
function withoutStrays(drafts: readonly Draft[]): { kept: Draft[]; strays: Draft[] } {
  const marked = drafts.filter((draft) => isMarked(draft));
  const styles = new Set(marked.map((draft) => draft.style));
  const most = marked.length >= 2 && marked.length >= drafts.length / 2;
  const isStray = (draft: Draft) =>
    most &&
    !isMarked(draft) &&
    (!styles.has(draft.style) || draft === drafts[0] || draft === drafts.at(-1)) &&
    !looksLikePeople(draft.name) &&
    draft.origin === 'lines';
  return { kept: drafts.filter((draft) => !isStray(draft)), strays: drafts.filter(isStray) };
}

function isMarked(draft: Draft): boolean {
  return draft.channelNote !== '' || draft.labelled || draft.sameAs.length > 0;
}

function mergeRepeated(drafts: readonly Draft[]): { drafts: Draft[]; problems: Problem[] } {
  const byName = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const key = `${draft.side} ${draft.name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv')}`;
    const known = byName.get(key);
    if (!known) {
      byName.set(key, draft);
      continue;
    }
    if (draft.origin === 'lines' && hasContent(known) && hasContent(draft))
      problems.push(problem('repeatedGroup', draft.name, { line: draft.line }));
    addTo(known, draft);
  }
  return { drafts: [...byName.values()], problems };
}

function addTo(known: Draft, again: Draft): void {
  known.items.push(...again.items);
  known.sameAs.push(...again.sameAs);
  known.channelTexts.push(...again.channelTexts);
  known.notes.push(...again.notes);
  known.tier ??= again.tier;
  if (again.channelNote !== '' && !known.channelNote.includes(again.channelNote))
    known.channelNote = `${known.channelNote} ${again.channelNote}`.trim();
}

function linesOf(draft: Draft): IgnoredLine[] {
  return [{ line: draft.line, text: draft.name }, ...draft.items.map((item) => ({ line: item.line, text: item.title }))];
}
