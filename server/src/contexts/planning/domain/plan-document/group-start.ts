import { isGroupName } from './group-names.ts';
import { groupInPhrase, readLabel } from './labels.ts';
import { looksLikePeople } from './people.ts';
import { readSameAs } from './same-as.ts';
import { readSection, readTier } from './sections.ts';
import type { SourceLine } from './source.ts';

/** What the outline already knows when a line is judged. */
type Around = { current: { line: number } | null; collecting: string; listLevel: number | null };

const PLAIN_ITEM_MAX_WORDS = 16;
const LOOK_AHEAD_LINES = 40;
const PROSE_BEFORE_LIST = 3;

/** The name in a heading: its number, colon and phrases such as "ska veta" taken off. */
export function groupName(text: string): string {
  const plain = text
    .replace(/\s*:$/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u, '')
    .trim();
  const name = groupInPhrase(plain);
  return name === plain ? name : name.slice(0, 1).toLocaleUpperCase('sv') + name.slice(1);
}

/** Does an audience begin here? The line's own form and what follows it decide together. */
export function opensGroup(lines: readonly SourceLine[], index: number, around: Around): boolean {
  const line = lines[index];
  if (!line || line.text.length > 160 || !isGroupName(groupName(line.text)) || readSameAs(line.text)) return false;
  if (line.shape === 'bullet') return opensNested(lines, index, around);
  if (line.shape === 'numbered') return opensNumbered(lines, index, around);
  if (line.shape === 'heading' || line.bold) return leadsTo(lines, index, PROSE_BEFORE_LIST) || leadsToPlainItems(lines, index);
  if (line.text.endsWith(':')) return leadsTo(lines, index, 0) || leadsToPlainItems(lines, index);
  return opensBare(lines, index, around);
}

/** "- Chefer" with its messages one step further in. */
function opensNested(lines: readonly SourceLine[], index: number, around: Around): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || (next.shape !== 'bullet' && next.shape !== 'numbered') || next.level <= line.level) return false;
  return around.current === null || (around.listLevel !== null && line.level <= around.listLevel);
}

/** "1. Chefer" over bullets is a group; in a numbered list under a group it is a message. */
function opensNumbered(lines: readonly SourceLine[], index: number, around: Around): boolean {
  const [line, before] = [lines[index], lines[index - 1]];
  if (!line) return false;
  const next = nextTelling(lines, index);
  if (!next) return false;
  const insideList =
    around.current !== null &&
    around.collecting === 'messages' &&
    around.listLevel === null &&
    (before?.shape === 'numbered' || before?.text.endsWith(':') === true || before?.line === around.current.line);
  if (insideList && !line.text.endsWith(':')) return false;
  return next.shape === 'bullet' || startsContent(next);
}

/** A short line in upper case first, with nothing but its bullets below to show that it is a heading. */
function opensBare(lines: readonly SourceLine[], index: number, around: Around): boolean {
  const [line, next] = [lines[index], nextTelling(lines, index)];
  if (!line || !next || !/^[\p{Lu}\d"”]/u.test(line.text) || line.text.split(/\s+/u).length > 9) return false;
  if (readSameAs(line.text)) return false;
  const label = readLabel(next.text, true);
  // Right above "Kanaler:" stands the last message of the open group rather than a group without any.
  if (label?.kind === 'channel' && around.current !== null && around.collecting === 'messages') return false;
  return (
    next.shape === 'bullet' ||
    (next.shape === 'numbered' && !next.text.endsWith(':')) ||
    label?.kind === 'message' ||
    label?.kind === 'channel' ||
    (line.afterBlank && readSameAs(next.text) !== null)
  );
}

function leadsTo(lines: readonly SourceLine[], index: number, prose: number): boolean {
  for (let ahead = index + 1, passed = 0; ahead < Math.min(lines.length, index + 12); ahead += 1) {
    const line = lines[ahead];
    if (!line) return false;
    if (line.shape === 'bullet' || line.shape === 'numbered') return !isGroupBelowTitle(lines, index, ahead);
    if (startsContent(line)) return true;
    if (line.shape === 'heading' || readSection(line.text) || readTier(line.text)) return false;
    if (isFact(line)) continue;
    if (line.text.endsWith(':') || line.bold || passed >= prose) return false;
    passed += 1;
  }
  return false;
}

/** Numbered or nested groups below a title must not make the title a group. */
function isGroupBelowTitle(lines: readonly SourceLine[], title: number, index: number): boolean {
  if (looksLikePeople(groupName(lines[title]?.text ?? '')) || !looksLikePeople(groupName(lines[index]?.text ?? ''))) return false;
  return opensGroup(lines, index, { current: null, collecting: 'nothing', listLevel: null });
}

/** Lost bullets: short lines right below the heading, up to the line about channels. */
function leadsToPlainItems(lines: readonly SourceLine[], index: number): boolean {
  const end = Math.min(lines.length, index + LOOK_AHEAD_LINES);
  for (let ahead = index + 1; ahead < end; ahead += 1) {
    const line = lines[ahead];
    if (!line || line.shape !== 'paragraph') return false;
    const label = readLabel(line.text, true);
    if (label?.kind === 'note') continue;
    if (label) return label.kind === 'channel' && ahead > index + 1;
    if (line.text.endsWith(':') || line.text.split(/\s+/u).length > PLAIN_ITEM_MAX_WORDS || line.bold) return false;
  }
  return false;
}

/** Is the group that opens here written without bullets? */
export function hasPlainItems(lines: readonly SourceLine[], index: number): boolean {
  return leadsToPlainItems(lines, index);
}

function startsContent(line: SourceLine): boolean {
  const label = readLabel(line.text, true);
  return label?.kind === 'message' || label?.kind === 'channel' || readSameAs(line.text) !== null;
}

/** "Ansvarig: Eva" stands between a group and its messages; "Syfte:" with a list of its own does not. */
function isFact(line: SourceLine): boolean {
  const label = readLabel(line.text, true);
  return label?.kind === 'note' && label.rest !== '';
}

/** The next line that is not a fact such as "Ansvarig: …". */
function nextTelling(lines: readonly SourceLine[], index: number): SourceLine | null {
  for (let ahead = index + 1; ahead < Math.min(lines.length, index + 6); ahead += 1) {
    const line = lines[ahead];
    if (line && !isFact(line)) return line;
  }
  return null;
}
